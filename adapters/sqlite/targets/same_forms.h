// The same form under two codes: most likely `--project` was forgotten, and from then on the
// project would stand twice. Functions here throw what SQLiteCpp throws; call them inside
// `guarded`.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>

#include "engine/target/form.h"

namespace SQLite {
class Database;
}

namespace duibiao {

/// The codes under which forms of a name, department and year stand.
class SameForms {
 public:
  /// Those of the batches up to `last`. Forms without a name and forms of any year (they state
  /// none, or stand in pages) are not among them: nothing shows that two of them are one.
  SameForms(SQLite::Database& database, std::int64_t last);

  /// The codes other than its own under which the form `form`, of a course that ends in `year`, was
  /// stored: "A, B"; "" where there is none.
  [[nodiscard]] std::string other_codes(const Form& form, const std::optional<int>& year) const;

 private:
  using Key = std::tuple<std::string, std::string, int>;  ///< name, department, year

  std::map<Key, std::set<std::string>> codes_{};
};

}  // namespace duibiao
