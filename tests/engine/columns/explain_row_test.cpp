#include "engine/columns/explain_row.h"

#include <doctest/doctest.h>

#include "tests/engine/columns/rows.h"
#include "tests/support/outlook/outlook_scene.h"

using namespace duibiao;
using test::RowBench;

TEST_CASE("a declined target is read by the full reader with its labels and course") {
  RowBench bench("2024-12-31");
  const auto row = bench.row("", "11月底前", Measure::last);
  const auto late = bench.explained(row, {{"2024-12-05", "2024-12-03"}});
  CHECK(late.result.status == Status::missed);
  CHECK(late.result.missed_by == MissedBy::lateness);
  CHECK(late.result.attainment == Ratio{363, 366});
}

TEST_CASE("it warns of two values on one day at the row's place, and the later stands") {
  RowBench bench("2024-12-31");
  const auto row = bench.row("", "≥95%", Measure::last);
  const auto both = bench.explained(row, {{"2024-03-01", "90%"}, {"2024-03-01", "95%"}});
  CHECK(both.result.status == Status::met);
  REQUIRE(both.notes.size() == 1);
  CHECK(both.notes[0].code == "conflicting_values");
  CHECK(both.notes[0].where.line == 2);
}

TEST_CASE("with the figures as they stand in their files notes name their places and words") {
  RowBench bench("2024-12-31");
  const auto row = bench.row("", "≥1100人", Measure::last);
  const std::vector<columns::WrittenFigure> written{{{.file = "a.csv", .line = 7}, "1,200人"},
                                                    {{.file = "b.csv", .line = 8}, "1,300人"}};
  const auto both =
      bench.explained(row, {{"2024-03-01", "1200人"}, {"2024-03-01", "1300人"}}, written);
  REQUIRE(both.notes.size() == 1);
  CHECK(both.notes[0].where == Source{.file = "b.csv", .line = 8});
  CHECK(both.notes[0].facts[1] == Fact{"stands", "1,300人"});
  CHECK(both.notes[0].facts[3] == Fact{"other_place", "a.csv:7"});
}

TEST_CASE("what is not assessable says why and earns nothing") {
  RowBench bench("2024-12-31");
  const auto result =
      bench.explained(bench.row("", "≥5人", Measure::sum), {{"2024-03-01", "6天"}}).result;
  CHECK(result.status == Status::not_assessable);
  CHECK(result.reason == "unit_mismatch");
  CHECK(result.share == Ratio{0});
}

// By hand: 30 % of 500 by June are 150, so that 120 are 4/5 of it; another indicator goes by the
// plan for all, 250: 12/25.
TEST_CASE("a flow under a book with month plans goes by its own plan and else by that for all") {
  RuleBook book;
  book.plans = {test::plan("P-01", {{6, 30}, {12, 100}}), test::plan("*", {{6, 50}, {12, 100}})};
  RowBench bench("2024-06-30", book);
  const auto row = bench.row("", "≥500人次", Measure::sum);
  const std::vector<test::Said> said{{"2024-06-30", "120人次"}};
  CHECK_FALSE(bench.fast(row, said).has_value());
  CHECK(bench.explained(row, said, {}, "P-01").result.pace.target == Ratio{150});
  CHECK(bench.explained(row, said, {}, "P-01").result.pace.word == PaceWord::on_pace);
  CHECK(bench.explained(row, said, {}, "P-02").result.pace.target == Ratio{250});
  CHECK(bench.explained(row, said, {}, "P-02").result.pace.word == PaceWord::behind);
  const auto level = bench.row("", "≥90%", Measure::last);
  CHECK(bench.fast(level, {{"2024-06-30", "95%"}}).has_value());
}
