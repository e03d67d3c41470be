#include "adapters/document/pdf/joined_table.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace duibiao::pdf {
namespace {

/// A cell in the rows and columns of the whole table, from 0.
struct JoinedCell {
  RuledCell at{};
  FlowedText flow{};
};

/// The columns of all parts together.
class Columns {
 public:
  explicit Columns(const std::vector<PageTable>& parts)
      : left_(parts.front().ruled.across.front()) {
    for (const PageTable& part : parts) {
      for (const double x : part.ruled.across) {
        places_.push_back(x - shift(part));
      }
    }
    places_ = distinct_places(std::move(places_));
  }

  /// The cells of `part` in these columns.
  [[nodiscard]] std::vector<JoinedCell> cells(const PageTable& part) const {
    std::vector<JoinedCell> found;
    for (std::size_t i = 0; i < part.ruled.cells.size(); ++i) {
      RuledCell at = part.ruled.cells[i];
      const double from = part.ruled.across[at.first_column] - shift(part);
      const double to = part.ruled.across[at.last_column + 1] - shift(part);
      at.first_column = place_index(places_, from);
      at.last_column = std::max(at.first_column + 1, place_index(places_, to)) - 1;
      found.push_back({at, part.texts[i]});
    }
    return found;
  }

 private:
  [[nodiscard]] double shift(const PageTable& part) const {
    return part.ruled.across.front() - left_;
  }

  double left_;
  std::vector<double> places_{};
};

/// Puts parts together, one after the other.
class Joining {
 public:
  /// Adds the cells of a part of `rows` rows.
  void add(std::vector<JoinedCell> part, std::size_t rows, bool open_above, bool open_below) {
    const std::size_t first = rows_ == 0 ? 0 : repeated_rows(part, rows);
    std::erase_if(part, [&](const JoinedCell& cell) { return cell.at.first_row < first; });
    if (part.empty()) {
      return;
    }
    const bool open = open_below_ || (open_above && first == 0);
    const bool cut = rows_ > 0 && is_cut(part, first, open);
    const std::size_t above = rows_ - (cut ? 1 : 0);
    if (rows_ > 0) {
      breaks_.push_back(rows_);
    } else {
      heading_ = part;
    }
    for (JoinedCell& cell : part) {
      const bool at_break = rows_ > 0 && cell.at.first_row == first;
      const std::size_t down = above - first;
      JoinedCell* upper = at_break ? upper_cell(cell) : nullptr;
      cell.at.first_row += down;
      cell.at.last_row += down;
      if (upper != nullptr && (cut || is_rest(*upper, cell))) {
        upper->at.last_row = std::max(upper->at.last_row, cell.at.last_row);
        upper->flow.text = joined(upper->flow.text, cell.flow.text);
        upper->flow.goes_on = cell.flow.goes_on;
        upper->flow.lines += cell.flow.lines;
      } else if (!cut || !at_break) {
        added_.push_back(std::move(cell));
      }
    }
    cells_.insert(cells_.end(), std::make_move_iterator(added_.begin()),
                  std::make_move_iterator(added_.end()));
    added_.clear();
    rows_ = above + rows - first;
    open_below_ = open_below;
  }

  [[nodiscard]] Sheet sheet() const {
    Sheet made;
    std::map<std::size_t, SheetRow> rows;
    for (const JoinedCell& cell : cells_) {
      const MergedCells span{number(cell.at.first_row), number(cell.at.first_column),
                             number(cell.at.last_row), number(cell.at.last_column)};
      if (span.first_row != span.last_row || span.first_column != span.last_column) {
        made.merged.push_back(span);
      }
      if (!cell.flow.text.empty()) {
        rows[cell.at.first_row].cells.push_back(
            {.column = span.first_column, .text = cell.flow.text});
      }
    }
    for (const std::size_t begin : breaks_) {
      if (const auto row = rows.lower_bound(begin); row != rows.end()) {
        row->second.after_break = true;
      }
    }
    for (auto& [index, row] : rows) {
      row.number = number(index);
      std::ranges::sort(row.cells, {}, &SheetCell::column);
      made.rows.push_back(std::move(row));
    }
    return made;
  }

 private:
  static std::uint32_t number(std::size_t index) { return static_cast<std::uint32_t>(index + 1); }

  /// The rows at the top of a part that repeat the table's first rows: as many as are the same,
  /// cell for cell, and are a whole.
  [[nodiscard]] std::size_t repeated_rows(const std::vector<JoinedCell>& part,
                                          std::size_t rows) const {
    std::size_t same = 0;
    std::size_t end = 0;  // the row up to which the cells that were compared reach
    bool words = false;
    std::size_t i = 0;
    for (; i < std::min(part.size(), heading_.size()); ++i) {
      if (part[i].at.first_row >= end) {
        same = words ? end : 0;
      }
      if (part[i].at != heading_[i].at || part[i].flow.text != heading_[i].flow.text) {
        return same;
      }
      words = words || !part[i].flow.text.empty();
      end = std::max(end, part[i].at.last_row + 1);
    }
    const bool whole = i == part.size() ? end == rows : part[i].at.first_row >= end;
    return words && whole ? end : same;
  }

  /// The cell that ends with the last row, in the same columns as `cell`.
  [[nodiscard]] JoinedCell* upper_cell(const JoinedCell& cell) {
    const auto found = std::ranges::find_if(cells_, [&](const JoinedCell& upper) {
      return upper.at.last_row + 1 == rows_ && upper.at.first_column == cell.at.first_column &&
             upper.at.last_column == cell.at.last_column;
    });
    return found == cells_.end() ? nullptr : &*found;
  }

  /// Is row `first` of the part the rest of the last row?
  [[nodiscard]] bool is_cut(const std::vector<JoinedCell>& part, std::size_t first, bool open) {
    bool words = false;
    for (const JoinedCell& cell : part) {
      if (cell.at.first_row != first || cell.flow.text.empty()) {
        continue;
      }
      const JoinedCell* upper = upper_cell(cell);
      const bool flows = upper != nullptr && upper->flow.goes_on && upper->flow.lines > 1;
      if (upper == nullptr || !(open || flows)) {
        return false;
      }
      words = true;
    }
    return words || open;
  }

  /// Is `cell` the empty rest of a cell of several rows?
  static bool is_rest(const JoinedCell& upper, const JoinedCell& cell) {
    return cell.flow.text.empty() &&
           (upper.at.last_row > upper.at.first_row || cell.at.last_row > cell.at.first_row);
  }

  std::size_t rows_ = 0;
  bool open_below_ = false;
  std::vector<JoinedCell> cells_{};
  std::vector<JoinedCell> added_{};
  std::vector<JoinedCell> heading_{};  ///< the cells of the first part
  std::vector<std::size_t> breaks_{};  ///< first rows of pages
};

}  // namespace

Sheet joined_table(const std::vector<PageTable>& parts) {
  const Columns columns(parts);
  Joining joining;
  for (const PageTable& part : parts) {
    joining.add(columns.cells(part), part.ruled.down.size() - 1, part.ruled.open_above,
                part.ruled.open_below);
  }
  return joining.sheet();
}

}  // namespace duibiao::pdf
