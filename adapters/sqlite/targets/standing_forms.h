// The target forms that stand: of each project the newest version. Functions here throw what
// SQLiteCpp throws; call them inside `guarded`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/sqlite/ledger/row.h"
#include "adapters/sqlite/targets/form_reading.h"
#include "adapters/sqlite/targets/form_rows.h"
#include "engine/base/result.h"

namespace SQLite {
class Database;
}

namespace duibiao {

/// The newest versions in the batches up to `last`: of `project`, or of all projects where it is
/// empty. Projects come in the order in which the ledger first heard of them.
[[nodiscard]] std::vector<FormPlace> standing_places(SQLite::Database& database,
                                                     std::string_view project, std::int64_t last);

/// The form at `place`. Problem: `store_row_unreadable`, where its rows make no sense.
[[nodiscard]] Result<Form> read_form(SQLite::Database& database, const FormPlace& place,
                                     const FormReading& reading);

}  // namespace duibiao
