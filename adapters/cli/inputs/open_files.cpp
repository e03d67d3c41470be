#include "adapters/cli/inputs/open_files.h"

#include <set>
#include <string_view>
#include <utility>

#include "adapters/cli/inputs/office_file.h"
#include "adapters/files/file.h"
#include "adapters/files/sha256.h"
#include "adapters/form/text_form.h"
#include "adapters/interchange/columns.h"
#include "adapters/office/conversion.h"
#include "adapters/office/office_type.h"
#include "adapters/table/csv.h"
#include "adapters/table/encoding.h"
#include "adapters/workbook/workbook.h"

namespace duibiao::cli {
namespace {

/// A form's text layer has tabs and a grid's heading; nothing else is decoded twice.
bool is_form(std::string_view bytes, const std::string& path) {
  return bytes.find('\t') != std::string_view::npos &&
         looks_like_text_form(decode_text(bytes, path).value.text);
}

void open_register(std::string bytes, OpenedFile& opened) {
  if (office_type(bytes) == OfficeType::xls) {
    auto converted = converted_to_xlsx(opened.input.name, bytes);
    if (!converted) {
      opened.problems.push_back(converted.error());
      return;
    }
    bytes = *std::move(converted);
  }
  auto workbook = open_workbook(std::move(bytes), opened.input.name);
  if (workbook) {
    opened.content = *std::move(workbook);
  } else {
    opened.problems.push_back(workbook.error());
  }
}

/// Reads an office file as a whole and sorts what it holds.
void open_office_file(std::string bytes, OfficeType type, OpenedFile& opened) {
  const std::string& path = opened.input.name;
  Read<OfficeFile> file = read_office_file(std::move(bytes), path, type);
  append(opened.problems, std::move(file.problems));
  if (opened.usable()) {
    opened.content = sheet_contents(std::move(file.value));
  }
}

/// A form or a sheet of figures that was saved as CSV: no interchange file, but labelled like one.
bool open_saved_sheet(std::string_view bytes, const Table& table, OpenedFile& opened) {
  if (table.heading_line == 0 || recognise(table, house_interchange_words())) {
    return false;
  }
  auto sheet = sheet_of_csv(bytes, opened.input.name);
  if (!sheet) {
    return false;
  }
  SheetContents contents =
      sheet_contents({.file = opened.input.name, .sheets = {*std::move(sheet)}, .below = {}});
  if (contents.empty()) {
    return false;
  }
  opened.content = std::move(contents);
  return true;
}

/// A table of text, or a form's text layer.
void open_text(const std::string& bytes, bool is_register, OpenedFile& opened) {
  const std::string& path = opened.input.name;
  if (is_form(bytes, path)) {
    Read<DecodedText> decoded = decode_text(bytes, path);
    opened.content = FormText{std::move(decoded.value.text)};
    append(opened.problems, std::move(decoded.problems));
    return;
  }
  Read<Table> table = read_csv(bytes, path);
  if (!is_register && open_saved_sheet(bytes, table.value, opened)) {
    return;
  }
  table.value.sha256 = opened.input.sha256;
  opened.content = std::move(table.value);
  append(opened.problems, std::move(table.problems));
}

OpenedFile open_file(const std::string& path, const PathTest& is_register) {
  OpenedFile opened;
  opened.input.name = path;
  auto bytes = read_file(path);
  if (!bytes) {
    opened.problems.push_back(bytes.error());
    return opened;
  }
  opened.input.sha256 = sha256_hex(*bytes);
  if (is_register && is_register(path)) {
    if (begins_as_office_file(*bytes)) {
      open_register(*std::move(bytes), opened);
    } else {
      open_text(*bytes, true, opened);
    }
    return opened;
  }
  const Read<OfficeType> type = recognise_office_file(path, *bytes);
  opened.problems = type.problems;
  if (!opened.usable()) {
    return opened;
  }
  if (type.value == OfficeType::text) {
    open_text(*bytes, false, opened);
  } else {
    open_office_file(*std::move(bytes), type.value, opened);
  }
  return opened;
}

}  // namespace

Read<std::vector<OpenedFile>> open_files(std::span<const std::string> paths,
                                         const PathTest& is_register) {
  Read<std::vector<OpenedFile>> read;
  auto expanded = expand_inputs(paths, is_register);
  read.problems = std::move(expanded.problems);
  const std::set<std::string_view> named(paths.begin(), paths.end());
  for (const std::string& path : expanded.value) {
    OpenedFile opened = open_file(path, is_register);
    opened.is_named = named.contains(path);
    const auto* contents = std::get_if<SheetContents>(&opened.content);
    const bool is_empty = contents != nullptr && contents->empty() && opened.usable();
    if (is_empty && !opened.is_named) {
      read.problems.push_back(warning("file_passed_over", {.file = path}));
      continue;
    }
    if (is_empty) {
      opened.problems.push_back(error("office_file_without_tables", {.file = path}));
    }
    read.value.push_back(std::move(opened));
  }
  return read;
}

}  // namespace duibiao::cli
