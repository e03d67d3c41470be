// The summary sheet that an earlier return put into a workbook.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "adapters/workbook/xlsx/workbook_part.h"
#include "reports/returned/return_notes.h"

namespace duibiao::returned {

/// The sheet of `workbook` (the contents of `file` are `bytes`) that is such a summary: it has the
/// name of one and begins with its title, in either language. A sheet of that name with anything
/// else in it is somebody's own. Nothing where there is none, or it cannot be read.
[[nodiscard]] std::optional<SheetPart> earlier_summary(std::string_view bytes,
                                                       const std::string& file,
                                                       const WorkbookPart& workbook,
                                                       const ReturnNotes& notes);

}  // namespace duibiao::returned
