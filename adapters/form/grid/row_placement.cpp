#include "adapters/form/grid/row_placement.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "adapters/form/form_blocks.h"
#include "adapters/form/grid/value_kind.h"
#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

/// Lines with the same columns and no page break between them.
struct Page {
  GridLayout layout{};
  std::vector<FormLine> lines{};
};

/// Where the text of a column goes in a row; null for a column that no form needs.
std::string* text_of(GridRow& row, GridColumn role) {
  switch (role) {
    case GridColumn::level1:
      return &row.level1;
    case GridColumn::level2:
      return &row.level2;
    case GridColumn::name:
      return &row.name;
    case GridColumn::half_year:
      return &row.half_year;
    case GridColumn::full_year:
      return &row.full_year;
    case GridColumn::weight:
      return &row.weight;
    case GridColumn::sign:
    case GridColumn::unit:
    case GridColumn::actual:
    case GridColumn::score:
    case GridColumn::reason:
    case GridColumn::reason_category:
    case GridColumn::measure:
    case GridColumn::due:
    case GridColumn::forecast:
    case GridColumn::evidence:
    case GridColumn::reason_funds:
    case GridColumn::reason_institution:
    case GridColumn::reason_staff:
    case GridColumn::reason_hardware:
    case GridColumn::reason_other:
    case GridColumn::likely_certain:
    case GridColumn::likely_possible:
    case GridColumn::likely_impossible:
    case GridColumn::likelihood:
    case GridColumn::remark:
    case GridColumn::other:
      return nullptr;
  }
  return nullptr;
}

bool is_target(GridColumn role) {
  return role == GridColumn::half_year || role == GridColumn::full_year;
}

/// `line` under `layout` with `lost` leading tabs put back; nothing where a cell stands under no
/// heading. Only targets may fill more cells than one.
std::optional<GridRow> placed(const FormLine& line, const GridLayout& layout, std::size_t lost) {
  GridRow row{.line = line.number, .lost_tabs = lost};
  for (const std::size_t cell : filled_cells(line)) {
    const ColumnSpan* column = layout.at(cell + lost);
    if (column == nullptr) {
      return std::nullopt;
    }
    std::string* text = text_of(row, column->role);
    if (text == nullptr) {
      continue;
    }
    if (!is_target(column->role) && cell + lost != column->from) {
      return std::nullopt;
    }
    *text += text->empty() ? "" : "|";
    *text += line.cells[cell];
  }
  return row;
}

bool same_text(const GridRow& a, const GridRow& b) {
  return a.level1 == b.level1 && a.level2 == b.level2 && a.name == b.name &&
         a.half_year == b.half_year && a.full_year == b.full_year && a.weight == b.weight;
}

/// Judges one reading of a line by what its cells say.
class RowJudge {
 public:
  RowJudge(const GridLayout& layout, const Vocabulary& vocabulary)
      : has_half_year_(layout.find(GridColumn::half_year) != nullptr), vocabulary_(vocabulary) {}

  /// Nothing but labels; placeholders may stand for the indicator.
  [[nodiscard]] bool only_labels(const GridRow& row) const {
    return row.has_label() && is_nothing(row.name) && is_nothing(row.half_year) &&
           is_nothing(row.full_year);
  }

  /// The name can be one: no target, and not the same words as a target beside it.
  [[nodiscard]] bool has_name(const GridRow& row) const {
    return !row.name.empty() && row.name != row.half_year && row.name != row.full_year &&
           !is_plainly_a_value(row.name, vocabulary_);
  }

  /// A name in its place, labels or not, without any target. Where it repeats a label it is none,
  /// but a target of a row that lost its tabs (分配 | 合理 | 合理).
  [[nodiscard]] bool lacks_values(const GridRow& row) const {
    return has_name(row) && !has_value(row) && row.name != row.level1 && row.name != row.level2;
  }

  [[nodiscard]] static bool has_value(const GridRow& row) {
    return !row.half_year.empty() || !row.full_year.empty();
  }

  /// A name with a full-year target: taken where it stands.
  [[nodiscard]] bool fits(const GridRow& row) const {
    return has_name(row) && !row.full_year.empty();
  }

  /// Every column that an indicator needs is filled, its targets with things of one nature: what a
  /// line has to come to before it is read otherwise than it stands.
  [[nodiscard]] bool is_whole(const GridRow& row) const {
    return fits(row) && (!has_half_year_ || (!row.half_year.empty() && one_nature(row))) &&
           (row.weight.empty() || is_plainly_a_value(row.weight, vocabulary_));
  }

 private:
  [[nodiscard]] bool is_nothing(const std::string& text) const {
    return text.empty() || vocabulary_.placeholders.contains(normalise(text));
  }

  [[nodiscard]] bool one_nature(const GridRow& row) const {
    return (kind_of(row.half_year, vocabulary_) == ValueKind::words) ==
           (kind_of(row.full_year, vocabulary_) == ValueKind::words);
  }

  bool has_half_year_;
  const Vocabulary& vocabulary_;
};

/// How many of `lines` are whole indicators as they stand.
std::ptrdiff_t whole_rows(const std::vector<FormLine>& lines, const GridLayout& layout,
                          const RowJudge& judge) {
  return std::ranges::count_if(lines, [&](const FormLine& line) {
    const auto row = placed(line, layout, 0);
    return row && judge.is_whole(*row);
  });
}

