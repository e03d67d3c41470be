#include "adapters/sqlite/actuals/standing.h"

#include <doctest/doctest.h>

#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using namespace test;

ActualsBatch unnamed(std::vector<Observation> rows) { return {{}, std::move(rows)}; }

ActualsBatch named(std::string_view from, std::string_view to, std::vector<Observation> rows,
                   std::string_view name = "支出明细") {
  return {NamedSource{std::string(name), {day(from), day(to)}}, std::move(rows)};
}

/// "indicator date value; value" of each figure that stands.
std::vector<std::string> shown(const Standing& standing) {
  std::vector<std::string> texts;
  for (const auto& [key, figure] : standing.figures()) {
    std::string text = key.indicator + " " + to_string(key.date);
    for (const Observation& row : figure.observations) {
      text += " " + row.value;
    }
    texts.push_back(text);
  }
  return texts;
}

std::string shown(const Change& change) {
  return change.indicator + " " + change.subject + ": " + change.from.value_or("none") + " → " +
         change.to.value_or("none");
}

std::vector<std::string> shown(const Difference& difference) {
  std::vector<std::string> texts;
  for (const Change& change : difference.changes) {
    texts.push_back(shown(change));
  }
  return texts;
}

Standing after(const std::vector<ActualsBatch>& batches) {
  Standing standing;
  for (const ActualsBatch& batch : batches) {
    standing.apply(batch);
  }
  return standing;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("rows of one indicator and date in one batch stand beside each other") {
  const Standing standing =
      after({unnamed({figure("A", "2024-06-30", "1"), figure("A", "2024-06-30", "2")})});
  CHECK(shown(standing) == Texts{"A 2024-06-30 1 2"});
}

TEST_CASE("a later batch supersedes the same indicator and date, and nothing else") {
  const Standing standing =
      after({unnamed({figure("A", "2024-06-30", "1"), figure("A", "2024-06-30", "2"),
                      figure("A", "2024-06-29", "3"), figure("B", "2024-06-30", "4")}),
             unnamed({figure("A", "2024-06-30", "9")})});
  CHECK(shown(standing) == Texts{"A 2024-06-29 3", "A 2024-06-30 9", "B 2024-06-30 4"});
}

TEST_CASE("a newer export supersedes its source within the span, both ends included") {
  const Standing standing =
      after({named("2024-01-01", "2024-12-31",
                   {figure("A", "2024-02-29", "1"), figure("A", "2024-03-01", "2"),
                    figure("B", "2024-03-31", "3"), figure("A", "2024-04-01", "4")}),
             named("2024-03-01", "2024-03-31", {figure("A", "2024-03-15", "9")})});
  CHECK(shown(standing) == Texts{"A 2024-02-29 1", "A 2024-03-15 9", "A 2024-04-01 4"});
}

TEST_CASE("exports of one name for two projects never touch each other") {
  Observation other = figure("A", "2024-03-15", "9");
  other.project = "Q";
  const Standing standing =
      after({named("2024-01-01", "2024-06-30", {figure("A", "2024-02-01", "1")}),
             named("2024-01-01", "2024-06-30", {other})});
  CHECK(standing.figures().size() == 2);
}

TEST_CASE("a named source takes over an indicator within its span, not the other indicators") {
  const auto first = unnamed({figure("A", "2024-02-01", "1"), figure("A", "2024-07-01", "2"),
                              figure("B", "2024-02-01", "3")});
  const auto source = named("2024-01-01", "2024-06-30", {figure("A", "2024-03-01", "9")});
  const Standing before = after({first});
  CHECK(shown(before.difference(source)) == Texts{"A 2024-02-01: 1 → none"});
  CHECK(before.conflicts(source).empty());
  CHECK(shown(after({first, source})) ==
        Texts{"A 2024-03-01 9", "A 2024-07-01 2", "B 2024-02-01 3"});
}

TEST_CASE("of two ranked sources the first keeps its span, whichever is imported first") {
  auto first = named("2024-01-01", "2024-06-30", {figure("A", "2024-02-01", "1")}, "凭证");
  auto second = named("2024-01-01", "2024-12-31", {figure("A", "2024-08-01", "2")}, "月报");
  first.source->rank = 1;
  second.source->rank = 2;
  const Texts both{"A 2024-02-01 1", "A 2024-08-01 2"};
  CHECK(shown(after({first, second})) == both);
  CHECK(shown(after({second, first})) == both);
  CHECK(after({first}).difference(second).changes.empty());
  CHECK(after({first}).conflicts(second).empty());
  second.observations.push_back(figure("A", "2024-06-30", "3", 7));
  CHECK(faults(after({first}).conflicts(second)) == Texts{"store_two_sources@7"});
  CHECK(after({second}).conflicts(first).empty());
  CHECK(shown(after({second}).difference(first)) == Texts{"A 2024-06-30: 3 → none"});
}

TEST_CASE("of two sources of one rank, or of none, the later one takes over") {
  for (const std::optional<std::int64_t> rank : {std::optional<std::int64_t>(1), {}}) {
    auto first = named("2024-01-01", "2024-06-30", {figure("A", "2024-02-01", "1")}, "凭证");
    auto second = named("2024-01-01", "2024-12-31", {figure("A", "2024-08-01", "2")}, "月报");
    first.source->rank = rank;
    second.source->rank = rank;
    CHECK(shown(after({first}).difference(second)) == Texts{"A 2024-02-01: 1 → none"});
    CHECK(shown(after({first, second})) == Texts{"A 2024-08-01 2"});
  }
}

TEST_CASE("an extension of an export adds and needs no acceptance") {
  const Standing standing = after({named("2024-01-01", "2024-06-30", first_half())});
  const Difference difference =
      standing.difference(named("2024-01-01", "2024-12-31", whole_year()));
  CHECK(difference.changes.empty());
  CHECK(difference.adds);
  CHECK(difference.unchanged == 6);
  CHECK(difference.superseded == 6);
}

TEST_CASE("a changed, a vanished and a late voucher are changes") {
  const Standing standing =
      after({named("2024-01-01", "2024-06-30",
                   {figure("A", "2024-02-01", "1"), figure("A", "2024-03-01", "2")})});
  const Difference difference =
      standing.difference(named("2024-01-01", "2024-12-31",
                                {figure("A", "2024-02-01", "1.5"), figure("A", "2024-06-30", "7"),
                                 figure("A", "2024-07-01", "8")}));
  CHECK(shown(difference) ==
        Texts{"A 2024-02-01: 1 → 1.5", "A 2024-06-30: none → 7", "A 2024-03-01: 2 → none"});
  CHECK(difference.superseded == 2);
  CHECK(difference.unchanged == 0);
}

TEST_CASE("a figure of no named source on a new date only adds") {
  const Standing standing = after({unnamed({figure("A", "2024-06-30", "1")})});
  const Difference difference = standing.difference(unnamed({figure("A", "2024-06-29", "2")}));
  CHECK(difference.changes.empty());
  CHECK(difference.adds);
  CHECK_FALSE(standing.difference(unnamed({figure("A", "2024-06-30", "1")})).adds);
}

TEST_CASE("the order of a date's rows counts, but not among a named source's increments") {
  const std::vector forth{figure("A", "2024-06-30", "1"), figure("A", "2024-06-30", "2")};
  const std::vector back{figure("A", "2024-06-30", "2"), figure("A", "2024-06-30", "1")};
  CHECK(shown(after({unnamed(forth)}).difference(unnamed(back))) ==
        Texts{"A 2024-06-30: 1; 2 → 2; 1"});
  const auto source = [](const std::vector<Observation>& rows) {
    return named("2024-01-01", "2024-06-30", rows);
  };
  CHECK(after({source(forth)}).difference(source(back)).changes.empty());
  auto twice = forth;
  twice.push_back(forth[0]);
  CHECK_FALSE(after({source(forth)}).difference(source(twice)).changes.empty());
}

TEST_CASE("a running total is another value than an increment of the same text") {
  Observation sum = figure("A", "2024-06-30", "1");
  sum.accrual = Accrual::running_total;
  const Standing standing = after({unnamed({figure("A", "2024-06-30", "1")})});
  CHECK(shown(standing.difference(unnamed({sum}))) == Texts{"A 2024-06-30: 1 → Σ 1"});
}

TEST_CASE("a change names the place of the new value, of the old one where there is none") {
  const Standing standing =
      after({named("2024-01-01", "2024-06-30",
                   {figure("A", "2024-02-01", "1", 5), figure("A", "2024-03-01", "2", 6)})});
  const Difference difference =
      standing.difference(named("2024-01-01", "2024-06-30", {figure("A", "2024-02-01", "3", 8)}));
  REQUIRE(difference.changes.size() == 2);
  CHECK(difference.changes[0].where.line == 8);
  CHECK(difference.changes[1].where.line == 6);
}

TEST_CASE("no named source may add where a named one covers the indicator") {
  const Standing standing =
      after({named("2024-01-01", "2024-06-30", {figure("A", "2024-03-01", "2")})});
  const auto conflicts = [&](std::string_view indicator, std::string_view date) {
    return standing.conflicts(unnamed({figure(indicator, date, "1")}));
  };
  for (const auto* inside : {"2024-01-01", "2024-03-01", "2024-06-30"}) {
    REQUIRE(conflicts("A", inside).size() == 1);
    CHECK(conflicts("A", inside)[0].code == "store_two_sources");
    CHECK(is_spoken(conflicts("A", inside)[0]));
  }
  CHECK(conflicts("A", "2023-12-31").empty());
  CHECK(conflicts("A", "2024-07-01").empty());
  CHECK(conflicts("B", "2024-03-01").empty());
}

TEST_CASE("a row outside the days that its export covers is a conflict, each named") {
  const auto rows = {figure("A", "2023-12-31", "1", 2), figure("A", "2024-01-01", "1", 3),
                     figure("A", "2024-06-30", "1", 4), figure("A", "2024-07-01", "1", 5)};
  const Problems problems = Standing{}.conflicts(named("2024-01-01", "2024-06-30", rows));
  CHECK(faults(problems) ==
        std::vector<std::string>{"store_outside_span@2", "store_outside_span@5"});
  CHECK(all_spoken(problems));
}

TEST_CASE("a span is covered before only by one that holds it whole") {
  const auto row = figure("A", "2024-03-01", "2");
  const Standing standing = after({named("2024-01-01", "2024-06-30", {row})});
  CHECK(standing.covered_before(named("2024-01-01", "2024-06-30", {row})));
  CHECK(standing.covered_before(named("2024-02-01", "2024-03-01", {row})));
  CHECK_FALSE(standing.covered_before(named("2024-01-01", "2024-07-01", {row})));
  CHECK_FALSE(standing.covered_before(named("2023-12-31", "2024-06-30", {row})));
  CHECK_FALSE(standing.covered_before(named("2024-01-01", "2024-06-30", {row}, "台账")));
  CHECK(standing.covered_before(unnamed({row})));
}

}  // namespace duibiao
