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

TEST_CASE("what one source took away no other source takes or asks about") {
  const auto of = [](std::string name, int rank) {
    SourceBatch made = batch(std::move(name), "2024-01-01", "2024-12-31",
                             {figure("2024-02-01", std::to_string(rank))});
    made.rank = rank;
    return made;
  };
  const auto settled = settle_sources({of("a", 2), of("b", 1), of("c", 3)});
  REQUIRE(test::faults(settled.problems) == Faults{"outranked@0", "outranked@0"});
  CHECK(test::fact(settled.problems[0], "source") == "a");
  CHECK(test::fact(settled.problems[1], "source") == "c");
  CHECK(test::fact(settled.problems[1], "other") == "b");
  CHECK(values(settled.value[0].observations).empty());
  CHECK(values(settled.value[1].observations) == Values{"1"});
}

TEST_CASE("problems come in the order of the batches and then of the indicators") {
  const auto both = [](std::string name) {
    return batch(std::move(name), "2024-01-01", "2024-12-31",
                 {figure("2024-02-01", "1", "B"), figure("2024-02-01", "1", "A")});
  };
  std::vector<std::string> found;
  for (const Problem& problem : settle_sources({both("a"), both("b"), both("a")}).problems) {
    found.push_back(std::string(problem.code) + " " + test::fact(problem, "other") + " " +
                    test::fact(problem, "indicator"));
  }
  CHECK(found == Faults{"two_sources_one_span a A", "two_sources_one_span a B",
                        "export_given_twice a.csv (none)", "two_sources_one_span b A",
                        "two_sources_one_span b B"});
}

TEST_CASE("thousands of batches beside one register are each settled by their own indicator") {
  constexpr int kIndicators = 20000;
  std::vector<Observation> reported;
  SourceBatch of_register = batch("台账", "2024-01-01", "2024-06-30", {});
  of_register.rank = 1;
  for (int i = 0; i < kIndicators; ++i) {
    const std::string code = std::to_string(i);
    reported.push_back(figure("2024-06-30", "June", code));
    reported.push_back(figure("2024-07-01", "July", code));
    if (i % 2 == 0) {
      of_register.observations.push_back(figure("2024-05-31", "May", code));
    }
  }
  std::vector<SourceBatch> batches = batches_by_indicator(reported, "填报数据");
  for (SourceBatch& each : batches) {
    each.rank = 2;
  }
  batches.push_back(std::move(of_register));
  const auto settled = settle_sources(std::move(batches));
  CHECK(settled.problems.size() == kIndicators / 2);
  int with_june = 0;
  for (const SourceBatch& each : settled.value) {
    with_june += each.observations.size() == 2 ? 1 : 0;
  }
  CHECK(with_june == kIndicators / 2);
  CHECK(settled.value.back().observations.size() == kIndicators / 2);
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
