// What a .xlsx package says of itself: its sheets and where their parts are, its styles and texts.
#pragma once

#include <string>
#include <vector>

#include "adapters/workbook/cells/serial_date.h"
#include "adapters/workbook/package/package.h"
#include "engine/base/result.h"

namespace duibiao {

/// One sheet of cells; sheets of charts and of macros are not listed.
struct SheetPart {
  std::string name{};
  std::string part{};
  bool hidden = false;
};

/// The parts of a workbook.
struct WorkbookPart {
  DayCount count = DayCount::from_1900;
  std::vector<SheetPart> sheets{};
  std::string styles{};   ///< empty where there are none
  std::string strings{};  ///< empty where there are none
  std::string part{};     ///< the workbook's own
};

/// Reads the workbook part of `package`. Errors: those of `parse_xml` and `read_relationships`;
/// `workbook_part_missing` where the package has none; `workbook_sheets` {limit};
/// `workbook_without_sheets`; `sheet_part_missing` {sheet, part} where a sheet's part is not there.
[[nodiscard]] Result<WorkbookPart> read_workbook_part(const Package& package);

}  // namespace duibiao
