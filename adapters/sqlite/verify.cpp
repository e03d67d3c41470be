#include "adapters/sqlite/verify.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "adapters/sqlite/database/connection.h"
#include "adapters/sqlite/database/migration.h"
#include "adapters/sqlite/ledger/chain.h"

namespace duibiao {
namespace {

/// Collects what is wrong with one database.
class Verifier {
 public:
  explicit Verifier(SQLite::Database& database,
                    std::int64_t last = std::numeric_limits<std::int64_t>::max())
      : database_(database), last_(last) {}

  /// Runs one part; a fault that stops it does not stop the others.
  void run(void (Verifier::*part)()) {
    if (auto problem = attempt(database_.getFilename(), [&] { (this->*part)(); })) {
      found_.problems.push_back(*std::move(problem));
    }
  }

  void check_schema() { append(found_.problems, schema_differences(database_)); }
  void check_structure();
  void check_chain();

  [[nodiscard]] Verification verification() && { return std::move(found_); }

 private:
  void report(std::string_view code, std::vector<Fact> facts) {
    found_.problems.push_back(
        error(code, Source{.file = database_.getFilename()}, std::move(facts)));
  }
  void check_place(const BatchRecord& before, const BatchRecord& record);
  void check_contents(const BatchRecord& record);
  void check_row(const BatchRecord& record, LedgerTable table, const SealedRow& sealed);

  SQLite::Database& database_;
  std::int64_t last_;
  Verification found_{};
};

/// The primary key of `row` for a message: "3/1/2".
std::string key_text(const TableShape& shape, const Row& row) {
  std::string text;
  for (const Field& field : row.fields().first(static_cast<std::size_t>(shape.key))) {
    text += text.empty() ? "" : "/";
    text += std::visit(Overload{[](std::monostate) { return std::string(); },
                                [](std::int64_t number) { return std::to_string(number); },
                                [](const std::string& part) { return part; }},
                       field);
  }
  return text;
}

void Verifier::check_structure() {
  SQLite::Statement lines(database_, "PRAGMA integrity_check");
  while (lines.executeStep()) {
    const std::string line = lines.getColumn(0).getString();
    if (line != "ok") {
      report("store_integrity", {{"detail", line}});
    }
  }
  SQLite::Statement orphans(database_, "PRAGMA foreign_key_check");
  while (orphans.executeStep()) {
    report("store_foreign_key", {{"table", orphans.getColumn(0).getString()},
                                 {"parent", orphans.getColumn(2).getString()}});
  }
}

void Verifier::check_chain() {
  BatchRecord before;
  for (const BatchRecord& record : read_batches(database_)) {
    if (record.id > last_) {
      break;
    }
    check_place(before, record);
    check_contents(record);
    before = record;
  }
  found_.head = before;
}

void Verifier::check_place(const BatchRecord& before, const BatchRecord& record) {
  if (record.id != before.id + 1) {
    report("store_batch_missing", {{"batch", std::to_string(before.id + 1)}});
  }
  if (record.previous_hash != before.hash) {
    report("store_chain_broken", {{"batch", std::to_string(record.id)},
                                  {"expected", before.hash},
                                  {"found", record.previous_hash}});
  }
}

void Verifier::check_row(const BatchRecord& record, LedgerTable table, const SealedRow& sealed) {
  const TableShape& shape = shape_of(table);
  if (seal_of(shape.name, sealed.row) != sealed.seal) {
    report("store_row_changed", {{"table", std::string(shape.name)},
                                 {"batch", std::to_string(record.id)},
                                 {"row", key_text(shape, sealed.row)}});
  }
}

void Verifier::check_contents(const BatchRecord& record) {
  const std::string batch = std::to_string(record.id);
  BatchHash digest(record);
  std::int64_t count = 0;
  for (std::size_t index = 0; index < kTables; ++index) {
    const auto table = static_cast<LedgerTable>(index);
    for_each_row(database_, table, {record.id}, [&](const SealedRow& sealed) {
      check_row(record, table, sealed);
      digest.add(table, sealed.row);
      ++count;
    });
  }
  if (count != record.row_count) {
    report("store_rows_missing", {{"batch", batch},
                                  {"expected", std::to_string(record.row_count)},
                                  {"found", std::to_string(count)}});
  }
  if (const std::string hash = digest.hex(); hash != record.hash) {
    report("store_batch_changed", {{"batch", batch}, {"expected", record.hash}, {"found", hash}});
  }
}

}  // namespace

Verification verify_ledger(SQLite::Database& database) {
  Verifier verifier(database);
  verifier.run(&Verifier::check_schema);
  verifier.run(&Verifier::check_structure);
  verifier.run(&Verifier::check_chain);
  return std::move(verifier).verification();
}

Problems changed_rows(SQLite::Database& database, std::int64_t last) {
  Verifier verifier(database, last);
  verifier.run(&Verifier::check_chain);
  return std::move(verifier).verification().problems;
}

}  // namespace duibiao
