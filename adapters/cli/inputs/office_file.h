// An office file read as a whole, by the program that its kind needs.
#pragma once

#include <string>

#include "adapters/office/office_type.h"
#include "adapters/sheet/sheet.h"
#include "adapters/table/table.h"
#include "engine/base/result.h"

namespace duibiao::cli {

/// All sheets, or tables, of the file `path` with the contents `bytes`, which are of `type` (not
/// text). Problems: those of `read_document`, `read_workbook` and `converted_to_xlsx`.
[[nodiscard]] Read<OfficeFile> read_office_file(std::string bytes, const std::string& path,
                                                OfficeType type);

/// The table in the file `path`: CSV, or the first visible sheet, or table, of an office file that
/// holds anything. Problems: those of `read_csv`, `recognise_office_file`, `read_office_file` and
/// `whole_table`; the note `first_sheet_taken` {sheet}, where there are others.
[[nodiscard]] Read<Table> read_table_file(const std::string& path);

}  // namespace duibiao::cli
