#include "adapters/cli/inputs/office_file.h"

#include <algorithm>
#include <utility>

#include "adapters/document/document.h"
#include "adapters/files/file.h"
#include "adapters/office/conversion.h"
#include "adapters/sheet/table_of_sheet.h"
#include "adapters/table/csv.h"
#include "adapters/workbook/workbook.h"

namespace duibiao::cli {
namespace {

Read<Table> first_table(const OfficeFile& file) {
  const auto is_shown = [](const Sheet& sheet) { return !sheet.hidden && !sheet.rows.empty(); };
  const auto found = std::ranges::find_if(file.sheets, is_shown);
  if (found == file.sheets.end()) {
    return {{}, {error("empty_file", {.file = file.file})}};
  }
  Read<Table> read = whole_table(*found);
  if (std::any_of(std::next(found), file.sheets.end(), is_shown)) {
    read.problems.push_back(
        note("first_sheet_taken", {.file = file.file}, {{"sheet", found->name}}));
  }
  return read;
}

}  // namespace

Read<OfficeFile> read_office_file(std::string bytes, const std::string& path, OfficeType type) {
  if (is_document(type)) {
    return read_document(path, std::move(bytes), type);
  }
  if (type != OfficeType::xls) {
    return read_workbook(std::move(bytes), path);
  }
  auto converted = converted_to_xlsx(path, bytes);
  return converted ? read_workbook(*std::move(converted), path)
                   : Read<OfficeFile>{{}, {converted.error()}};
}

Read<Table> read_table_file(const std::string& path) {
  auto bytes = read_file(path);
  if (!bytes) {
    return {{}, {bytes.error()}};
  }
  const Read<OfficeType> type = recognise_office_file(path, *bytes);
  Read<Table> read{{}, type.problems};
  if (!read.usable()) {
    return read;
  }
  if (type.value == OfficeType::text) {
    Read<Table> csv = read_csv(*bytes, path);
    append(read.problems, std::move(csv.problems));
    read.value = std::move(csv.value);
    return read;
  }
  Read<OfficeFile> file = read_office_file(*std::move(bytes), path, type.value);
  append(read.problems, std::move(file.problems));
  if (read.usable()) {
    Read<Table> table = first_table(file.value);
    append(read.problems, std::move(table.problems));
    read.value = std::move(table.value);
  }
  return read;
}

}  // namespace duibiao::cli
