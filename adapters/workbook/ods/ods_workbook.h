// A .ods workbook (also .ots) as a stream of sheets.
#pragma once

#include <memory>

#include "adapters/sheet/sheet_stream.h"
#include "adapters/workbook/cells/row_assembler.h"
#include "adapters/workbook/package/package.h"
#include "engine/base/result.h"

namespace duibiao {

/// Gives the sheets of `package` whenever they are asked for. Errors: those of `is_locked`;
/// `workbook_locked` where a password is needed; `workbook_part_missing` where there is no
/// content.xml. What `visit` of the stream may say: the problems of `read_ods_tables` and
/// `RowAssembler`, and `workbook_without_sheets`.
[[nodiscard]] Result<std::unique_ptr<SheetStream>> open_ods(Package package,
                                                            const StreamLimits& limits = {});

}  // namespace duibiao
