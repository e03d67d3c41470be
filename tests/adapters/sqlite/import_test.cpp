#include "adapters/sqlite/import.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "adapters/sqlite/ledger/chain.h"
#include "adapters/sqlite/verify.h"
#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using namespace test;
using State = ImportOutcome::State;

/// A ledger in memory.
struct Ledger {
  Connection database = empty_ledger();

  Read<ImportOutcome> figures(std::vector<Observation> rows, const BatchInfo& batch = info()) {
    return import_figures(*database, {.observations = std::move(rows)}, batch);
  }
  Read<ImportOutcome> forms(const std::vector<Form>& given, const BatchInfo& batch = info()) {
    return import_forms(*database, given, batch);
  }
  std::int64_t rows(const std::string& table) {
    return database->execAndGet("SELECT count(*) FROM " + table).getInt64();
  }
};

}  // namespace

TEST_CASE("a batch keeps who, when, files, span and counts") {
  Ledger ledger;
  const ActualsBatch batch{NamedSource{"支出明细", {day("2024-01-01"), day("2024-06-30")}},
                           first_half()};
  const auto outcome = import_figures(*ledger.database, batch, info());
  REQUIRE(outcome.value.state == State::stored);
  const BatchRecord record = last_batch(*ledger.database);
  CHECK(record == outcome.value.batch);
  CHECK(record.id == 1);
  CHECK(record.kind == "actuals");
  CHECK(record.who == "李会计");
  CHECK(record.program == "duibiao 0.1.0");
  CHECK(record.known_at == "2024-07-01T08:00:00Z");
  CHECK(record.source == "支出明细");
  CHECK(record.covers_from == "2024-01-01");
  CHECK(record.covers_to == "2024-06-30");
  CHECK(record.stored == 6);
  CHECK(record.superseded == 0);
  CHECK(record.unchanged == 0);
  CHECK(record.row_count == 7);
  CHECK_FALSE(record.accepted);
  CHECK(record.previous_hash == kNoHash);
  CHECK(ledger.rows("batch_file") == 1);
}

TEST_CASE("a changed figure waits, is shown, and is stored when it is accepted") {
  Ledger ledger;
  REQUIRE(ledger.figures({figure("P-01", "2024-06-30", "18")}).problems.empty());
  const auto waiting = ledger.figures({figure("P-01", "2024-06-30", "20")});
  CHECK(waiting.problems.empty());
  CHECK(waiting.value.state == State::waiting);
  REQUIRE(waiting.value.changes.size() == 1);
  CHECK(waiting.value.changes[0].from == "18");
  CHECK(waiting.value.changes[0].to == "20");
  CHECK(ledger.rows("batch") == 1);
  const auto stored = ledger.figures({figure("P-01", "2024-06-30", "20")}, accepted());
  CHECK(stored.value.state == State::stored);
  CHECK(stored.value.batch.accepted);
  CHECK(stored.value.batch.superseded == 1);
  CHECK(stored.value.changes.size() == 1);
  CHECK(ledger.rows("observation") == 2);
}

TEST_CASE("the first file again, after a correction, would undo it: that waits too") {
  Ledger ledger;
  REQUIRE(ledger.figures({figure("P-01", "2024-06-30", "18")}).problems.empty());
  REQUIRE(ledger.figures({figure("P-01", "2024-06-30", "20")}, accepted()).problems.empty());
  CHECK(ledger.figures({figure("P-01", "2024-06-30", "18")}).value.state == State::waiting);
}

TEST_CASE("accepting what changes nothing marks nothing as accepted") {
  Ledger ledger;
  const auto stored = ledger.figures({figure("P-01", "2024-06-30", "18")}, accepted());
  CHECK(stored.value.state == State::stored);
  CHECK_FALSE(stored.value.batch.accepted);
}

TEST_CASE("a form that only names measures and kinds for the first time is stored unasked") {
  Ledger ledger;
  REQUIRE(ledger.forms({form()}).value.state == State::stored);
  Form mapped = form();
  mapped.indicators[1].measure = Measure::sum;
  mapped.indicators[1].measure_given = true;
  mapped.indicators[0].kind = Kind::flow;
  const auto stored = ledger.forms({mapped});
  CHECK(stored.value.state == State::stored);
  CHECK(stored.value.changes.empty());
  CHECK_FALSE(stored.value.batch.accepted);
  CHECK(ledger.forms({mapped}).value.state == State::unchanged);
  CHECK(verify_ledger(*ledger.database).sound());
  mapped.indicators[0].kind = Kind::level;
  CHECK(ledger.forms({mapped}).value.state == State::waiting);
}

