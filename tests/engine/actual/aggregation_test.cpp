#include "engine/actual/aggregation.h"

#include <doctest/doctest.h>

#include <vector>

#include "tests/support/domain.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::day;
using test::observed;
using test::spoken;

namespace {

constexpr auto kTotal = Accrual::running_total;

/// Observations of one value a month from January on.
std::vector<Observation> monthly(const std::vector<std::string_view>& values) {
  std::vector<Observation> observations;
  for (const std::string_view value : values) {
    const int month = static_cast<int>(observations.size()) + 1;
    observations.push_back(observed("2024-01-31", value));
    observations.back().date = end_of_month(*make_date(2024, month, 1));
  }
  return observations;
}

/// "12000 人次" or the reason why there is no actual.
std::string made(Measure measure, const std::vector<Observation>& counted,
                 std::string_view unit = "") {
  const auto result = aggregate(measure, counted, test::words().units.resolve(unit), test::words());
  if (!result.aggregate) {
    return std::string(result.reason);
  }
  const std::string value = spoken(result.aggregate->value);
  return result.aggregate->family.empty() ? value : value + " " + result.aggregate->family;
}

std::string noted(Measure measure, const std::vector<Observation>& counted) {
  return test::codes(aggregate(measure, counted, {}, test::words()).notes);
}

std::vector<std::string> used(Measure measure, const std::vector<Observation>& counted) {
  std::vector<std::string> values;
  for (const Observation& observation : used_for(measure, counted)) {
    values.push_back(observation.value);
  }
  return values;
}

}  // namespace

TEST_CASE("only what lies in the course and up to the day counts") {
  std::vector<Observation> observations;
  for (const std::string_view date :
       {"2023-12-31", "2024-01-01", "2024-06-30", "2024-07-01", "2024-12-31", "2025-01-01"}) {
    observations.push_back(observed(date, date));
  }
  const auto selection =
      select(observations, calendar_year(2024), day("2024-06-30"), test::words());
  REQUIRE(selection.counted.size() == 2);
  CHECK(selection.counted[0].value == "2024-01-01");
  CHECK(selection.counted[1].value == "2024-06-30");
  std::vector<std::string> reasons;
  for (const LeftOut& left : selection.left_out) {
    reasons.push_back(left.observation.value + " " + std::string(left.reason));
  }
  CHECK(reasons == std::vector<std::string>{"2023-12-31 before_course", "2024-07-01 after_as_of",
                                            "2024-12-31 after_as_of", "2025-01-01 after_course"});
}

TEST_CASE("a blank value is left out and the one before it stands") {
  const auto selection =
      select(std::vector{observed("2024-01-31", "5"), observed("2024-02-29", " / ")},
             calendar_year(2024), day("2024-06-30"), test::words());
  CHECK(selection.counted.size() == 1);
  REQUIRE(selection.left_out.size() == 1);
  CHECK(selection.left_out[0].reason == "blank");
}

TEST_CASE("observations are put in order of their dates and keep their reading order on one") {
  const auto selection =
      select(std::vector{observed("2024-05-31", "a"), observed("2024-03-31", "b"),
                         observed("2024-05-31", "c"), observed("2024-01-31", "d")},
             calendar_year(2024), day("2024-06-30"), test::words());
  std::string order;
  for (const Observation& observation : selection.counted) {
    order += observation.value;
  }
  CHECK(order == "dbac");
}

TEST_CASE("increments add up in the base unit of one class") {
  CHECK(made(Measure::sum, monthly({"10", "20", "30"}), "人次") == "60 人次");
  CHECK(made(Measure::sum, monthly({"1.2万人次", "300人/次"}), "人次") == "12300 人次");
  CHECK(made(Measure::sum, monthly({"1场", "2场次", "1班次"}), "次") == "4 次");
  CHECK(made(Measure::sum, monthly({"1万元", "5000元", "0.5"}), "万元") == "20000 元");
  CHECK(made(Measure::sum, monthly({"100", "-30"}), "元") == "70 元");
  CHECK(made(Measure::sum, monthly({"5"}), "") == "5");
}

