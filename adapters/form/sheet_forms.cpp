#include "adapters/form/sheet_forms.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>

#include "adapters/form/form_blocks.h"
#include "adapters/form/form_words.h"
#include "adapters/form/lines/sheet_lines.h"
#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

bool names_project(const FormLine& line, const FormWords& words) {
  return std::ranges::any_of(line.cells, [&](const std::string& cell) {
    return words.field(split_label(cell, words).label) == FieldRole::name;
  });
}

bool has_label(const FormLine& line, const FormWords& words) {
  return std::ranges::any_of(line.cells, [&](const std::string& cell) {
    return !cell.empty() && words.field_with_brackets(split_label(cell, words).label).has_value();
  });
}

bool has_grid(std::span<const FormLine> lines, const FormWords& words) {
  return std::ranges::any_of(
      lines, [&](const FormLine& line) { return line.exact && is_grid_heading(line, words); });
}

/// Is there anything of a form in `lines`?
bool is_of_form(std::span<const FormLine> lines, const FormWords& words) {
  constexpr std::ptrdiff_t kEnough = 2;
  return has_grid(lines, words) || std::ranges::count_if(lines, [&](const FormLine& line) {
                                     return has_label(line, words);
                                   }) >= kEnough;
}

/// Where the form that names its project at `name` begins: above the lines of one cell over it, its
/// title.
std::size_t start_of_form(std::span<const FormLine> lines, std::size_t name) {
  std::size_t start = name;
  while (start > 0 && filled_cells(lines[start - 1]).size() == 1) {
    --start;
  }
  return start;
}

/// `lines` parted where a second form begins.
std::vector<std::vector<FormLine>> parted(const std::vector<FormLine>& lines,
                                          const FormWords& words) {
  std::vector<std::vector<FormLine>> parts(1);
  std::size_t taken = 0;
  bool seen_grid = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (seen_grid && names_project(lines[i], words)) {
      const std::size_t start = std::max(start_of_form(lines, i), taken);
      parts.back().insert(parts.back().end(), lines.begin() + static_cast<std::ptrdiff_t>(taken),
                          lines.begin() + static_cast<std::ptrdiff_t>(start));
      parts.emplace_back();
      taken = start;
      seen_grid = false;
    }
    seen_grid = seen_grid || (lines[i].exact && is_grid_heading(lines[i], words));
  }
  parts.back().insert(parts.back().end(), lines.begin() + static_cast<std::ptrdiff_t>(taken),
                      lines.end());
  return parts;
}

Problems hidden_parts(const Sheet& sheet) {
  const Source where{.file = sheet.file, .sheet = sheet.name};
  Problems notes;
  if (sheet.hidden) {
    notes.push_back(note("hidden_sheet_read", where));
  }
  const auto rows = std::ranges::count(sheet.rows, true, &SheetRow::hidden);
  if (rows > 0) {
    notes.push_back(note("hidden_rows_read", where, {{"count", std::to_string(rows)}}));
  }
  if (!sheet.hidden_columns.empty()) {
    notes.push_back(note("hidden_columns_read", where,
                         {{"count", std::to_string(sheet.hidden_columns.size())}}));
  }
  return notes;
}

/// Does `part` begin a form, rather than go on with the one before?
bool begins_form(const std::vector<FormLines>& forms, std::span<const FormLine> part,
                 const FormWords& words) {
  const bool named =
      std::ranges::any_of(part, [&](const FormLine& line) { return names_project(line, words); });
  return forms.empty() || (named && has_grid(forms.back().lines, words)) ||
         (named && std::ranges::any_of(forms.back().lines, [&](const FormLine& line) {
            return names_project(line, words);
          }));
}

/// What this program writes behind a form and no unit filled in: the sheet 系统测算 of a workbook;
/// in a document every table from the heading 系统测算 on, up to the next form.
class ComputationSheets {
 public:
  /// Is `sheet`, the next one of its file, such a one?
  bool covers(const Sheet& sheet, std::span<const FormLine> lines, const FormWords& words) {
    constexpr std::string_view kName = "系统测算";
    const bool heading = std::ranges::any_of(
        sheet.above, [&](const Paragraph& line) { return normalise(line.text) == kName; });
    if (heading) {
      inside_ = true;
    } else if (std::ranges::any_of(
                   lines, [&](const FormLine& line) { return names_project(line, words); })) {
      inside_ = false;
    }
    return inside_ || sheet.name.ends_with(kName);
  }

 private:
  bool inside_ = false;
};

}  // namespace

std::vector<FormLines> form_lines(const OfficeFile& file) {
  const FormWords& words = house_form_words();
  std::vector<FormLines> forms;
  ComputationSheets computed;
  for (const Sheet& sheet : file.sheets) {
    const std::vector<FormLine> lines = sheet_lines(sheet);
    if (computed.covers(sheet, lines, words)) {
      continue;
    }
    for (std::vector<FormLine>& part : parted(lines, words)) {
      if (!is_of_form(part, words)) {
        continue;
      }
      if (begins_form(forms, part, words)) {
        forms.emplace_back();
      }
      std::ranges::move(part, std::back_inserter(forms.back().lines));
      append(forms.back().notes, hidden_parts(sheet));
    }
  }
  std::erase_if(forms, [&](const FormLines& form) { return !has_grid(form.lines, words); });
  return forms;
}

Read<FilledForm> read_form(const FormLines& found, const std::string& file,
                           const Vocabulary& vocabulary, const FormOptions& options) {
  Read<FilledForm> form = read_form(found.lines, file, vocabulary, options);
  append(form.problems, found.notes);
  append(form.value.form.notes, found.notes);
  return form;
}

std::vector<Read<FilledForm>> read_sheet_forms(const OfficeFile& file, const Vocabulary& vocabulary,
                                               const FormOptions& options) {
  std::vector<Read<FilledForm>> forms;
  for (const FormLines& found : form_lines(file)) {
    forms.push_back(read_form(found, file.file, vocabulary, options));
  }
  return forms;
}

}  // namespace duibiao
