// A .xlsx workbook (also .xlsm, .xltx) as a stream of sheets.
#pragma once

#include <memory>
#include <string>

#include "adapters/sheet/sheet_stream.h"
#include "adapters/workbook/cells/row_assembler.h"
#include "adapters/workbook/package/package.h"
#include "engine/base/result.h"

namespace duibiao {

/// Reads what all sheets share (names, styles, texts) of `package`, and gives the sheets whenever
/// they are asked for. Errors: those of `read_workbook_part`, `read_styles` and
/// `read_shared_strings`. What `visit` of the stream may say: the problems of `read_sheet_marks`,
/// `read_sheet_rows` and `RowAssembler`.
[[nodiscard]] Result<std::unique_ptr<SheetStream>> open_xlsx(Package package,
                                                             const StreamLimits& limits = {});

}  // namespace duibiao
