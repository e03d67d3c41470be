// The texts that batches were made with: mappings, rule books, warning lights, the tables of form
// labels, units and words. Each is kept once, by its SHA-256; every batch says which it used.
// Functions here throw what SQLiteCpp throws; call them inside `guarded`.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/sqlite/ledger/row.h"

namespace SQLite {
class Database;
}

namespace duibiao {

/// A text that a batch is made with.
struct UsedText {
  std::string kind{};  ///< "mapping", "rules", "lights", "forms", "units" or "words"
  std::string name{};  ///< the file's, or the id of a rule book or preset that is compiled in
  std::string text{};
  std::vector<std::string> projects{};  ///< of a mapping: those it speaks of; empty: all
};

/// A text that stands: the newest that was used for its kind (of a mapping: and project; of form
/// labels, units and words: and name).
struct KeptUse {
  std::int64_t batch = 0;  ///< that used it first since another one stood
  std::string kind{};
  std::string project{};
  std::string name{};
  std::string sha256{};

  friend bool operator==(const KeptUse&, const KeptUse&) = default;
};

/// What stands after the batches up to `last`: by kind, project and name.
[[nodiscard]] std::vector<KeptUse> standing_uses(SQLite::Database& database, std::int64_t last);

/// The text of `kind` with this hash; "" where none is kept.
[[nodiscard]] std::string kept_text(SQLite::Database& database, std::string_view kind,
                                    std::string_view sha256);

/// Appends to `rows`, those of batch `batch`, what it used: the texts that are not kept yet, and
/// one use for each of them and each of its projects.
void add_used_rows(SQLite::Database& database, Rows& rows, std::int64_t batch,
                   std::span<const UsedText> used);

/// Is there a mapping, a rule book or a preset of lights among `used` other than what stands? Form
/// labels, units and words, which come with the program, are no news of their own.
[[nodiscard]] bool uses_something_new(SQLite::Database& database, std::span<const UsedText> used);

}  // namespace duibiao
