#include "adapters/sqlite/pages/plain_contents.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <map>
#include <utility>

#include "adapters/sqlite/actuals/observation_rows.h"
#include "adapters/sqlite/ledger/chain.h"
#include "reports/csv/csv_line.h"

namespace duibiao {
namespace {

bool has_indicator_rows(SQLite::Database& database, std::int64_t batch) {
  SQLite::Statement rows(database, "SELECT 1 FROM target_indicator WHERE batch = ? LIMIT 1");
  rows.bind(1, batch);
  return rows.executeStep();
}

/// Does a statement of `batch` take points off? All others change no number.
bool has_deductions(SQLite::Database& database, std::int64_t batch) {
  SQLite::Statement rows(
      database, "SELECT 1 FROM statement WHERE (batch, kind) = (?, 'over_deduction') LIMIT 1");
  rows.bind(1, batch);
  return rows.executeStep();
}

/// The figures of `batch` as an interchange file; nothing where one has no value.
Result<std::optional<std::string>> figures_text(SQLite::Database& database, std::int64_t batch) {
  std::vector<std::string> heading{"project", "indicator", "date", "value", "accrual"};
  heading.insert(heading.end(), kPlaceHeadings.begin(), kPlaceHeadings.end());
  std::string text = csv_line(heading);
  for (const Row& row : read_rows(database, LedgerTable::observation, {batch})) {
    const auto found = observation_of(row);
    if (!found) {
      return failure(error("store_row_unreadable", Source{.file = database.getFilename()},
                           {{"table", "observation"}, {"batch", std::to_string(batch)}}));
    }
    const Observation& seen = found->observation;
    if (seen.value.empty()) {
      return std::optional<std::string>{};
    }
    const bool running = seen.accrual == Accrual::running_total;
    text += csv_line({seen.project, seen.indicator, to_string(seen.date), seen.value,
                      running ? "running_total" : "increment", seen.where.file, seen.where.sheet,
                      seen.where.cell, std::to_string(seen.where.line)});
  }
  return std::optional(std::move(text));
}

}  // namespace

Result<std::optional<PlainContents>> read_plain_contents(SQLite::Database& database,
                                                         std::int64_t last) {
  std::map<std::int64_t, std::vector<PagedFile>> pages;
  for (PagedFile& file : paged_files(database, last)) {
    pages[file.batch].push_back(std::move(file));
  }
  PlainContents contents;
  for (const BatchRecord& record : read_batches(database)) {
    if (record.id > last) {
      break;
    }
    const bool is_more = record.kind == "statements"
                             ? has_deductions(database, record.id)
                             : !record.source.empty() || (record.kind == "targets" &&
                                                          has_indicator_rows(database, record.id));
    if (is_more) {
      return std::optional<PlainContents>{};
    }
    if (record.kind == "statements") {
      continue;
    }
    std::vector<PagedFile>& files = pages[record.id];
    if (record.kind == "targets") {
      std::ranges::move(files, std::back_inserter(contents.targets));
      continue;
    }
    for (PagedFile& file : files) {
      contents.figures.push_back({record.id, std::move(file), {}});
    }
    if (files.empty()) {
      auto text = figures_text(database, record.id);
      if (!text) {
        return failure(text.error());
      }
      if (!*text) {
        return std::optional<PlainContents>{};
      }
      contents.figures.push_back({record.id, {.name = database.getFilename()}, **std::move(text)});
    }
  }
  return contents.targets.empty() ? std::optional<PlainContents>{}
                                  : std::optional(std::move(contents));
}

}  // namespace duibiao