TEST_CASE("a value without a unit takes the target's with its scale") {
  CHECK(made(Measure::last, monthly({"8"}), "万亩") == "80000 亩");
  CHECK(made(Measure::last, monthly({"8亩"}), "万亩") == "8 亩");
  CHECK(made(Measure::last, monthly({"8"}), "亿元") == "800000000 元");
  CHECK(made(Measure::last, monthly({"8万"}), "人次") == "80000 人次");
  CHECK(made(Measure::last, monthly({"8万"}), "元") == "80000 元");
  CHECK(made(Measure::last, monthly({"8万"}), "") == "80000");
}

TEST_CASE("whether the unit was given is remembered") {
  const auto given = [](std::string_view value) {
    return aggregate(Measure::last, monthly({value}), test::words().units.resolve("%"),
                     test::words())
        .aggregate->unit_given;
  };
  CHECK(given("0.95%"));
  CHECK_FALSE(given("0.95"));
  CHECK(given("19/20"));
}

TEST_CASE("values that make no sum are refused with the reason") {
  CHECK(made(Measure::sum, monthly({"10人", "20人次"}), "人次") == "mixed_units");
  CHECK(made(Measure::sum, monthly({"10人", "20"}), "人次") == "mixed_units");
  CHECK(made(Measure::sum, monthly({"10", "完成"}), "人次") == "words_for_number");
  CHECK(made(Measure::sum, monthly({"10", "4/5"}), "人次") == "pair_in_sum");
  CHECK(made(Measure::sum, monthly({"10", "1234567890123456789"})) == "overflow");
  CHECK(made(Measure::sum, monthly({"10", "0.1234567890123456789"})) == "too_precise");
}

TEST_CASE("a sum that leaves 127 bits is refused and the largest that fits is exact") {
  const std::vector<std::string_view> fits(10, "999999999999999999亿元");
  CHECK(made(Measure::sum, monthly(fits), "元") == "999999999999999999000000000 元");
  const std::vector<std::string_view> both{"999999999999999999亿元", "0.000000000000000001元"};
  CHECK(made(Measure::sum, monthly(both), "元") == "overflow");
}

TEST_CASE("the newest value stands and no older one is used in its place") {
  CHECK(made(Measure::last, monthly({"10", "20"}), "人") == "20 人");
  CHECK(made(Measure::last, monthly({"10", "完成"}), "人") == "words_for_number");
  CHECK(made(Measure::last, monthly({"完成", "10"}), "人") == "10 人");
}

TEST_CASE("a pair that is the newest is a rate in percent") {
  CHECK(made(Measure::last, monthly({"1/2", "44/48"}), "%") == "275/3 %");
  CHECK(made(Measure::last, monthly({"5/0"}), "%") == "no_rate");
}

TEST_CASE("all pairs are added up before they are divided") {
  CHECK(made(Measure::ratio, monthly({"1/2", "9/10"}), "%") == "250/3 %");
  CHECK(made(Measure::ratio, monthly({"0/5", "0/5"}), "%") == "0 %");
  CHECK(made(Measure::ratio, monthly({"0/0", "1/2"}), "%") == "50 %");
  CHECK(made(Measure::ratio, monthly({"1.5/3"}), "%") == "50 %");
}

TEST_CASE("n over 0 is no rate and neither is a number among pairs") {
  CHECK(made(Measure::ratio, monthly({"0/0"}), "%") == "no_rate");
  CHECK(made(Measure::ratio, monthly({"5/0"}), "%") == "no_rate");
  CHECK(made(Measure::ratio, monthly({"5/3", "5/-3"}), "%") == "no_rate");
  CHECK(made(Measure::ratio, monthly({"-1/-2"}), "%") == "no_rate");
  CHECK(made(Measure::ratio, monthly({"-1/2"}), "%") == "negative_share");
  CHECK(made(Measure::ratio, monthly({"-1/2", "1/2"}), "%") == "0 %");
  CHECK(made(Measure::ratio, monthly({"1/2", "50%"}), "%") == "not_a_pair");
  CHECK(made(Measure::ratio, monthly({"1/1234567890123456789"}), "%") == "overflow");
}