/// Did several cells fall under one heading? Too much to believe of a line that lost its tabs.
bool has_joined_cells(const GridRow& row) {
  return row.half_year.find('|') != std::string::npos ||
         row.full_year.find('|') != std::string::npos;
}

/// Every other reading of `line` that makes a whole indicator, each once.
std::vector<GridRow> other_readings(const FormLine& line, const GridLayout& layout,
                                    const RowJudge& judge) {
  std::vector<GridRow> readings;
  for (const GridLayout& tried : {layout, closed_up(layout)}) {
    for (std::size_t lost = 0; lost <= tried.cells_before_name(); ++lost) {
      const auto row = placed(line, tried, lost);
      const auto same = [&row](const GridRow& other) { return same_text(*row, other); };
      if (row && !has_joined_cells(*row) && judge.is_whole(*row) &&
          std::ranges::none_of(readings, same)) {
        readings.push_back(*row);
      }
    }
  }
  return readings;
}

/// A line without a tab in the grid is a level's label only where the level is known; else it is a
/// footnote or the like.
bool is_stray_text(const FormLine& line, const GridLayout& layout, const Vocabulary& vocabulary) {
  return line.cells.size() == 1 && layout.columns.size() > 1 &&
         !vocabulary.level_aliases.contains(label_key(line.cells.front()));
}

class GridReader {
 public:
  GridReader(const FormWords& words, const Vocabulary& vocabulary, const std::string& file)
      : words_(words), vocabulary_(vocabulary), file_(file) {}

  Read<Grid> read(const std::vector<FormLine>& lines) {
    const std::vector<Page> pages = split_pages(lines);
    if (!any_error(read_.problems)) {
      read_.value.layout = pages.front().layout;
      for (const Page& page : pages) {
        const std::size_t above = read_.value.rows.size();
        take_page(page);
        if (above > 0 && above < read_.value.rows.size()) {
          read_.value.rows[above].after_break = true;
        }
      }
    }
    return std::move(read_);
  }

 private:
  std::vector<Page> split_pages(const std::vector<FormLine>& lines) {
    std::vector<Page> pages;
    for (const FormLine& line : lines) {
      if (is_grid_heading(line, words_)) {
        auto layout = read_layout(line, words_, file_);
        append(read_.problems, std::move(layout.problems));
        pages.push_back({std::move(layout.value), {}});
        continue;
      }
      if (line.after_break && !pages.back().lines.empty()) {
        pages.push_back({pages.back().layout, {}});
      }
      pages.back().lines.push_back(line);
    }
    return pages;
  }

  void take_page(const Page& page) {
    const RowJudge judge(page.layout, vocabulary_);
    GridLayout layout = page.layout;
    GridLayout closed = closed_up(layout);
    if (whole_rows(page.lines, closed, judge) > whole_rows(page.lines, layout, judge)) {
      layout = std::move(closed);
      add(note("page_columns_inferred", where(page.lines.front())));
    }
    for (const FormLine& line : page.lines) {
      if (is_stray_text(line, layout, vocabulary_)) {
        add(warning("line_not_understood", where(line)));
      } else {
        take_row(line, layout, judge);
      }
    }
  }

  void take_row(const FormLine& line, const GridLayout& layout, const RowJudge& judge) {
    auto row = placed(line, layout, 0);
    if (row && judge.only_labels(*row)) {
      row->name.clear();
      read_.value.rows.push_back(std::move(*row));
    } else if (row && judge.fits(*row)) {
      read_.value.rows.push_back(std::move(*row));
    } else {
      take_reading(line, row, other_readings(line, layout, judge), judge);
    }
  }

  /// A line that does not fit as it stands: `row` is what it would be, `readings` what else it can
  /// be.
  void take_reading(const FormLine& line, std::optional<GridRow>& row,
                    std::vector<GridRow> readings, const RowJudge& judge) {
    const bool partly_filled = row && judge.has_name(*row) && RowJudge::has_value(*row);
    if (row && judge.lacks_values(*row)) {
      add(error("row_without_values", where(line), {{"name", row->name}}));
    } else if (partly_filled && readings.empty()) {
      add(warning("row_without_full_year", where(line), {{"name", row->name}}));
      read_.value.rows.push_back(std::move(*row));
    } else if (!partly_filled && readings.size() == 1) {
      if (readings.front().lost_tabs == 0) {
        add(note("row_columns_inferred", where(line), {{"name", readings.front().name}}));
      }
      read_.value.rows.push_back(std::move(readings.front()));
    } else if (!readings.empty()) {
      add(error("row_place_unclear", where(line)));
    } else {
      add(error("row_not_understood", where(line)));
    }
  }

  void add(Problem problem) { read_.problems.push_back(std::move(problem)); }

  [[nodiscard]] Source where(const FormLine& line) const {
    return {.file = file_, .line = line.number};
  }

  const FormWords& words_;
  const Vocabulary& vocabulary_;
  const std::string& file_;
  Read<Grid> read_{};
};

}  // namespace

Read<Grid> read_grid(const std::vector<FormLine>& lines, const FormWords& words,
                     const Vocabulary& vocabulary, const std::string& file) {
  return GridReader(words, vocabulary, file).read(lines);
}

}  // namespace duibiao
