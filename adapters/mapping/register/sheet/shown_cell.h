// A cell of a sheet as a register's column wants it: the number without the words that its format
// shows around it.
#pragma once

#include "adapters/mapping/register/register_reader.h"
#include "adapters/mapping/register/sheet/vertical_fill.h"

namespace duibiao {

/// `filled` for a column of `type`: "215人次" out of a number cell is 215 with the unit 人次,
/// "99.2%" out of a percentage 99.2 with the unit %; words in front of a number say nothing here.
/// Text is taken as it stands. The result lives as long as the cell.
[[nodiscard]] RawCell raw_cell(const DownFilledCell& filled, ColumnType type);

}  // namespace duibiao
