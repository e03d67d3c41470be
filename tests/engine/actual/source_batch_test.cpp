#include "engine/actual/source_batch.h"

#include <doctest/doctest.h>

#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using Faults = std::vector<std::string>;
using Values = std::vector<std::string>;

Date day(std::string_view iso) { return parse_iso_date(iso).value(); }

Observation figure(std::string_view date, std::string value, std::string indicator = "A") {
  return {"P", std::move(indicator), day(date), std::move(value), Accrual::increment, {}};
}

SourceBatch batch(std::string name, std::string_view from, std::string_view to,
                  std::vector<Observation> observations) {
  SourceBatch made;
  made.file = name + ".csv";
  made.name = std::move(name);
  made.from = day(from);
  made.to = day(to);
  made.observations = std::move(observations);
  return made;
}

Values values(const std::vector<Observation>& observations) {
  Values found;
  for (const Observation& each : observations) {
    found.push_back(each.value);
  }
  return found;
}

Read<std::vector<SourceBatch>> settle(SourceBatch first, SourceBatch second,
                                      std::optional<int> first_rank = {},
                                      std::optional<int> second_rank = {}) {
  first.rank = first_rank;
  second.rank = second_rank;
  return settle_sources({std::move(first), std::move(second)});
}

const std::vector<Observation> kHeld{figure("2024-01-18", "1"), figure("2024-03-01", "2"),
                                     figure("2024-03-01", "2"), figure("2024-07-01", "3")};

}  // namespace

TEST_CASE("a newer export supersedes what lies in its span, both ends included") {
  const auto newer = batch("a", "2024-03-01", "2024-06-30", {figure("2024-04-01", "9")});
  CHECK(values(supersede(kHeld, newer)) == Values{"1", "3", "9"});
  const auto later = batch("a", "2024-03-02", "2024-06-30", {});
  CHECK(values(supersede(kHeld, later)) == Values{"1", "2", "2", "3"});
  const auto longer = batch("a", "2024-03-01", "2024-07-01", {});
  CHECK(values(supersede(kHeld, longer)) == Values{"1"});
}

TEST_CASE(
    "the difference names what is new, what is gone and what stays, counting repeated figures") {
  const auto newer = batch("a", "2024-01-01", "2024-06-30",
                           {figure("2024-03-01", "2"), figure("2024-04-01", "9")});
  const SourceDifference change = difference(kHeld, newer);
  CHECK(values(change.added) == Values{"9"});
  CHECK(values(change.withdrawn) == Values{"1", "2"});
  CHECK(values(change.unchanged) == Values{"2"});
  CHECK_FALSE(change.empty());
}

TEST_CASE("the same figures from another line of another file are no difference") {
  auto held = kHeld;
  for (Observation& each : held) {
    each.where = {.file = "old.csv", .line = 7};
  }
  CHECK(difference(held, batch("a", "2024-01-01", "2024-12-31", kHeld)).empty());
}

TEST_CASE("two sources of one indicator over one span are a fault") {
  const auto first = batch("a", "2024-01-01", "2024-06-30", {figure("2024-01-18", "1")});
  const auto touching = batch("b", "2024-06-30", "2024-12-31", {figure("2024-07-01", "2")});
  const auto fault = settle(first, touching);
  REQUIRE(test::faults(fault.problems) == Faults{"two_sources_one_span@0"});
  CHECK(test::fact(fault.problems[0], "from") == "2024-06-30");
  CHECK(test::all_spoken(fault.problems));
  const auto apart = batch("b", "2024-07-01", "2024-12-31", {figure("2024-07-01", "2")});
  CHECK(settle(first, apart).problems.empty());
  const auto other = batch("b", "2024-01-01", "2024-12-31", {figure("2024-01-18", "1", "B")});
  CHECK(settle(first, other).problems.empty());
}

TEST_CASE("of two ranked sources the first keeps its span, the other speaks outside it") {
  const auto first = batch("a", "2024-01-01", "2024-06-30", {figure("2024-01-18", "1")});
  const auto second =
      batch("b", "2024-01-01", "2024-12-31",
            {figure("2024-06-30", "2"), figure("2024-07-01", "3"), figure("2024-02-01", "4", "B")});
  for (const bool swapped : {false, true}) {
    const auto settled = swapped ? settle(second, first, 2, 1) : settle(first, second, 1, 2);
    CHECK(test::faults(settled.problems) == Faults{"outranked@0"});
    CHECK(test::all_spoken(settled.problems));
    CHECK(values(settled.value[swapped ? 0 : 1].observations) == Values{"3", "4"});
    CHECK(values(settled.value[swapped ? 1 : 0].observations) == Values{"1"});
  }
  CHECK_FALSE(settle(first, second, 1, 1).usable());
  CHECK_FALSE(settle(first, second, 1, std::nullopt).usable());
}

TEST_CASE("two exports of one source that overlap are a fault, two that do not add up") {
  const auto january = batch("a", "2024-01-01", "2024-01-31", {figure("2024-01-18", "1")});
  const auto february = batch("a", "2024-02-01", "2024-02-29", {figure("2024-02-18", "1")});
  const auto quarter = batch("a", "2024-01-01", "2024-03-31", {figure("2024-01-18", "1")});
  CHECK(settle(january, february).problems.empty());
  const auto twice = settle(january, quarter);
  CHECK(test::faults(twice.problems) == Faults{"export_given_twice@0"});
  CHECK(test::all_spoken(twice.problems));
}

TEST_CASE("figures from elsewhere are batches by indicator, from their first to their last date") {
  const auto batches =
      batches_by_indicator(std::vector{figure("2024-06-30", "1", "B"), figure("2024-12-31", "2"),
                                       figure("2024-05-15", "3"), figure("2024-01-01", "4", "B")},
                           "填报数据");
  REQUIRE(batches.size() == 2);
  CHECK(batches[0].name == "填报数据");
  CHECK(batches[0].from == day("2024-05-15"));
  CHECK(batches[0].to == day("2024-12-31"));
  CHECK(values(batches[0].observations) == Values{"2", "3"});
  CHECK(batches[1].from == day("2024-01-01"));
  CHECK(batches[1].to == day("2024-06-30"));
  CHECK(settle_sources(batches).problems.empty());
}

}  // namespace duibiao
