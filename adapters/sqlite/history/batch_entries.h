// A batch with everything that was said about it: what a log of the ledger lists. Functions here
// throw what SQLiteCpp throws; call them inside `guarded`.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "adapters/sqlite/import.h"
#include "adapters/sqlite/kept/kept_texts.h"
#include "adapters/sqlite/ledger/batch.h"

namespace SQLite {
class Database;
}

namespace duibiao {

/// One entry of the log.
struct BatchEntry {
  BatchRecord record{};
  std::string reason{};           ///< why it was stored; empty where nobody said
  std::string record_document{};  ///< the document that approved it; empty where none was named
  std::vector<BatchFile> files{};
  std::vector<KeptUse> uses{};  ///< the mappings, rule books and tables that it was made with
};

/// The entry of batch `batch`; an empty one where there is no such batch.
[[nodiscard]] BatchEntry batch_entry(SQLite::Database& database, std::int64_t batch);

/// The entries of all batches up to `last`, in order.
[[nodiscard]] std::vector<BatchEntry> batch_entries(SQLite::Database& database, std::int64_t last);

}  // namespace duibiao