TEST_CASE(
    "a form that states no measure and no kind keeps those that stand, as it keeps a course") {
  Ledger ledger;
  Form mapped = form();
  mapped.indicators[1].measure = Measure::sum;
  mapped.indicators[1].measure_given = true;
  mapped.indicators[0].kind = Kind::flow;
  REQUIRE(ledger.forms({mapped}).value.state == State::stored);
  CHECK(ledger.forms({form()}).value.state == State::unchanged);
  Form adjusted = form();
  adjusted.indicators[2].name = "有效投诉次数";
  const auto waiting = ledger.forms({adjusted});
  CHECK(waiting.value.state == State::waiting);
  REQUIRE(waiting.value.changes.size() == 1);
  CHECK(waiting.value.changes[0].subject == "name");
  REQUIRE(ledger.forms({adjusted}, accepted()).value.state == State::stored);
  const auto kept = read_form(*ledger.database, {2, 1, 2}, reading());
  REQUIRE(kept.has_value());
  CHECK(kept->indicators[1].measure == Measure::sum);
  CHECK(kept->indicators[1].measure_given);
  CHECK(kept->indicators[0].kind == Kind::flow);
}

TEST_CASE("another measure or kind that a form does state is a change") {
  Ledger ledger;
  REQUIRE(ledger.forms({form()}).value.state == State::stored);
  Form other = form();
  other.indicators[0].measure = Measure::last;  // stated: sum stands
  CHECK(ledger.forms({other}).value.state == State::waiting);
  other = form();
  other.indicators[1].kind = Kind::level;  // ceiling stands
  CHECK(ledger.forms({other}).value.state == State::waiting);
}

TEST_CASE("the forms that say something new are named with their years") {
  Ledger ledger;
  Form later = form("Q");
  later.course = calendar_year(2025);
  later.name = "社区矫正二期";
  const auto both = ledger.forms({form(), later});
  CHECK(both.problems.empty());
  CHECK(both.value.forms ==
        std::vector<OfferedForm>{{"P", "社区矫正", 2024}, {"Q", "社区矫正二期", 2025}});
  CHECK(ledger.forms({form()}).value.forms.empty());
}

TEST_CASE("the same form under another code is stored and asked about") {
  Ledger ledger;
  REQUIRE(ledger.forms({form("P")}).value.state == State::stored);
  const auto again = ledger.forms({form("Q")});
  CHECK(again.value.state == State::stored);
  CHECK(faults(again.problems) == std::vector<std::string>{"same_form_other_code@1"});
  CHECK(fact(again.problems[0], "codes") == "P");
  CHECK(is_spoken(again.problems[0]));
  CHECK(ledger.forms({form("Q")}).problems.empty());  // nothing new is said
  Form next = form("R");
  next.course = calendar_year(2025);
  CHECK(ledger.forms({next}).problems.empty());
}

TEST_CASE("an import without any figure stores nothing") {
  Ledger ledger;
  CHECK(ledger.figures({}).value.state == State::unchanged);
  CHECK(ledger.forms({}).value.state == State::unchanged);
  CHECK(ledger.rows("batch") == 0);
}

TEST_CASE("a conflict is named for every row and nothing of the batch is stored") {
  Ledger ledger;
  const ActualsBatch source{NamedSource{"支出明细", {day("2024-01-01"), day("2024-06-30")}},
                            first_half()};
  REQUIRE(import_figures(*ledger.database, source, info()).problems.empty());
  const auto refused =
      ledger.figures({figure("P-01", "2024-06-30", "1", 2), figure("支出", "2024-04-30", "5", 3),
                      figure("支出", "2024-06-30", "7", 4)},
                     accepted());
  CHECK(refused.value.state == State::refused);
  CHECK(faults(refused.problems) ==
        std::vector<std::string>{"store_two_sources@3", "store_two_sources@4"});
  CHECK(all_spoken(refused.problems));
  CHECK(ledger.rows("batch") == 1);
  CHECK(ledger.figures({figure("支出", "2024-07-01", "5")}).value.state == State::stored);
}

