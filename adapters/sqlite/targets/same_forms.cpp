#include "adapters/sqlite/targets/same_forms.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace duibiao {

SameForms::SameForms(SQLite::Database& database, std::int64_t last) {
  SQLite::Statement rows(
      database,
      "SELECT DISTINCT name, department, CAST(substr(course_last, 1, 4) AS INTEGER), project "
      "FROM target_form AS held WHERE batch <= ?1 AND name <> '' AND course_last IS NOT NULL "
      "  AND NOT EXISTS (SELECT 1 FROM batch_page WHERE batch = held.batch)");
  rows.bind(1, last);
  while (rows.executeStep()) {
    codes_[{rows.getColumn(0).getString(), rows.getColumn(1).getString(),
            rows.getColumn(2).getInt()}]
        .insert(rows.getColumn(3).getString());
  }
}

std::string SameForms::other_codes(const Form& form, const std::optional<int>& year) const {
  const auto found = year ? codes_.find({form.name, form.department, *year}) : codes_.end();
  std::string others;
  if (found != codes_.end()) {
    for (const std::string& code : found->second) {
      if (code != form.project) {
        others += (others.empty() ? "" : ", ") + code;
      }
    }
  }
  return others;
}

}  // namespace duibiao
