#include "adapters/sqlite/history/form_versions.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <optional>
#include <utility>

#include "adapters/sqlite/history/batch_entries.h"
#include "adapters/sqlite/targets/form_difference.h"
#include "adapters/sqlite/targets/standing_forms.h"

namespace duibiao {
namespace {

/// Where one version stands.
struct VersionPlace {
  std::string project{};
  FormPlace place{};
  BatchEntry entry{};
};

constexpr const char* kVersions =
    "SELECT project, batch, form, version FROM target_form WHERE batch <= ?1 "
    "AND (?2 = '' OR project = ?2) AND project IN "
    "  (SELECT project FROM target_form WHERE batch <= ?1 AND version = 2) "
    "ORDER BY project, version";

std::vector<VersionPlace> version_places(SQLite::Database& database, std::int64_t last,
                                         std::string_view project) {
  SQLite::Statement rows(database, kVersions);
  rows.bind(1, last);
  rows.bind(2, std::string(project));
  std::map<std::int64_t, BatchEntry> entries;
  std::vector<VersionPlace> places;
  while (rows.executeStep()) {
    const std::int64_t batch = rows.getColumn(1).getInt64();
    const auto [entry, fresh] = entries.try_emplace(batch);
    if (fresh) {
      entry->second = batch_entry(database, batch);
    }
    places.push_back({rows.getColumn(0).getString(),
                      {batch, rows.getColumn(2).getInt64(), rows.getColumn(3).getInt64()},
                      entry->second});
  }
  return places;
}

FormVersion version_of(const VersionPlace& at, std::vector<Change> changes) {
  return {at.project,          at.place.batch,           at.entry.record.known_at,
          at.entry.record.who, at.entry.record_document, at.entry.reason,
          std::move(changes)};
}

}  // namespace

Result<std::vector<FormVersion>> form_versions(SQLite::Database& database, std::int64_t last,
                                               const FormReading& reading,
                                               std::string_view project) {
  std::vector<FormVersion> versions;
  std::optional<Form> before;
  for (const VersionPlace& at : version_places(database, last, project)) {
    auto form = FormReader(database, reading, at.project).read(at.place);
    if (!form) {
      return failure(form.error());
    }
    const bool first = at.place.version == 1;
    auto changes = first ? std::vector<Change>{} : form_difference(*before, *form).changes;
    if (first && !versions.empty() && versions.back().changes.empty()) {
      versions.pop_back();  // the project before was never adjusted
    }
    if (first || !changes.empty()) {
      versions.push_back(version_of(at, std::move(changes)));
    }
    before = *std::move(form);
  }
  if (!versions.empty() && versions.back().changes.empty()) {
    versions.pop_back();
  }
  return versions;
}

}  // namespace duibiao
