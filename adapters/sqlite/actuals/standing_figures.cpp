#include "adapters/sqlite/actuals/standing_figures.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "adapters/sqlite/actuals/observation_rows.h"
#include "adapters/sqlite/ledger/chain.h"
#include "adapters/sqlite/pages/page_contents.h"

namespace duibiao {
namespace {

using Batches = std::map<std::int64_t, ActualsBatch>;

Problem unreadable(const SQLite::Database& database, std::string_view table, std::int64_t batch) {
  return error("store_row_unreadable", Source{.file = database.getFilename()},
               {{"table", std::string(table)}, {"batch", std::to_string(batch)}});
}

/// Puts the observations of `rows` under their batches; the first row that makes no sense, if any.
const Row* collect(Batches& batches, const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    auto found = observation_of(row);
    if (!found) {
      return &row;
    }
    batches[found->batch].observations.push_back(std::move(found->observation));
  }
  return nullptr;
}

std::optional<NamedSource> source_of(const BatchRecord& record) {
  const auto from = parse_iso_date(record.covers_from);
  const auto to = parse_iso_date(record.covers_to);
  return from && to ? std::optional(NamedSource{record.source, {*from, *to}, record.source_rank})
                    : std::nullopt;
}

}  // namespace

Result<Standing> read_standing(SQLite::Database& database, const std::set<std::string>& projects,
                               std::int64_t last) {
  Batches batches;
  const std::set<std::string> every{""};
  for (const std::string& project : projects.empty() ? every : projects) {
    const std::vector<Row> rows =
        read_project_rows(database, LedgerTable::observation, project, last);
    if (const Row* row = collect(batches, rows)) {
      return failure(unreadable(database, "observation", FieldCursor(*row).integer()));
    }
  }
  for (const PagedFile& file : paged_files(database, last)) {
    if (file.kind != "actuals") {
      continue;
    }
    auto observations = page_observations(database, file, projects);
    if (!observations) {
      return failure(observations.error());
    }
    std::ranges::move(*observations, std::back_inserter(batches[file.batch].observations));
  }
  Standing standing;
  for (const BatchRecord& record : read_batches(database)) {
    const auto batch = batches.find(record.id);
    if (batch == batches.end()) {
      continue;
    }
    batch->second.source = source_of(record);
    if (!record.source.empty() && !batch->second.source) {
      return failure(unreadable(database, "batch", record.id));
    }
    standing.apply(batch->second);
  }
  return standing;
}

}  // namespace duibiao
