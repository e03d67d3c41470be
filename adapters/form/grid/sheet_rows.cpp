#include "adapters/form/grid/sheet_rows.h"

#include <algorithm>
#include <map>
#include <optional>
#include <regex>
#include <utility>

#include "adapters/form/form_blocks.h"
#include "adapters/form/grid/sheet_heading.h"
#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

constexpr std::size_t kLongestLevel = 120;  ///< bytes; a longer text is not looked at

/// `text` with the line breaks that a cell wraps it with taken out.
std::string unwrapped(std::string_view text) {
  std::string plain(text);
  std::erase(plain, '\n');
  return plain;
}

bool is_number(std::string_view text) {
  return !text.empty() &&
         std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

/// What a cell in a column of labels says.
struct LabelCell {
  enum class Kind { labelled, blank_merged, free };
  Kind kind = Kind::free;
  std::string text{};
};

/// A merged cell that reaches down: the line it begins on, and its text.
struct Reach {
  std::uint32_t top = 0;
  std::string text{};
};

/// Where the text of a target's column goes in a row; null for a column that is none.
std::string* target_text(GridRow& row, GridColumn role) {
  return role == GridColumn::half_year   ? &row.half_year
         : role == GridColumn::full_year ? &row.full_year
                                         : nullptr;
}

class SheetGridReader {
 public:
  SheetGridReader(const FormWords& words, const Vocabulary& vocabulary, const std::string& file)
      : words_(words), vocabulary_(vocabulary), file_(file) {}

  Read<SheetGrid> read(std::span<const FormLine> lines) {
    while (!lines.empty()) {
      if (is_grid_heading(lines.front(), words_)) {
        lines = lines.subspan(take_heading(lines));
      } else {
        take_line(lines.front());
        lines = lines.subspan(1);
      }
    }
    settle_open_rows("", "");
    return std::move(read_);
  }

 private:
  std::size_t take_heading(std::span<const FormLine> lines) {
    auto heading = read_sheet_heading(lines, words_, file_);
    layout_ = heading.usable() ? std::move(heading.value.layout) : GridLayout{};
    append(read_.problems, std::move(heading.problems));
    if (read_.value.layout.columns.empty()) {
      read_.value.layout = layout_;
    }
    for (std::size_t i = 0; i < heading.value.lines; ++i) {
      remember_merged(lines[i]);
    }
    return heading.value.lines;
  }

  void remember_merged(const FormLine& line) {
    for (std::size_t column = 0; column < line.boxes.size(); ++column) {
      if (line.boxes[column].rows > 1) {
        reaches_[column] = {line.number, line.cells[column]};
      }
    }
  }

  void take_line(const FormLine& line) {
    remember_merged(line);
    check_cells(line);
    GridRow row = row_of(line);
    if (is_total(row, line)) {
      read_.value.totals.push_back(std::move(row.filled));
    } else if (is_note(line)) {
      read_.problems.push_back(note("table_note_ignored", place(file_, line)));
    } else if (!is_empty(row)) {
      take_row(line, std::move(row));
    }
  }

  /// A formula without a result, or with an error for one, in a cell that is read.
  void check_cells(const FormLine& line) {
    for (std::size_t column = 0; column < line.boxes.size(); ++column) {
      const ColumnSpan* span = layout_.at(column);
      if (span == nullptr || span->role == GridColumn::other) {
        continue;
      }
      const CellContent content = line.boxes[column].content;
      if (content == CellContent::formula_empty) {
        add(error("formula_result_missing", place(file_, line, column)));
      } else if (content == CellContent::error) {
        add(error("cell_error_value", place(file_, line, column), {{"found", line.cells[column]}}));
      }
    }
  }

  // ---- Cells under their columns ----

  [[nodiscard]] GridRow row_of(const FormLine& line) const {
    GridRow row{.line = line.number, .after_break = line.after_break, .where = place(file_, line)};
    std::string sign;
    std::string unit;
    for (std::size_t i = 0; i < layout_.columns.size(); ++i) {
      const ColumnSpan& column = layout_.columns[i];
      const auto cells = cells_in(line, column);
      if (cells.empty()) {
        continue;
      }
      row.places.emplace(column.role, place(file_, line, cells.front()));
      const std::string text = joined(line, cells, is_of_target_form(column.role) ? "|" : "");
      if (column.role == GridColumn::sign) {
        sign = text;
      } else if (column.role == GridColumn::unit) {
        unit = text;
      } else {
        put(row, i, line, cells, text);
      }
    }
    join_target(row, sign, unit);
    const auto name = row.places.find(GridColumn::name);
    row.where = name == row.places.end() ? row.where : name->second;
    return row;
  }

  [[nodiscard]] static std::vector<std::size_t> cells_in(const FormLine& line,
                                                         const ColumnSpan& column) {
    std::vector<std::size_t> cells;
    for (std::size_t cell = column.from; cell < std::min(column.to, line.cells.size()); ++cell) {
      if (!line.cells[cell].empty()) {
        cells.push_back(cell);
      }
    }
    return cells;
  }

  [[nodiscard]] static std::string joined(const FormLine& line,
                                          const std::vector<std::size_t>& cells,
                                          std::string_view between) {
    std::string text;
    for (const std::size_t cell : cells) {
      text += text.empty() ? "" : between;
      text += line.cells[cell];
    }
    return text;
  }

  void put(GridRow& row, std::size_t index, const FormLine& line,
           const std::vector<std::size_t>& cells, const std::string& text) const {
    const GridColumn role = layout_.columns[index].role;
    if (std::string* target = target_text(row, role)) {
      *target = text;
    } else if (role == GridColumn::name) {
      // A number that counts the rows can stand before the name, under one heading.
      const bool numbered = cells.size() > 1 && is_number(line.cells[cells.front()]);
      row.name = unwrapped(
          joined(line, numbered ? std::vector(cells.begin() + 1, cells.end()) : cells, ""));
    } else if (role == GridColumn::weight) {
      row.weight = text;
    } else if (!is_of_target_form(role) && role != GridColumn::other) {
      row.filled.push_back({index, role, text, place(file_, line, cells.front())});
    }
  }

  /// Puts sign and unit of columns of their own to the targets, where these are not there already.
  void join_target(GridRow& row, const std::string& sign, const std::string& unit) const {
    const bool is_phrase = words_.rows.signs_without_bound.contains(label_key(sign));
    for (std::string* target : {&row.half_year, &row.full_year}) {
      if (target->empty() || is_phrase) {
        continue;
      }
      const std::string plain = normalise(*target);
      std::string_view rest = plain;
      const bool has_sign = take_leading_sign(rest, vocabulary_).has_value();
      if (!sign.empty() && !has_sign && !is_placeholder(sign)) {
        *target = sign + "|" + *target;
      }
      if (!unit.empty() && !is_placeholder(unit) && !plain.ends_with(normalise(unit)) &&
          !plain.empty() && is_number(plain.substr(plain.size() - 1))) {
        *target += "|" + unit;
      }
    }
  }

  [[nodiscard]] bool is_placeholder(std::string_view text) const {
    return vocabulary_.placeholders.contains(normalise(text));
  }

  // ---- What a line is ----

  [[nodiscard]] bool is_total(const GridRow& row, const FormLine& line) const {
    const auto filled = filled_cells(line);
    if (filled.empty()) {
      return false;
    }
    const auto names_total = [&](std::string_view text) {
      const std::string key = label_key(text);
      return words_.rows.totals.contains(key) || words_.rows.totals.contains(without_brackets(key));
    };
    return names_total(line.cells[filled.front()]) || names_total(row.name);
  }

  /// A line under the table: 注：…, or one text across the columns of levels and name and more.
  [[nodiscard]] bool is_note(const FormLine& line) const {
    const auto filled = filled_cells(line);
    if (filled.empty()) {
      return false;
    }
    const std::string key = label_key(line.cells[filled.front()]);
    const bool says_so = std::ranges::any_of(words_.rows.notes, [&](const std::string& word) {
      return key == word || key.starts_with(word + ":") || key.starts_with(word + "(") ||
             key.starts_with(word + "1");
    });
    const ColumnSpan* name = layout_.find(GridColumn::name);
    const bool across = name != nullptr && filled.size() == 1 && filled.front() < name->from &&
                        filled.front() + box_at(line, filled.front()).columns > name->to;
    return says_so || across;
  }

  [[nodiscard]] static bool is_empty(const GridRow& row) {
    return row.places.empty() || std::ranges::all_of(row.places, [](const auto& cell) {
             return cell.first == GridColumn::other;
           });
  }

  /// 指标1:, ……, / in place of a name.
  [[nodiscard]] bool is_no_name(const std::string& name) const {
    static const std::regex numbered("(指标)?[0-9]*(:|\\.|、)?");
    const std::string key = normalise(name);
    std::string_view rest = key;
    std::smatch parts;
    std::string front = key.substr(0, 24);
    if (std::regex_search(front, parts, numbered, std::regex_constants::match_continuous)) {
      rest.remove_prefix(static_cast<std::size_t>(parts.length()));
    }
    const auto is_left_over = [this](std::string_view text) {
      return text.empty() || vocabulary_.placeholders.contains(text) ||
             words_.rows.placeholders.contains(label_key(text));
    };
    return is_left_over(key) || is_left_over(rest);
  }

  void take_row(const FormLine& line, GridRow row) {
    const bool no_name = is_no_name(row.name);
    const bool has_values = !(row.half_year.empty() && row.full_year.empty()) &&
                            !(is_placeholder(row.half_year) && is_placeholder(row.full_year));
    if (!row.name.empty() && no_name && !has_values) {
      add(note("row_placeholder", row.where));
      row.name.clear();
    } else if (row.name.empty() && has_values) {
      add(error("row_without_name", row.where));
      return;
    } else if (!no_name && row.half_year.empty() && row.full_year.empty()) {
      add(warning("indicator_without_target", row.where, {{"name", row.name}}));
    }
    give_levels(line, std::move(row));
  }

  // ---- Sections ----

  [[nodiscard]] LabelCell label_in(const FormLine& line, GridColumn role) const {
    const ColumnSpan* column = layout_.find(role);
    if (column == nullptr) {
      return {};
    }
    const auto cells = cells_in(line, *column);
    if (!cells.empty()) {
      return {LabelCell::Kind::labelled, without_points(unwrapped(line.cells[cells.front()]))};
    }
    const CellBox box = box_at(line, column->from);
    const auto reach = reaches_.find(column->from);
    if (box.top != 0 && reach != reaches_.end() && reach->second.top == box.top &&
        !reach->second.text.empty()) {
      return {LabelCell::Kind::labelled, without_points(unwrapped(reach->second.text))};
    }
    return {box.top != 0 || box.rows > 1 ? LabelCell::Kind::blank_merged : LabelCell::Kind::free,
            {}};
  }

  void give_levels(const FormLine& line, GridRow row) {
    const LabelCell first = label_in(line, GridColumn::level1);
    const LabelCell second = label_in(line, GridColumn::level2);
    const bool labelled = first.kind == LabelCell::Kind::labelled;
    if (line.after_break) {
      settle_open_rows(labelled ? first.text : "",
                       second.kind == LabelCell::Kind::labelled ? second.text : "");
    }
    if (labelled && first.text != level1_) {
      level1_ = first.text;
      level2_.clear();
    }
    level2_ = second.kind == LabelCell::Kind::labelled ? second.text : level2_;
    row.level1 = own_label(line, GridColumn::level1);
    row.level2 = own_label(line, GridColumn::level2);
    check_level(row);
    if (first.kind == LabelCell::Kind::blank_merged) {
      open_rows_.push_back(read_.value.rows.size());
    } else {
      open_rows_.clear();
    }
    read_.value.rows.push_back({std::move(row), level1_, level2_});
  }

  /// The label that stands in the line itself.
  [[nodiscard]] std::string own_label(const FormLine& line, GridColumn role) const {
    const ColumnSpan* column = layout_.find(role);
    const auto cells = column == nullptr ? std::vector<std::size_t>{} : cells_in(line, *column);
    return cells.empty() ? "" : without_points(unwrapped(line.cells[cells.front()]));
  }

  void check_level(const GridRow& row) {
    if (!row.name.empty() && level1_.empty() && !row.after_break) {
      add(error("row_without_level", row.where, {{"name", row.name}}));
    }
    if (!row.level1.empty() && !vocabulary_.level_aliases.contains(label_key(row.level1))) {
      add(warning("level_unknown", row.where, {{"level1", row.level1}}));
    }
  }

  /// The rows above a page break whose merged cell is blank belong to the label below it; without
  /// one they stay where they are.
  void settle_open_rows(const std::string& level1, const std::string& level2) {
    for (const std::size_t index : open_rows_) {
      LevelledRow& row = read_.value.rows[index];
      if (level1.empty() || row.row.name.empty()) {
        continue;
      }
      row.level1 = level1;
      row.level2 = level2;
      add(note("level_below_break", row.row.where,
               {{"name", row.row.name}, {"level1", level1}, {"level2", level2}}));
    }
    open_rows_.clear();
  }

  void add(Problem problem) { read_.problems.push_back(std::move(problem)); }

  const FormWords& words_;
  const Vocabulary& vocabulary_;
  const std::string& file_;
  Read<SheetGrid> read_{};
  GridLayout layout_{};
  std::map<std::size_t, Reach> reaches_{};  ///< by column: the merged cell that began last
  std::string level1_{};
  std::string level2_{};
  std::vector<std::size_t> open_rows_{};  ///< whose merged cell for the level is blank, so far
};

}  // namespace

std::string without_points(std::string_view level) {
  static const std::regex points("(\\(|（)?[0-9]+(\\.[0-9]+)?分(\\)|）)?$");
  std::string name(level);
  std::smatch found;
  if (name.size() <= kLongestLevel && std::regex_search(name, found, points) &&
      found.position() > 0) {
    name.resize(static_cast<std::size_t>(found.position()));
  }
  return name;
}

Read<SheetGrid> read_sheet_grid(std::span<const FormLine> lines, const FormWords& words,
                                const Vocabulary& vocabulary, const std::string& file) {
  return SheetGridReader(words, vocabulary, file).read(lines);
}

}  // namespace duibiao
