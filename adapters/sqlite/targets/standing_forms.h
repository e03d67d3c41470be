// The target forms that stand: a project has one of a year (SPEC §1), and of it the newest version.
// Functions here throw what SQLiteCpp throws; call them inside `guarded`.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
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

/// One version of a project's form.
struct HeldForm {
  std::string project{};
  FormPlace place{};
  std::optional<int> year{};  ///< in which its course ends; nothing for one that is of any year: it
                              ///< states none, or stands in pages, which hold several

  /// Can it stand for `asked`?
  [[nodiscard]] bool is_of(int asked) const { return !year || *year == asked; }
};

/// All versions in the batches up to `last`: of `project`, or of all projects where it is empty.
/// Projects come in the order in which the ledger first heard of them, versions as they came.
[[nodiscard]] std::vector<HeldForm> held_forms(SQLite::Database& database, std::string_view project,
                                               std::int64_t last);

/// Which forms are asked for.
struct FormsAsked {
  std::string project{};      ///< empty: of all projects
  std::optional<int> year{};  ///< nothing: of each project the newest version
  /// Is a project without a form of the year left out? Else that of the nearest year stands for it:
  /// the newest one before, else the first one after.
  bool only_that_year = false;
};

/// The versions that stand, one a project.
[[nodiscard]] std::vector<HeldForm> standing_among(std::span<const HeldForm> held,
                                                   const FormsAsked& asked);

/// The version that `next`, of a course that ends in `year`, comes after: the newest of `versions`,
/// all of one project, that can be of the same year; for a form that states no year the newest of
/// all. Null where it is the first one of its year.
[[nodiscard]] const HeldForm* version_before(std::span<const HeldForm> versions,
                                             const std::optional<int>& year);

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
