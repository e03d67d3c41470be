#include "adapters/sqlite/kept/kept_texts.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include <algorithm>

#include "adapters/files/sha256.h"
#include "adapters/sqlite/verify.h"
#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using namespace test;
using State = ImportOutcome::State;

const UsedText kUnits{"units", "units/units.toml", "人 = 1", {}};
const UsedText kMapping{"mapping", "m.toml", "[[plan]]", {"P"}};

/// A ledger in memory that is fed with figures of project P.
struct Ledger {
  Connection database = empty_ledger();

  State add(const std::string& value, std::vector<UsedText> used) {
    BatchInfo made = accepted();
    made.used = std::move(used);
    return import_figures(*database, {.observations = {figure("P-01", "2024-06-30", value)}}, made)
        .value.state;
  }
  std::int64_t rows(const std::string& table) {
    return database->execAndGet("SELECT count(*) FROM " + table).getInt64();
  }
};

}  // namespace

TEST_CASE("a text is kept once, every batch says that it used it, and the ledger verifies") {
  Ledger ledger;
  CHECK(ledger.add("1", {kUnits, kMapping}) == State::stored);
  CHECK(ledger.add("2", {kUnits, kMapping}) == State::stored);
  CHECK(ledger.rows("kept_text") == 2);
  CHECK(ledger.rows("batch_use") == 4);
  CHECK(verify_ledger(*ledger.database).sound());
  const auto uses = standing_uses(*ledger.database, 2);
  REQUIRE(uses.size() == 2);
  CHECK(uses[0] == KeptUse{1, "mapping", "P", "m.toml", sha256_hex("[[plan]]")});
  CHECK(uses[1] == KeptUse{1, "units", "", "units/units.toml", sha256_hex("人 = 1")});
  CHECK(kept_text(*ledger.database, "mapping", uses[0].sha256) == "[[plan]]");
  CHECK(kept_text(*ledger.database, "rules", uses[0].sha256).empty());
}

TEST_CASE("the newest text of its kind and project stands, and at an earlier batch the earlier") {
  Ledger ledger;
  const UsedText newer{"mapping", "m2.toml", "[[match]]", {"P"}};
  const UsedText other{"mapping", "q.toml", "[[source]]", {"Q"}};
  (void)ledger.add("1", {kMapping});
  (void)ledger.add("2", {other});
  (void)ledger.add("3", {newer});
  const auto now = standing_uses(*ledger.database, 3);
  REQUIRE(now.size() == 2);
  CHECK(now[0].name == "m2.toml");
  CHECK(now[0].batch == 3);
  CHECK(now[1].project == "Q");
  CHECK(standing_uses(*ledger.database, 2)[0].name == "m.toml");
  CHECK(standing_uses(*ledger.database, 0).empty());
  (void)ledger.add("4", {kMapping});
  CHECK(standing_uses(*ledger.database, 4)[0].batch == 4);  // the first one again
}

TEST_CASE("another mapping is stored although the figures say nothing new, other units are not") {
  Ledger ledger;
  CHECK(ledger.add("1", {kUnits}) == State::stored);
  CHECK(ledger.add("1", {kUnits}) == State::unchanged);
  CHECK(ledger.add("1", {UsedText{"units", "units/units.toml", "人 = 2", {}}}) == State::unchanged);
  CHECK(ledger.add("1", {kMapping}) == State::stored);
  CHECK(ledger.rows("observation") == 1);  // the figure itself is not stored again
  CHECK(ledger.add("1", {kMapping}) == State::unchanged);
  CHECK(ledger.add("1", {UsedText{"rules", "mine", "weights", {}}}) == State::stored);
  CHECK(verify_ledger(*ledger.database).sound());
}

TEST_CASE("lights are stored as rule books are, form labels as units are; both verify") {
  Ledger ledger;
  const UsedText labels{"forms", "forms/labels.toml", "[columns]", {}};
  CHECK(ledger.add("1", {kUnits, labels}) == State::stored);
  CHECK(ledger.add("1", {UsedText{"forms", "forms/labels.toml", "[rows]", {}}}) ==
        State::unchanged);
  const UsedText lights{"lights", "mine.toml", "id = 'mine'", {}};
  CHECK(ledger.add("1", {lights}) == State::stored);
  CHECK(ledger.add("1", {lights}) == State::unchanged);
  CHECK(ledger.add("1", {UsedText{"lights", "other.toml", "id = 'other'", {}}}) == State::stored);
  const auto uses = standing_uses(*ledger.database, 3);
  REQUIRE(uses.size() == 3);
  CHECK(uses[0].kind == "forms");
  CHECK(uses[1].name == "other.toml");  // one preset stands, whatever its name
  CHECK(verify_ledger(*ledger.database).sound());
}

TEST_CASE("a mapping of several projects stands for each of them, and so does another for one") {
  Ledger ledger;
  (void)ledger.add("1", {UsedText{"mapping", "both.toml", "both", {"P", "Q"}}});
  (void)ledger.add("2", {UsedText{"mapping", "q.toml", "q", {"Q"}}});
  const auto uses = standing_uses(*ledger.database, 2);
  REQUIRE(uses.size() == 2);
  CHECK(uses[0].name == "both.toml");
  CHECK(uses[1].name == "q.toml");
}

TEST_CASE("a kept text that was tampered with is named, and so is a use of it") {
  Ledger ledger;
  (void)ledger.add("1", {kMapping});
  ledger.database->exec("DROP TRIGGER kept_text_is_never_updated");
  ledger.database->exec("UPDATE kept_text SET text = 'other'");
  const auto found = verify_ledger(*ledger.database);
  const bool named = std::ranges::any_of(found.problems, [](const Problem& problem) {
    return problem.code == "store_row_changed" && fact(problem, "table") == "kept_text";
  });
  CHECK(named);
}

TEST_CASE("reason and record of a batch are rows of it") {
  Ledger ledger;
  BatchInfo made = info();
  made.reason = "年中调整预算";
  made.record = "财预〔2024〕12号";
  (void)import_figures(*ledger.database, {.observations = first_half()}, made);
  CHECK(ledger.rows("batch_remark") == 2);
  CHECK(ledger.database->execAndGet("SELECT text FROM batch_remark WHERE kind = 'record'")
            .getString() == "财预〔2024〕12号");
  CHECK(verify_ledger(*ledger.database).sound());
}
}  // namespace duibiao