TEST_CASE("a changed target is a new version, once it is accepted") {
  Ledger ledger;
  REQUIRE(ledger.forms({form("P"), form("Q")}).value.state == State::stored);
  Form changed = form("P");
  changed.indicators[0].full_year.written = "≥250人次";
  const auto waiting = ledger.forms({changed, form("Q")});
  CHECK(waiting.value.state == State::waiting);
  REQUIRE(waiting.value.changes.size() == 1);
  CHECK(waiting.value.changes[0].indicator == "P-01");
  CHECK(waiting.value.changes[0].subject == "full_year_target");
  CHECK(waiting.value.changes[0].from == "≥212人次");
  CHECK(waiting.value.changes[0].to == "≥250人次");
  CHECK(waiting.value.unchanged == 3);
  CHECK(waiting.value.superseded == 3);
  CHECK(ledger.rows("target_form") == 2);
  CHECK(ledger.forms({changed, form("Q")}, accepted()).value.state == State::stored);
  CHECK(ledger.rows("target_form") == 3);
  CHECK(ledger.database->execAndGet("SELECT max(version) FROM target_form WHERE project = 'P'")
            .getInt() == 2);
  CHECK(ledger.forms({changed, form("Q")}).value.state == State::unchanged);
  CHECK(verify_ledger(*ledger.database).sound());
}

TEST_CASE("a form read from another place says nothing new, a new project needs no acceptance") {
  Ledger ledger;
  REQUIRE(ledger.forms({form("P")}).value.state == State::stored);
  Form moved = form("P");
  moved.where.file = "renamed.txt";
  moved.indicators[0].where.line = 99;
  moved.notes.clear();
  CHECK(ledger.forms({moved}).value.state == State::unchanged);
  const auto both = ledger.forms({moved, form("Q")});
  CHECK(both.value.state == State::stored);
  CHECK(both.value.unchanged == 3);
  CHECK(both.value.batch.stored == 3);
  CHECK(ledger.rows("target_form") == 2);
}

TEST_CASE("one project twice in a batch is refused") {
  Ledger ledger;
  const auto refused = ledger.forms({form("P"), form("P")});
  CHECK(faults(refused.problems) == std::vector<std::string>{"store_project_twice@1"});
  CHECK(all_spoken(refused.problems));
  CHECK(ledger.rows("batch") == 0);
}

TEST_CASE("time: UTC to the second, and never back") {
  CHECK(is_utc_time("2024-02-29T23:59:59Z"));
  for (const auto* text : {"2024-02-30T00:00:00Z", "2024-07-01T24:00:00Z", "2024-07-01T08:60:00Z",
                           "2024-07-01T08:00:60Z", "2024-07-01 08:00:00Z", "2024-07-01T08:00:00",
                           "2024-07-01T08:00:00+", "2024-07-01T08-00:00Z", "2024-07-01T0x:00:00Z",
                           "2024-07-01T08:00:00Z ", ""}) {
    CHECK_FALSE(is_utc_time(text));
  }
  Ledger ledger;
  const std::vector first{figure("P-01", "2024-06-30", "1")};
  const std::vector second{figure("P-02", "2024-06-30", "2")};
  CHECK(faults(ledger.figures(first, info("today")).problems) ==
        std::vector<std::string>{"store_known_at_unreadable@0"});
  REQUIRE(ledger.figures(first, info("2024-07-01T08:00:00Z")).problems.empty());
  const auto back = ledger.figures(second, info("2024-07-01T07:59:59Z"));
  CHECK(faults(back.problems) == std::vector<std::string>{"store_known_at_before_last@0"});
  CHECK(all_spoken(back.problems));
  CHECK(ledger.figures(second, info("2024-07-01T08:00:00Z")).problems.empty());
}

TEST_CASE("a store that is full takes nothing of the batch") {
  Ledger ledger;
  REQUIRE(ledger.forms({form()}).problems.empty());
  const std::int64_t pages = ledger.database->execAndGet("PRAGMA page_count").getInt64();
  ledger.database->exec("PRAGMA max_page_count = " + std::to_string(pages + 2));
  const std::vector<Observation> many(2000, figure("P-01", "2024-06-30", "1"));
  const auto failed = attempt("office.db", [&] { (void)ledger.figures(many); });
  REQUIRE(failed);
  CHECK(failed->code == "store_disk_full");
  CHECK(failed->where.file == "office.db");
  CHECK(ledger.rows("batch") == 1);
  CHECK(ledger.rows("observation") == 0);
  CHECK(verify_ledger(*ledger.database).sound());
}

}  // namespace duibiao
