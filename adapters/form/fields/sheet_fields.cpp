#include "adapters/form/fields/sheet_fields.h"

#include <algorithm>
#include <utility>

#include "adapters/table/trim.h"

namespace duibiao {
namespace {

/// Does white space begin `text`?
bool begins_with_space(std::string_view text) {
  return std::string_view(" \n\t").find(text.front()) != std::string_view::npos ||
         text.starts_with("\u3000");
}

/// Where the next known label with a colon begins in `text`, behind white space; its end where
/// there is none.
std::size_t next_label(std::string_view text, const FormWords& words) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!begins_with_space(text.substr(at))) {
      continue;
    }
    const std::string_view rest = trimmed(text.substr(at));
    const std::string_view label = split_label(rest, words).label;
    if (label.size() < rest.size() &&
        std::ranges::none_of(label, [](char c) { return c == ' '; })) {
      return at;
    }
  }
  return text.size();
}

}  // namespace

bool SheetFields::is_label(std::string_view cell) const {
  return words_.field_with_brackets(split_label(cell, words_).label).has_value();
}

void SheetFields::take(const FormLine& line) {
  const std::vector<std::size_t> filled = filled_cells(line);
  const bool has_label =
      std::ranges::any_of(filled, [&](std::size_t at) { return is_label(line.cells[at]); });
  if (has_label) {
    waiting_.clear();
  }
  for (std::size_t next = 0; next < filled.size();) {
    next += take_cell(line, filled, next);
  }
}

std::size_t SheetFields::take_cell(const FormLine& line, const std::vector<std::size_t>& filled,
                                   std::size_t at) {
  const std::size_t column = filled[at];
  const auto [label, text] = split_label(line.cells[column], words_);
  const auto role = words_.field_with_brackets(label);
  if (role && !trimmed(text).empty()) {
    take_parted(line, column);
    return 1;
  }
  const auto behind = text_behind(line, filled, at);
  if (role) {
    if (behind) {
      if (box_at(line, column).rows > 1) {
        waiting_.push_back({*behind, fields_.size()});  // rows of their own for one text
      }
      add(line, *behind, label, line.cells[*behind], *role);
    } else {
      waiting_.push_back({column, fields_.size()});
      add(line, column, label, "", *role);
    }
    return behind ? 2 : 1;
  }
  if (goes_below_label(line, column)) {
    return 1;
  }
  const bool has_text = behind && *behind == column + box_at(line, column).columns;
  add(line, has_text ? *behind : column, has_text ? line.cells[column] : "",
      has_text ? line.cells[*behind] : line.cells[column], FieldRole::other);
  return has_text ? 2 : 1;
}

/// The cell with the text of the label at `filled[at]`: the next one. Where cells were left
/// unmerged between them, the next filled one, unless that has a text of its own behind it.
std::optional<std::size_t> SheetFields::text_behind(const FormLine& line,
                                                    const std::vector<std::size_t>& filled,
                                                    std::size_t at) const {
  if (at + 1 >= filled.size() || is_label(line.cells[filled[at + 1]])) {
    return std::nullopt;
  }
  const std::size_t next = filled[at + 1];
  const bool adjacent = next == filled[at] + box_at(line, filled[at]).columns;
  const bool is_pair = at + 2 < filled.size() &&
                       filled[at + 2] == next + box_at(line, next).columns &&
                       !is_label(line.cells[filled[at + 2]]);
  return adjacent || !is_pair ? std::optional(next) : std::nullopt;
}

/// A cell of labels with their texts: 主管部门：市民政局  实施单位：福利院.
void SheetFields::take_parted(const FormLine& line, std::size_t column) {
  for (std::string_view rest = trimmed(line.cells[column]); !rest.empty();) {
    const std::size_t end = next_label(rest, words_);
    const auto [label, text] = split_label(trimmed(rest.substr(0, end)), words_);
    const auto role = words_.field_with_brackets(label);
    add(line, column, label, trimmed(text), role.value_or(FieldRole::other));
    rest = trimmed(rest.substr(end));
  }
}

/// Puts the cell at `column` below the label above it, where one waits for a text there.
bool SheetFields::goes_below_label(const FormLine& line, std::size_t column) {
  const auto label = std::ranges::find(waiting_, column, &Waiting::column);
  if (label == waiting_.end()) {
    return false;
  }
  HeaderField& field = fields_[label->field].field;
  if (field.text.empty()) {
    field.where = place(file_, line, column);
  } else {
    field.text += '\n';
  }
  field.text += line.cells[column];
  return true;
}

void SheetFields::add(const FormLine& line, std::size_t column, std::string_view label,
                      std::string_view text, FieldRole role) {
  HeaderField field{
      .label = std::string(label), .text = std::string(text), .where = place(file_, line, column)};
  fields_.push_back({role, std::move(field)});
}

}  // namespace duibiao
