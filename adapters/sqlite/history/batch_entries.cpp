#include "adapters/sqlite/history/batch_entries.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <utility>

#include "adapters/sqlite/ledger/chain.h"

namespace duibiao {
namespace {

void add_files(SQLite::Database& database, BatchEntry& entry) {
  for (const Row& row : read_rows(database, LedgerTable::file, {entry.record.id})) {
    FieldCursor fields(row);
    fields.skip(2);
    std::string name = fields.text();
    entry.files.push_back({std::move(name), fields.text()});
  }
}

void add_uses(SQLite::Database& database, BatchEntry& entry) {
  for (const Row& row : read_rows(database, LedgerTable::use, {entry.record.id})) {
    FieldCursor fields(row);
    KeptUse& use = entry.uses.emplace_back();
    use.batch = fields.integer();
    fields.skip();
    use.kind = fields.text();
    use.project = fields.text();
    use.name = fields.text();
    use.sha256 = fields.text();
  }
}

void add_remarks(SQLite::Database& database, BatchEntry& entry) {
  for (const Row& row : read_rows(database, LedgerTable::remark, {entry.record.id})) {
    FieldCursor fields(row);
    fields.skip(2);
    const std::string kind = fields.text();
    (kind == "record" ? entry.record_document : entry.reason) = fields.text();
  }
}

BatchEntry entry_of(SQLite::Database& database, BatchRecord record) {
  BatchEntry entry;
  entry.record = std::move(record);
  add_files(database, entry);
  add_uses(database, entry);
  add_remarks(database, entry);
  return entry;
}

}  // namespace

BatchEntry batch_entry(SQLite::Database& database, std::int64_t batch) {
  const auto records = read_batches(database);
  const auto found = std::ranges::find(records, batch, &BatchRecord::id);
  return found == records.end() ? BatchEntry{} : entry_of(database, *found);
}

std::vector<BatchEntry> batch_entries(SQLite::Database& database, std::int64_t last) {
  std::vector<BatchEntry> entries;
  for (BatchRecord& record : read_batches(database)) {
    if (record.id <= last) {
      entries.push_back(entry_of(database, std::move(record)));
    }
  }
  return entries;
}

}  // namespace duibiao
