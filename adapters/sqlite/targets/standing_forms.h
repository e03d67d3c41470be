// The target forms that stand: of each project the newest version. Functions here throw what
// SQLiteCpp throws; call them inside `guarded`.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/sqlite/ledger/row.h"
#include "adapters/sqlite/pages/page_files.h"
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

/// The versions in the batches up to `last` that a newer one of the same project superseded, by
/// project and version.
[[nodiscard]] std::vector<FormPlace> superseded_places(SQLite::Database& database,
                                                       std::int64_t last);

/// The projects that have a form in the batches up to `last`.
[[nodiscard]] std::set<std::string> projects_up_to(SQLite::Database& database, std::int64_t last);

/// Reads forms out of the ledger. Where they stand in pages, a file is read once for all of them.
class FormReader {
 public:
  /// `project`: the only one that is asked for; empty for all.
  FormReader(SQLite::Database& database, const FormReading& reading, std::string_view project)
      : database_(database), reading_(reading), project_(project) {}

  /// The form at `place`. Problem: `store_row_unreadable`, where its rows make no sense.
  [[nodiscard]] Result<Form> read(const FormPlace& place);

 private:
  using Forms = std::map<std::string, Form, std::less<>>;

  [[nodiscard]] Result<const Forms*> paged(std::int64_t batch);
  [[nodiscard]] Problem unreadable(const FormPlace& place) const;

  SQLite::Database& database_;
  FormReading reading_;
  std::string project_;
  std::optional<std::vector<PagedFile>> files_{};
  std::map<std::int64_t, Forms> paged_{};  ///< by batch
};

/// The form at `place`, alone.
[[nodiscard]] inline Result<Form> read_form(SQLite::Database& database, const FormPlace& place,
                                            const FormReading& reading) {
  return FormReader(database, reading, {}).read(place);
}

}  // namespace duibiao
