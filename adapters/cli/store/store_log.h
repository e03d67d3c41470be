// The ledger's batches as a person or a program reads them: who stored what, when, why and with
// what.
#pragma once

#include <span>
#include <string>

#include "adapters/sqlite/history/batch_entries.h"
#include "reports/format/words.h"

namespace duibiao::cli {

/// One paragraph a batch, the newest last; no name in it can begin a line or move the cursor.
[[nodiscard]] std::string log_text(std::span<const BatchEntry> entries, Words words);

/// The same as JSON: {"batches": [{"batch", "kind", "known_at", "who", "program", "stored",
/// "superseded", "unchanged", "accepted", "reason", "record", "source", "covers_from", "covers_to",
/// "files", "uses", "hash"}]}.
[[nodiscard]] std::string log_json(std::span<const BatchEntry> entries);

}  // namespace duibiao::cli
