#include "adapters/figures/figure_sheet.h"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>
#include <utility>

#include "adapters/form/fields/course_text.h"
#include "adapters/form/fields/sheet_fields.h"
#include "adapters/form/form_words.h"
#include "adapters/form/grid/heading_cells.h"
#include "adapters/form/grid/sheet_rows.h"
#include "adapters/form/lines/sheet_lines.h"
#include "adapters/words/words.h"
#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

/// What a column of such a sheet holds.
enum class Role { name, code, level1, level2, unit, value, target, ignored };

/// A headed column.
struct Column {
  Role role = Role::ignored;
  std::size_t from = 0;
  std::size_t to = 0;
  std::size_t value = 0;  ///< position among the value columns
};

bool contains_any(std::string_view key, const std::vector<std::string>& words) {
  return std::ranges::any_of(
      words, [key](const std::string& word) { return key.find(word) != std::string_view::npos; });
}

Role role_of(const HeadingCell& cell, const FormWords& words) {
  const std::string key = label_key(cell.text);
  const std::string plain(without_brackets(key));
  if (words.figures.codes.contains(key)) {
    return Role::code;
  }
  if (words.figures.units.contains(plain)) {
    return Role::unit;
  }
  const auto known = words.column(cell.text, cell.above);
  if (known == GridColumn::actual) {
    return Role::value;
  }
  if (known == GridColumn::level1 || known == GridColumn::level2) {
    return known == GridColumn::level1 ? Role::level1 : Role::level2;
  }
  if (known == GridColumn::name || words.figures.names.contains(plain)) {
    return Role::name;
  }
  if (known == GridColumn::half_year || known == GridColumn::full_year) {
    return Role::target;
  }
  const bool is_dated = !known && period_of(cell).has_value();
  return is_dated && !contains_any(key, words.figures.no_figures) ? Role::value : Role::ignored;
}

/// A heading of a table of figures with the roles of its cells.
struct TableHeading {
  HeadingCells cells{};
  std::vector<Role> roles{};

  [[nodiscard]] bool has(Role role) const { return std::ranges::find(roles, role) != roles.end(); }
};

/// Is a cell of `line` a heading of indicators? Cheap, since every row of a sheet is asked.
bool names_indicators(const FormLine& line, const FormWords& words) {
  return std::ranges::any_of(line.cells, [&](const std::string& cell) {
    if (cell.empty()) {
      return false;
    }
    const std::string key = label_key(cell);
    const auto known = words.columns.find(key);
    return words.figures.names.contains(key) ||
           (known != words.columns.end() && known->second == GridColumn::name);
  });
}

std::optional<TableHeading> heading_at(std::span<const FormLine> lines, const std::string& file) {
  const FormWords& words = house_form_words();
  if (!lines.front().exact || !names_indicators(lines.front(), words)) {
    return std::nullopt;
  }
  TableHeading heading;
  heading.cells = heading_cells(lines, file, [&](std::string_view text, std::string_view above) {
    return role_of({.text = std::string(text), .above = std::string(above)}, words) !=
           Role::ignored;
  });
  for (const HeadingCell& cell : heading.cells.cells) {
    heading.roles.push_back(role_of(cell, words));
  }
  return heading.has(Role::name) && heading.has(Role::value) ? std::optional(std::move(heading))
                                                             : std::nullopt;
}

/// Reads the tables of one sheet, one below the other.
class TableReader {
 public:
  TableReader(const Sheet& sheet, const std::vector<FormLine>& lines)
      : sheet_(sheet), lines_(lines) {}

  Read<std::vector<FigureTable>> read() {
    for (std::size_t at = 0; at < lines_.size();) {
      const auto heading = heading_at(std::span(lines_).subspan(at), sheet_.file);
      if (heading) {
        open_table(*heading, lines_[at]);
        at += heading->cells.lines;
      } else {
        take_line(lines_[at]);
        ++at;
      }
    }
    for (FigureTable& table : read_.value) {
      count_names(table);
    }
    return std::move(read_);
  }

 private:
  // ---- Headings ----

  void open_table(const TableHeading& heading, const FormLine& line) {
    FigureTable table;
    table.where = place(sheet_.file, line);
    describe(table);
    columns_.clear();
    for (std::size_t i = 0; i < heading.roles.size(); ++i) {
      const HeadingCell& cell = heading.cells.cells[i];
      columns_.push_back(
          {heading.roles[i], cell.column, cell.column + cell.columns, table.columns.size()});
      if (heading.roles[i] == Role::value) {
        table.columns.push_back(value_column(cell));
      } else if (heading.roles[i] == Role::ignored &&
                 !house_form_words().column(cell.text, cell.above)) {
        add(note("figure_column_ignored", cell.where, {{"heading", label_key(cell.text)}}));
      }
    }
    read_.value.push_back(std::move(table));
    above_.clear();
    level1_.clear();
    level2_.clear();
  }

