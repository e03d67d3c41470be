#include "reports/document/table_grid.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace duibiao {
namespace {

/// Stands where a row ends before the table does.
const DocumentCell& empty_cell() {
  static const DocumentCell cell{};
  return cell;
}

int heading_rows_of(const DocumentTable& table) {
  const auto first = std::ranges::find(table.rows, false, &DocumentRow::heading);
  return static_cast<int>(first - table.rows.begin());
}

/// Places cells row by row; remembers down to which row each column is taken.
class Placement {
 public:
  explicit Placement(const DocumentTable& table)
      : table_(table),
        rows_(static_cast<int>(table.rows.size())),
        heading_rows_(heading_rows_of(table)),
        taken_until_(table.widths.size(), 0) {}

  TableGrid grid() {
    for (row_ = 0; row_ < rows_; ++row_) {
      std::size_t column = 0;
      for (const DocumentCell& cell : table_.rows[index(row_)].cells) {
        column = put(cell, column);
      }
    }
    fill_gaps();
    TableGrid grid{rows_, static_cast<int>(taken_until_.size()), heading_rows_, edges(),
                   std::move(placed_)};
    std::ranges::sort(grid.cells, {}, [](const PlacedCell& cell) {
      return std::pair{cell.row, cell.column};
    });
    return grid;
  }

 private:
  static std::size_t index(int i) { return static_cast<std::size_t>(i); }

  /// The row below the last one that a span beginning in this row may reach.
  [[nodiscard]] int row_limit() const { return row_ < heading_rows_ ? heading_rows_ : rows_; }

  std::size_t put(const DocumentCell& cell, std::size_t column) {
    while (column < taken_until_.size() && taken_until_[column] > row_) {
      ++column;
    }
    if (column == taken_until_.size()) {
      taken_until_.push_back(row_);
    }
    const int rows = std::clamp(cell.rows, 1, row_limit() - row_);
    const std::size_t wanted = column + index(std::max(cell.columns, 1));
    std::size_t end = column;
    while (end < std::min(wanted, taken_until_.size()) && taken_until_[end] <= row_) {
      taken_until_[end++] = row_ + rows;
    }
    placed_.push_back(
        {&cell, row_, static_cast<int>(column), rows, static_cast<int>(end - column)});
    return end;
  }

  /// An empty cell wherever none stands.
  void fill_gaps() {
    const std::size_t columns = taken_until_.size();
    std::vector<bool> covered(columns * index(rows_), false);
    for (const PlacedCell& cell : placed_) {
      for (int row = cell.row; row < cell.row_end(); ++row) {
        for (int column = cell.column; column < cell.column_end(); ++column) {
          covered[index(row) * columns + index(column)] = true;
        }
      }
    }
    for (std::size_t place = 0; place < covered.size(); ++place) {
      if (!covered[place]) {
        placed_.push_back({&empty_cell(), static_cast<int>(place / columns),
                           static_cast<int>(place % columns), 1, 1});
      }
    }
  }

  [[nodiscard]] std::vector<double> edges() const {
    std::vector<double> widths;
    for (const int width : table_.widths) {
      widths.push_back(std::max(width, 1));
    }
    const double mean = widths.empty() ? 1
                                       : std::accumulate(widths.begin(), widths.end(), 0.0) /
                                             static_cast<double>(widths.size());
    widths.resize(taken_until_.size(), mean);
    const double whole = std::accumulate(widths.begin(), widths.end(), 0.0);
    std::vector<double> edges{0};
    double reached = 0;
    for (const double width : widths) {
      reached += width;
      edges.push_back(reached / whole);
    }
    return edges;
  }

  const DocumentTable& table_;
  int rows_;
  int heading_rows_;
  int row_ = 0;
  std::vector<int> taken_until_;  ///< a column: the first row that is free again
  std::vector<PlacedCell> placed_{};
};

}  // namespace

TableGrid grid_of(const DocumentTable& table) { return Placement(table).grid(); }

bool is_crowded(const DocumentPage& page) {
  constexpr int kMostCells = 10;
  return std::ranges::any_of(page.blocks, [](const auto& block) {
    const auto* table = std::get_if<DocumentTable>(&block);
    if (table == nullptr) {
      return false;
    }
    std::vector<int> cells(table->rows.size(), 0);
    for (const PlacedCell& cell : grid_of(*table).cells) {
      for (int row = cell.row; row < cell.row_end(); ++row) {
        ++cells[static_cast<std::size_t>(row)];
      }
    }
    return std::ranges::any_of(cells, [](int count) { return count > kMostCells; });
  });
}

}  // namespace duibiao
