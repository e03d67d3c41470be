// What the pages of the ledger say, read by the readers of interchange files: the same forms and
// observations, with the same places, as the files themselves gave. Functions here throw what
// SQLiteCpp throws.
#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/sqlite/pages/page_files.h"
#include "adapters/sqlite/targets/form_reading.h"
#include "engine/actual/observation.h"
#include "engine/base/result.h"
#include "engine/target/form.h"

namespace duibiao {

/// The forms in the pages of `files`, which are those of one batch of targets, projects.csv among
/// them: all, or that of `project` alone. Problems: `store_row_unreadable`, where they cannot be
/// read (they were tampered with); `year_not_among`, where they are of other years than the one of
/// `reading` (`standing_rows`).
[[nodiscard]] Result<std::vector<Form>> page_forms(SQLite::Database& database,
                                                   std::span<const PagedFile> files,
                                                   const FormReading& reading,
                                                   std::string_view project = {});

/// The observations in the pages of `file`, which holds figures: all, or those of `projects`. The
/// same problem.
[[nodiscard]] Result<std::vector<Observation>> page_observations(
    SQLite::Database& database, const PagedFile& file, const std::set<std::string>& projects = {});

}  // namespace duibiao