  FigureColumn value_column(const HeadingCell& cell) {
    const std::string key = label_key(cell.above) + label_key(cell.text);
    FigureColumn column{.heading = label_key(cell.text),
                        .period = period_of(cell),
                        .increment = contains_any(key, house_form_words().figures.increments),
                        .where = cell.where};
    const bool is_total = key.find("累计") != std::string::npos;
    if (!column.period || column.increment || is_total) {
      return column;
    }
    if (column.period->first_month > 1) {
      column.increment = true;
      add(note("figure_span_increment", cell.where, {{"heading", column.heading}}));
    } else if (column.period->is_one_month && column.period->month > 1) {
      add(warning("figure_accrual_assumed", cell.where, {{"heading", column.heading}}));
    }
    return column;
  }

  /// What stands above the table: title, project, year.
  void describe(FigureTable& table) const {
    SheetFields fields(house_form_words(), sheet_.file);
    for (const FormLine& line : above_) {
      fields.take(line);
      for (const std::string& cell : line.cells) {
        if (house_form_words().field(split_label(cell, house_form_words()).label) ==
            FieldRole::reported_on) {
          continue;  // when it was written says nothing about the figures
        }
        const auto period = read_heading_period(cell);
        const bool exact = period && (period->day || period->month < 12);
        table.title_period = exact && !table.title_period ? period : table.title_period;
        table.year = table.year ? table.year : find_year(cell);
      }
    }
    for (const RoleField& field : fields.finish()) {
      if (field.role == FieldRole::code) {
        table.project = field.field.text;
      } else if (field.role == FieldRole::name) {
        table.project_name = field.field.text;
      }
    }
    table.year = table.year ? table.year : find_year(sheet_.name);
  }

  // ---- Rows ----

  void take_line(const FormLine& line) {
    const auto filled = filled_cells(line);
    remember_merged(line);
    if (read_.value.empty() || columns_.empty()) {
      above_.push_back(line);
      return;
    }
    const std::string_view first = filled.empty() ? "" : cell_at(line, filled.front());
    if (is_word(first, house_form_words().rows.totals)) {
      add(note("figure_total_ignored", place(sheet_.file, line)));
    } else if (is_remark(line, filled)) {
      add(note("table_note_ignored", place(sheet_.file, line)));
      above_.push_back(line);
    } else {
      take_row(line);
    }
  }

  [[nodiscard]] static bool is_word(std::string_view cell, const WordSet& words) {
    const std::string key = label_key(cell);
    return words.contains(key) || words.contains(without_brackets(key));
  }

  /// A line of one cell that is no name of a row, or one that says that it is a remark.
  [[nodiscard]] bool is_remark(const FormLine& line, const std::vector<std::size_t>& filled) const {
    if (filled.empty()) {
      return false;
    }
    const std::string key = label_key(line.cells[filled.front()]);
    const auto& words = house_form_words().rows.notes;
    const bool says_so = std::ranges::any_of(
        words, [&](const std::string& word) { return key == word || key.starts_with(word + ":"); });
    return says_so || (filled.size() == 1 && box_at(line, filled.front()).columns > 1 &&
                       box_at(line, filled.front()).rows == 1);
  }

  void remember_merged(const FormLine& line) {
    for (std::size_t column = 0; column < line.boxes.size(); ++column) {
      if (line.boxes[column].rows > 1) {
        merged_[column] = {line.number, line.cells[column]};
      }
    }
  }

  void take_row(const FormLine& line) {
    FigureTable& table = read_.value.back();
    FigureRow row{.where = place(sheet_.file, line)};
    const std::string code = text_of(line, Role::code, row.where);
    const std::string level1 = text_of(line, Role::level1, row.where);
    const std::string level2 = text_of(line, Role::level2, row.where);
    row.name.name = text_of(line, Role::name, row.where);
    if (!code.empty()) {
      row.name.name = code;
    }
    level2_ = !level1.empty() && level1 != level1_ ? level2 : level2.empty() ? level2_ : level2;
    level1_ = level1.empty() ? level1_ : level1;
    row.name.level1 = without_points(level1_);
    row.name.level2 = without_points(level2_);
    take_values(line, row);
    if (row.name.name.empty() && !row.cells.empty()) {
      add(error("row_without_name", row.cells.front().where));
    } else if (!row.name.name.empty()) {
      table.rows.push_back(std::move(row));
    }
  }

