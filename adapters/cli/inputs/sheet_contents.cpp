#include "adapters/cli/inputs/sheet_contents.h"

#include <algorithm>
#include <set>
#include <utility>

#include "adapters/interchange/columns.h"
#include "adapters/interchange/sheet_table.h"
#include "adapters/table/csv_records.h"
#include "adapters/table/encoding.h"
#include "adapters/table/trim.h"
#include "adapters/words/words.h"

namespace duibiao::cli {
namespace {

constexpr std::size_t kLargestForm = std::size_t{4} << 20U;  ///< bytes of CSV; forms are small

/// The names of the sheets that `forms` were made of.
std::set<std::string> sheets_of(const std::vector<FormLines>& forms) {
  std::set<std::string> names;
  for (const FormLines& form : forms) {
    for (const FormLine& line : form.lines) {
      names.insert(line.sheet);
    }
  }
  return names;
}

void take_tables(OfficeFile& file, SheetContents& contents) {
  const InterchangeWords& words = house_interchange_words();
  std::erase_if(file.sheets, [&](const Sheet& sheet) {
    auto read = interchange_table(sheet, words);
    const auto kind =
        read.value ? recognise(*read.value, words) : Result<FileKind>(failure(Problem{}));
    if (kind) {
      contents.tables.push_back({*kind, *std::move(read.value), std::move(read.problems)});
    }
    return kind.has_value();
  });
}

}  // namespace

std::string SheetContents::found() const {
  std::string text;
  const auto add = [&text](std::string_view what) {
    if (text.find(what) == std::string::npos) {
      text += text.empty() ? "" : ", ";
      text += what;
    }
  };
  for (const auto& form : forms_in(*this, {})) {
    add(name_of(form.value.kind));
  }
  for (const SheetTable& table : tables) {
    add(name_of(table.kind));
  }
  if (!figures.empty()) {
    add("指标执行情况");
  }
  return text;
}

SheetContents sheet_contents(OfficeFile file) {
  SheetContents contents{.file = file.file};
  take_tables(file, contents);
  contents.forms = form_lines(file);
  const std::set<std::string> taken = sheets_of(contents.forms);
  for (const Sheet& sheet : file.sheets) {
    if (taken.contains(sheet.name) || !holds_figures(sheet)) {
      continue;
    }
    auto read = read_figure_sheet(sheet);
    std::ranges::move(read.value, std::back_inserter(contents.figures));
    append(contents.figure_problems, std::move(read.problems));
  }
  return contents;
}

std::vector<Read<FilledForm>> forms_in(const SheetContents& contents, const FormOptions& options) {
  std::vector<Read<FilledForm>> forms;
  for (const FormLines& found : contents.forms) {
    forms.push_back(read_form(found, contents.file, house_vocabulary(), options));
  }
  return forms;
}

std::optional<Sheet> sheet_of_csv(std::string_view bytes, const std::string& file) {
  if (bytes.size() > kLargestForm || bytes.find(',') == std::string_view::npos) {
    return std::nullopt;
  }
  const auto decoded = decode_text(bytes, file);
  if (!decoded.usable()) {
    return std::nullopt;
  }
  Sheet sheet{.file = file};
  CsvRecords records(decoded.value.text, file);
  while (!records.done()) {
    const auto record = records.next();
    if (!record) {
      return std::nullopt;
    }
    SheetRow row{.number = record->line};
    for (std::size_t column = 0; column < record->cells.size(); ++column) {
      const std::string_view text = trimmed(record->cells[column]);
      if (!text.empty()) {
        row.cells.push_back(
            {static_cast<std::uint32_t>(column) + 1, CellContent::text, std::string(text)});
      }
    }
    if (!row.cells.empty()) {
      sheet.rows.push_back(std::move(row));
    }
  }
  return sheet;
}

}  // namespace duibiao::cli