TEST_CASE("a running total stands for everything up to its date and later increments add to it") {
  const std::vector<Observation> counted{
      observed("2024-01-31", "100"), observed("2024-06-30", "250", kTotal),
      observed("2024-07-31", "30"), observed("2024-08-31", "20")};
  CHECK(made(Measure::sum, counted) == "300");
  CHECK(used(Measure::sum, counted) == std::vector<std::string>{"250", "30", "20"});
}

TEST_CASE("the newest of two running totals replaces the older one") {
  const std::vector<Observation> counted{observed("2024-03-31", "36500", kTotal),
                                         observed("2024-05-31", "10"),
                                         observed("2024-06-30", "78640.50", kTotal)};
  CHECK(made(Measure::sum, counted) == "157281/2");
  CHECK(used(Measure::sum, counted) == std::vector<std::string>{"78640.50"});
}

TEST_CASE("an increment of the running total's own day is part of it whichever was read first") {
  const Observation total = observed("2024-06-30", "250", kTotal);
  const Observation same_day = observed("2024-06-30", "40");
  const Observation next_day = observed("2024-07-01", "5");
  CHECK(made(Measure::sum, {same_day, total, next_day}) == "255");
  CHECK(made(Measure::sum, {total, same_day, next_day}) == "255");
}

TEST_CASE("pairs add up from the newest running total on") {
  CHECK(made(Measure::ratio, {observed("2024-01-31", "9/9"), observed("2024-06-30", "1/4", kTotal),
                              observed("2024-07-31", "2/2")}) == "50 %");
}

TEST_CASE("the newest value does not care how it accrued") {
  CHECK(made(Measure::last,
             {observed("2024-06-30", "250", kTotal), observed("2024-07-31", "30")}) == "30");
  CHECK(used(Measure::last, {}).empty());
  CHECK(used(Measure::sum, {}).empty());
}

TEST_CASE("of two different values on the newest date the later read stands with a warning") {
  const std::vector<Observation> counted{observed("2024-05-31", "1"), observed("2024-06-30", "2"),
                                         observed("2024-06-30", "3")};
  CHECK(made(Measure::last, counted) == "3");
  const auto notes = aggregate(Measure::last, counted, {}, test::words()).notes;
  REQUIRE(test::codes(notes) == "conflicting_values");
  CHECK(notes[0].severity == Severity::warning);
  CHECK(notes[0].facts[0] == Fact{"date", "2024-06-30"});
  CHECK(notes[0].facts[1] == Fact{"stands", "3"});
  CHECK(notes[0].facts[2] == Fact{"other", "2"});
}

TEST_CASE("equal values on one date and different ones on an older date are no conflict") {
  CHECK(noted(Measure::last, {observed("2024-06-30", "2"), observed("2024-06-30", "2")}).empty());
  CHECK(noted(Measure::last, {observed("2024-05-31", "1"), observed("2024-05-31", "2"),
                              observed("2024-06-30", "3")})
            .empty());
  CHECK(noted(Measure::sum, {observed("2024-06-30", "2"), observed("2024-06-30", "3")}).empty());
}

TEST_CASE("one value spelt in two ways on one date is no conflict, another unit or value is") {
  const auto on_one_day = [](std::string_view first, std::string_view second) {
    return noted(Measure::last, {observed("2024-06-30", first), observed("2024-06-30", second)});
  };
  CHECK(on_one_day("1,200人次", "1200人次").empty());
  CHECK(on_one_day("1万元", "10000元").empty());
  CHECK(on_one_day("两次", "2场").empty());
  CHECK(on_one_day("044/48", "44/48").empty());
  CHECK(on_one_day("1200人次", "1200元") == "conflicting_values");
  CHECK(on_one_day("44/48", "44/49") == "conflicting_values");
  CHECK(on_one_day("5", "≥5") == "copied_sign conflicting_values");
  CHECK(on_one_day("完成", "达成") == "conflicting_values");
}

TEST_CASE("every copied sign among the values used is noted") {
  CHECK(noted(Measure::sum, monthly({"≥5", "6", "≥7"})) == "copied_sign copied_sign");
  CHECK(noted(Measure::last, monthly({"≥5", "6"})).empty());
  CHECK(noted(Measure::last, monthly({"5", "≥6"})) == "copied_sign");
}
