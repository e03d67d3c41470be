// Rows of a sheet that are no rows of its register: notes under a table, who filled it in, lines
// across the table.
#pragma once

#include "adapters/mapping/register/sheet/vertical_fill.h"
#include "adapters/sheet/sheet.h"

namespace duibiao {

/// Is `row`, the row in hand of `fill`, a remark? It is where none of its cells is a number or a
/// day and it begins with a word such as 注, 说明, 填表人 or 审核 with a colon, or is one text
/// across several columns, or one text behind remarks (`behind_remarks`).
[[nodiscard]] bool is_remark_row(const SheetRow& row, const VerticalFill& fill,
                                 bool behind_remarks);

}  // namespace duibiao
