#include "adapters/sqlite/ledger/chain.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "adapters/sqlite/actuals/observation_rows.h"
#include "tests/adapters/sqlite/ledger_samples.h"

namespace duibiao {
namespace {

using namespace test;

struct Chain {
  Connection database = empty_ledger();

  BatchRecord append(std::int64_t id, const std::vector<Observation>& observations) {
    Rows rows;
    rows.of(LedgerTable::observation) = observation_rows(id, observations);
    BatchRecord draft;
    draft.id = id;
    draft.kind = "actuals";
    draft.known_at = "2024-07-01T08:00:00Z";
    return append_batch(*database, draft, rows);
  }
};

}  // namespace

TEST_CASE("an empty ledger has no last batch") {
  Chain chain;
  CHECK(last_batch(*chain.database) == BatchRecord{});
  CHECK(read_batches(*chain.database).empty());
}

TEST_CASE("each batch names the hash of the one before") {
  Chain chain;
  const BatchRecord first = chain.append(1, first_half());
  const BatchRecord second = chain.append(2, {});
  CHECK(first.previous_hash == kNoHash);
  CHECK(second.previous_hash == first.hash);
  CHECK(second.hash != first.hash);
  CHECK(first.row_count == 6);
  CHECK(second.row_count == 0);
  CHECK(read_batches(*chain.database) == std::vector{first, second});
  CHECK(last_batch(*chain.database) == second);
}

TEST_CASE("rows come back equal, in the order of their key, with their seals") {
  Chain chain;
  chain.append(1, whole_year());
  const auto rows = observation_rows(1, whole_year());
  CHECK(read_rows(*chain.database, LedgerTable::observation, {1}) == rows);
  CHECK(read_rows(*chain.database, LedgerTable::observation, {2}).empty());
  std::size_t seen = 0;
  for_each_row(*chain.database, LedgerTable::observation, {1}, [&](const SealedRow& sealed) {
    CHECK(sealed.row == rows.at(seen++));
    CHECK(sealed.seal == seal_of("observation", sealed.row));
  });
  CHECK(seen == 10);
}

TEST_CASE("texts with NUL bytes and bytes that are no UTF-8 come back as they were") {
  Chain chain;
  const std::vector odd{figure("P-01", "2024-06-30", std::string_view("a\0b", 3)),
                        figure("P-02", "2024-06-30", "\xff\xfe")};
  chain.append(1, odd);
  CHECK(read_rows(*chain.database, LedgerTable::observation, {1}) == observation_rows(1, odd));
}

TEST_CASE("observations are read by project and up to a batch") {
  Chain chain;
  Observation other = figure("Q-01", "2024-06-30", "1");
  other.project = "Q";
  chain.append(1, {figure("P-01", "2024-06-30", "1"), other});
  chain.append(2, {figure("P-01", "2024-06-30", "2")});
  const auto count = [&](std::string_view project, std::int64_t last) {
    return read_project_rows(*chain.database, LedgerTable::observation, project, last).size();
  };
  CHECK(count("", 2) == 3);
  CHECK(count("", 1) == 2);
  CHECK(count("", 0) == 0);
  CHECK(count("P", 2) == 2);
  CHECK(count("P", 1) == 1);
  CHECK(count("Q", 2) == 1);
  CHECK(count("X", 2) == 0);
}

}  // namespace duibiao
