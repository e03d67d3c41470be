#include "adapters/form/fields/header_fields.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "adapters/form/fields/sheet_fields.h"

namespace duibiao {
namespace {

constexpr std::size_t kLongestYearLine = 24;  ///< bytes of a key such as (二〇二四年度)

/// The cells of `line`, one after the other.
std::string whole_text(const FormLine& line) {
  std::string text;
  for (const std::string& cell : line.cells) {
    text += cell;
  }
  return text;
}

/// 2024年度, (2024年), also 2O24年度: a short line of its own that ends with the word year.
bool is_year_line(std::string_view text) {
  std::string key = label_key(text);
  while (key.ends_with(')')) {
    key.pop_back();
  }
  return key.size() <= kLongestYearLine && (key.ends_with("年度") || key.ends_with("年"));
}

/// Reads the lines of a text layer one after the other, because a text may go on in the next.
class FieldCollector {
 public:
  FieldCollector(const FormWords& words, const std::string& file) : words_(words), file_(file) {}

  void take_title(const FormLine& line) {
    const std::string text = whole_text(line);
    if (is_year_line(text)) {
      add(line, words_.year_label, text, FieldRole::year);
    } else {
      add(line, words_.title_label, text, FieldRole::title);
    }
  }

  void take(const FormLine& line) {
    const std::vector<std::size_t> filled = filled_cells(line);
    const std::string& first = line.cells[filled.front()];
    const bool unlabelled = filled.size() == 1 && !is_label(first);
    if (unlabelled && is_year_line(first)) {
      take_title(line);
      return;
    }
    if (unlabelled && alone_on_line_) {
      go_on(line, first);
      return;
    }
    const std::size_t before = read_.value.size();
    for (std::size_t next = 0; next < filled.size();) {
      next += take_field(line, filled, next);
    }
    alone_on_line_ = read_.value.size() == before + 1;
  }

  [[nodiscard]] Read<std::vector<RoleField>> finish() { return std::move(read_); }

 private:
  [[nodiscard]] bool is_label(std::string_view cell) const {
    return words_.field(split_label(cell, words_).label).has_value();
  }

  void go_on(const FormLine& line, std::string_view text) {
    HeaderField& field = read_.value.back().field;
    field.text += field.text.empty() ? "" : "\n";
    field.text += text;
    read_.problems.push_back(note("text_continued", place(file_, line), {{"label", field.label}}));
  }

  /// Takes the field that starts at `filled[at]`; returns how many cells it has used up.
  std::size_t take_field(const FormLine& line, const std::vector<std::size_t>& filled,
                         std::size_t at) {
    const auto [label, text] = split_label(line.cells[filled[at]], words_);
    const auto role = words_.field(label);
    if (!text.empty()) {
      add(line, label, text, role.value_or(FieldRole::other));
      return 1;
    }
    const bool has_text = at + 1 < filled.size() && !is_label(line.cells[filled[at + 1]]);
    if (has_text) {
      add(line, label, line.cells[filled[at + 1]], role.value_or(FieldRole::other));
      return 2;
    }
    add(line, role ? label : "", role ? "" : label, role.value_or(FieldRole::other));
    return 1;
  }

  void add(const FormLine& line, std::string_view label, std::string_view text, FieldRole role) {
    HeaderField field{
        .label = std::string(label), .text = std::string(text), .where = place(file_, line)};
    read_.value.push_back({role, std::move(field)});
  }

  const FormWords& words_;
  const std::string& file_;
  Read<std::vector<RoleField>> read_{};
  bool alone_on_line_ = false;  ///< the last line held one field, whose text may go on
};

}  // namespace

Read<std::vector<RoleField>> read_header_fields(const FormBlocks& blocks, const FormWords& words,
                                                const std::string& file) {
  FieldCollector collector(words, file);
  for (const FormLine& line : blocks.title) {
    collector.take_title(line);
  }
  SheetFields sheet_fields(words, file);
  for (const FormLine& line : blocks.header) {
    if (line.exact) {
      sheet_fields.take(line);
    } else {
      collector.take(line);
    }
  }
  Read<std::vector<RoleField>> fields = collector.finish();
  std::vector<RoleField> of_sheet = sheet_fields.finish();
  std::ranges::move(of_sheet, std::back_inserter(fields.value));
  return fields;
}

const HeaderField* field_of(const std::vector<RoleField>& fields, FieldRole role) {
  const auto found = std::ranges::find_if(fields, [role](const RoleField& field) {
    return field.role == role && !field.field.text.empty();
  });
  return found == fields.end() ? nullptr : &found->field;
}

}  // namespace duibiao
