#include "adapters/sqlite/history/batch_entries.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "tests/adapters/sqlite/ledger_samples.h"

namespace duibiao {

using namespace test;

TEST_CASE("an entry says what a batch came from, what it was made with, and why") {
  const Connection database = empty_ledger();
  BatchInfo made = info();
  made.used = {{"mapping", "m.toml", "[[plan]]", {"P"}}};
  made.reason = "压减预算";
  made.record = "财预〔2024〕12号";
  REQUIRE(import_forms(*database, std::vector{form()}, made).usable());
  REQUIRE(import_figures(*database, {.observations = first_half()}, info()).usable());
  const auto entries = batch_entries(*database, 2);
  REQUIRE(entries.size() == 2);
  const BatchEntry& first = entries[0];
  CHECK(first.record.id == 1);
  CHECK(first.reason == "压减预算");
  CHECK(first.record_document == "财预〔2024〕12号");
  REQUIRE(first.files.size() == 1);
  CHECK(first.files[0].name == "given.csv");
  CHECK(first.files[0].sha256 == std::string(64, 'a'));
  REQUIRE(first.uses.size() == 1);
  CHECK(first.uses[0].name == "m.toml");
  CHECK(first.uses[0].project == "P");
  CHECK(entries[1].reason.empty());
  CHECK(entries[1].record_document.empty());
  CHECK(entries[1].uses.empty());
}

TEST_CASE("entries end with the batch asked for, and a batch that is not there is empty") {
  const Connection database = empty_ledger();
  REQUIRE(import_figures(*database, {.observations = first_half()}, info()).usable());
  CHECK(batch_entries(*database, 0).empty());
  CHECK(batch_entry(*database, 1).record.id == 1);
  CHECK(batch_entry(*database, 2).record.id == 0);
}

}  // namespace duibiao
