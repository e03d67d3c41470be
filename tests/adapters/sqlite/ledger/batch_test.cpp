#include "adapters/sqlite/ledger/batch.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "adapters/files/sha256.h"

namespace duibiao {
namespace {

std::string hash_of(const BatchRecord& record, const Rows& rows) {
  BatchHash digest(record);
  digest.add(rows);
  return digest.hex();
}

}  // namespace

TEST_CASE("a batch's row has a field for every column") {
  CHECK(row_of(BatchRecord{}).fields().size() ==
        static_cast<std::size_t>(std::ranges::count(kBatchColumns, ',') + 1));
}

TEST_CASE("a batch's hash is that of the hash before, its head and its rows in order") {
  BatchRecord record;
  record.id = 1;
  record.who = "李会计";
  Rows rows;
  rows.of(LedgerTable::note).emplace_back().add(std::int64_t{1});
  rows.of(LedgerTable::file).emplace_back().add(std::int64_t{2});
  rows.of(LedgerTable::file).emplace_back().add(std::int64_t{3});
  CHECK(hash_of(record, rows) ==
        sha256_hex(record.previous_hash + canonical("batch", row_of(record)) +
                   canonical("batch_file", rows.of(LedgerTable::file)[0]) +
                   canonical("batch_file", rows.of(LedgerTable::file)[1]) +
                   canonical("target_note", rows.of(LedgerTable::note)[0])));
}

TEST_CASE("a batch's own hash is no part of what is hashed, the one before is") {
  BatchRecord record;
  const std::string hash = hash_of(record, {});
  record.hash = std::string(64, 'f');
  CHECK(hash_of(record, {}) == hash);
  record.previous_hash = std::string(64, 'f');
  CHECK(hash_of(record, {}) != hash);
}

}  // namespace duibiao
