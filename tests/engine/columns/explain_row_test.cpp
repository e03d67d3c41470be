#include "engine/columns/explain_row.h"

#include <doctest/doctest.h>

#include "tests/engine/columns/rows.h"

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
