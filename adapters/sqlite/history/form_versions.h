// The versions of a target form that the ledger holds: the first one, and what each adjustment
// changed. Functions here throw what SQLiteCpp throws; call them inside `guarded`.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/sqlite/change.h"
#include "adapters/sqlite/targets/form_reading.h"
#include "adapters/sqlite/targets/standing_forms.h"
#include "engine/base/result.h"

namespace SQLite {
class Database;
}

namespace duibiao {

/// One version of a project's form, with the batch that stored it.
struct FormVersion {
  std::string project{};
  std::int64_t batch = 0;
  std::string known_at{};
  std::string who{};
  std::string record{};           ///< the document that approved it; empty where none was named
  std::string reason{};           ///< why it was adjusted; empty where nobody said
  std::vector<Change> changes{};  ///< of the version before; empty for the first one
};

/// The versions, in the batches up to `last`, of every form that stands as `asked` and was
/// adjusted: by project in the order of the ledger, the first one of its year first. A version that
/// only names measures or kinds changes nothing and is left out. What was put on record later
/// counts (late_records.h). Problem: `store_row_unreadable`.
[[nodiscard]] Result<std::vector<FormVersion>> form_versions(SQLite::Database& database,
                                                             std::int64_t last,
                                                             const FormReading& reading,
                                                             const FormsAsked& asked);

}  // namespace duibiao
