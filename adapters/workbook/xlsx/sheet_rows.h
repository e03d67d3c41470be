// The rows of one sheet of .xlsx: its XML as a stream → cells with the text that a reader sees.
#pragma once

#include <span>
#include <string>

#include "adapters/table/capped_problems.h"
#include "adapters/workbook/cells/row_assembler.h"
#include "adapters/workbook/package/package.h"
#include "adapters/workbook/package/xml.h"
#include "adapters/workbook/xlsx/shared_strings.h"
#include "adapters/workbook/xlsx/styles.h"

namespace duibiao {

/// What the cells of a workbook refer to.
struct CellContext {
  const SharedStrings& strings;
  const CellStyles& styles;
  DayCount count = DayCount::from_1900;
};

/// One sheet: its part, its name for problems, and the merged cells that were found in it.
struct SheetToRead {
  std::string part{};
  std::string name{};
  std::span<const MergedCells> merged{};
  std::size_t most_cell_text = 0;  ///< bytes
};

/// Gives the rows of `sheet` to `rows`, which has begun it. Errors: those of `parse_xml`;
/// `cell_reference` {reference, row}: the cell is passed over; `row_reference` {reference};
/// `cell_not_binary` for a number that is none, `cell_type` {type}, `shared_string` {index};
/// `merged_differ` {part} where the merged cells are not `sheet.merged`. Warnings:
/// `formula_without_value`; `number_scaled` {format}, once for each format of a sheet;
/// `number_no_date` for a number shown as a day that the calendar has not.
void read_sheet_rows(const Package& package, const SheetToRead& sheet, const CellContext& context,
                     RowAssembler& rows, CappedProblems& problems, const PartProgress& progress);

}  // namespace duibiao