  /// The text of the first column of `role`, also where it is merged down to this line; `where`
  /// becomes its place for the name.
  [[nodiscard]] std::string text_of(const FormLine& line, Role role, Source& where) const {
    const auto column = std::ranges::find(columns_, role, &Column::role);
    if (column == columns_.end()) {
      return {};
    }
    const std::string_view own = cell_at(line, column->from);
    if (role == Role::name) {
      where = place(sheet_.file, line, column->from);
    }
    std::string text(own);
    const auto merged = merged_.find(column->from);
    const std::uint32_t top = box_at(line, column->from).top;
    if (text.empty() && top != 0 && merged != merged_.end() && merged->second.first == top) {
      text = merged->second.second;
    }
    std::erase(text, '\n');
    return text;
  }

  void take_values(const FormLine& line, FigureRow& row) {
    Source unused;
    const std::string unit = text_of(line, Role::unit, unused);
    for (const Column& column : columns_) {
      for (std::size_t cell = column.from; column.role == Role::value && cell < column.to; ++cell) {
        take_value(line, cell, column.value, unit, row);
      }
    }
  }

  void take_value(const FormLine& line, std::size_t cell, std::size_t column,
                  const std::string& unit, FigureRow& row) {
    const CellContent content = box_at(line, cell).content;
    std::string text(cell_at(line, cell));
    const Source where = place(sheet_.file, line, cell);
    if (content == CellContent::formula_empty) {
      add(error("formula_result_missing", where));
    } else if (content == CellContent::error) {
      add(error("cell_error_value", where, {{"found", text}}));
    } else if (!text.empty()) {
      const bool is_bare = content == CellContent::number ||
                           (content == CellContent::text && parse_decimal(normalise(text)));
      const bool has_unit =
          !unit.empty() && !house_vocabulary().placeholders.contains(normalise(unit));
      row.cells.push_back({column, is_bare && has_unit ? text + unit : text, where});
    }
  }

  /// Tells rows of one name and section apart.
  static void count_names(FigureTable& table) {
    std::map<std::tuple<std::string, std::string, std::string>, std::uint32_t> counts;
    const auto key_of = [](const RowName& name) {
      return std::tuple(normalise(name.name), name.level1, name.level2);
    };
    for (FigureRow& row : table.rows) {
      row.name.ordinal = counts[key_of(row.name)]++;
    }
    for (FigureRow& row : table.rows) {
      row.name.count = counts[key_of(row.name)];
    }
  }

  void add(Problem problem) { read_.problems.push_back(std::move(problem)); }

  const Sheet& sheet_;
  const std::vector<FormLine>& lines_;
  Read<std::vector<FigureTable>> read_{};
  std::vector<Column> columns_{};  ///< of the table in hand
  std::vector<FormLine> above_{};  ///< lines since the last table's rows
  std::string level1_{};
  std::string level2_{};
  std::map<std::size_t, std::pair<std::uint32_t, std::string>> merged_{};  ///< by column
};

}  // namespace

bool holds_figures(const Sheet& sheet) {
  const std::vector<FormLine> lines = sheet_lines(sheet);
  for (std::size_t at = 0; at < lines.size(); ++at) {
    const auto heading = heading_at(std::span(lines).subspan(at), sheet.file);
    if (heading) {
      return !heading->has(Role::target);
    }
  }
  return false;
}

Read<std::vector<FigureTable>> read_figure_sheet(const Sheet& sheet) {
  const std::vector<FormLine> lines = sheet_lines(sheet);
  return TableReader(sheet, lines).read();
}

Read<std::vector<std::optional<Date>>> figure_days(const FigureTable& table,
                                                   const std::optional<Course>& course) {
  Read<std::vector<std::optional<Date>>> read;
  const bool contradicts =
      table.year && course &&
      (*table.year < course->first.year() || *table.year > course->last.year());
  const auto known =
      table.year && (!course || contradicts) ? std::optional(calendar_year(*table.year)) : course;
  bool missing_year = false;
  for (const FigureColumn& column : table.columns) {
    const auto& period = column.period ? column.period : table.title_period;
    std::optional<Date> day;
    if (!period) {
      read.problems.push_back(
          error("figure_without_date", column.where, {{"heading", column.heading}}));
    } else if (!period->year && !known) {
      missing_year = true;
    } else {
      day = known ? day_on(*period, *known) : last_day(*period, std::nullopt);
      if (!day) {
        read.problems.push_back(
            error("figure_date_not_in_calendar", column.where, {{"heading", column.heading}}));
      }
    }
    read.value.push_back(day);
  }
  if (missing_year) {
    read.problems.push_back(error("figures_without_year", table.where));
  }
  return read;
}

}  // namespace duibiao
