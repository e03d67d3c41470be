#include "adapters/mapping/feed_reader.h"

#include <doctest/doctest.h>

#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using Faults = std::vector<std::string>;

/// The feed in `text` of a journal or a roster whose column 日 is a date.
struct Reading {
  explicit Reading(const std::string& text, bool roster = false) {
    source.columns = {{"日", ColumnType::date, {}}};
    if (roster) {
      source.type = RosterSource{};
    }
    const auto document = parse_toml("indicator = '甲'\n" + text, "m.toml");
    REQUIRE(document.problems.empty());
    feed = read_feed(document.value, source, Condition{}, problems);
  }
  RegisterSource source{};
  Problems problems{};
  Feed feed{};
};

Faults faults_of(const std::string& text, bool roster = false) {
  const Reading reading(text, roster);
  return test::faults(reading.problems);
}

constexpr auto kShareOfBudget =
    "aggregate = 'ratio'\nnumerator = { aggregate = 'sum', column = '额' }\n"
    "denominator = { constant = '8', unit = '万元' }\n";
constexpr auto kAttendance =
    "aggregate = 'ratio'\nnumerator = { aggregate = 'sum', column = '实到' }\n"
    "denominator = { aggregate = 'sum', column = '应到' }\n";

}  // namespace

TEST_CASE("a column that is added up is a number without being declared") {
  const Reading reading("aggregate = 'sum'\ncolumn = '额'\nunit = '元'\nkind = 'ceiling'");
  CHECK(reading.problems.empty());
  REQUIRE(reading.source.columns.size() == 2);
  CHECK(reading.source.columns[1].type == ColumnType::number);
  CHECK(std::get<SumOf>(std::get<RowTotal>(reading.feed.figure)).column == 1);
  CHECK(reading.feed.unit == "元");
  CHECK(reading.feed.kind == Kind::ceiling);
}

TEST_CASE("a column that is compared as text or is a date cannot be added up") {
  CHECK(faults_of("aggregate = 'sum'\ncolumn = '日'") == Faults{"column_not_number@3"});
  CHECK(faults_of("aggregate = 'sum'\ncolumn = '额'\n"
                  "where = { column = '额', op = '!=', value = '-' }") ==
        Faults{"column_not_number@3"});
}

TEST_CASE("the measure follows from what is counted, where the mapping does not say it") {
  const auto measure_of = [](const std::string& text, bool roster) {
    const Reading reading(text, roster);
    CHECK(reading.problems.empty());
    return std::pair(reading.feed.measure, reading.feed.accrual);
  };
  const std::pair sum(Measure::sum, Accrual::increment);
  const std::pair ratio(Measure::ratio, Accrual::increment);
  const std::pair last(Measure::last, Accrual::running_total);
  CHECK(measure_of("aggregate = 'count'", false) == sum);
  CHECK(measure_of(kAttendance, false) == ratio);
  CHECK(measure_of(kShareOfBudget, false) == last);
  CHECK(measure_of("aggregate = 'count_distinct'\ncolumn = '名'", false) == last);
  CHECK(measure_of("aggregate = 'count'", true) == last);
  CHECK(measure_of(kAttendance, true) == last);
}

TEST_CASE("figures that do not add up cannot be increments") {
  const std::string increment = "accrual = 'increment'\n";
  CHECK(faults_of(increment + "aggregate = 'count'").empty());
  CHECK(faults_of(increment + "aggregate = 'count'", true) == Faults{"increment_does_not_fit@2"});
  CHECK(faults_of(increment + kShareOfBudget) == Faults{"increment_does_not_fit@2"});
  CHECK(faults_of(increment + "measure = 'last'\naggregate = 'count'") ==
        Faults{"increment_does_not_fit@2"});
  CHECK(faults_of(increment + "aggregate = 'count_distinct'\ncolumn = '名'") ==
        Faults{"increment_does_not_fit@2"});
  CHECK(faults_of(std::string("measure = 'ratio'\n") + kShareOfBudget) ==
        Faults{"increment_does_not_fit@1"});
}

TEST_CASE("sum adds numbers up and ratio adds ratios up, never the other way round") {
  CHECK(faults_of("measure = 'ratio'\naggregate = 'count'") == Faults{"measure_does_not_fit@2"});
  CHECK(faults_of(std::string("measure = 'sum'\n") + kAttendance) ==
        Faults{"measure_does_not_fit@2"});
}

TEST_CASE("a running total needs a journal that begins with the course") {
  const std::string running = "measure = 'sum'\naccrual = 'running_total'\naggregate = 'count'";
  RegisterSource source;
  source.type = Journal{0, false};
  const auto document = parse_toml("indicator = '甲'\n" + running, "m.toml");
  Problems problems;
  CHECK(read_feed(document.value, source, {}, problems).accrual == Accrual::running_total);
  CHECK(test::faults(problems) == Faults{"running_total_from_first_row@1"});
  CHECK(faults_of(running).empty());
}

TEST_CASE("a denominator is an aggregate, a constant above zero or a line of the form's funds") {
  const Reading constant(kShareOfBudget);
  const auto& amount =
      std::get<ConstantAmount>(std::get<RatioOf>(constant.feed.figure).denominator);
  CHECK(amount.number == Decimal{8, 0});
  CHECK(amount.unit == "万元");
  const std::string ratio = "aggregate = 'ratio'\nnumerator = { aggregate = 'count' }\n";
  const Reading funds(ratio + "denominator = { funds = '资金总额' }");
  CHECK(std::get<FundsAmount>(std::get<RatioOf>(funds.feed.figure).denominator).label ==
        "资金总额");
  CHECK(faults_of(ratio + "denominator = { constant = 0 }") == Faults{"constant_not_positive@4"});
  CHECK(faults_of(ratio + "denominator = { constant = '0.01' }").empty());
  CHECK(faults_of(ratio + "denominator = { constant = 80000.5 }") == Faults{"inexact_number@4"});
  CHECK(faults_of(ratio + "denominator = { funds = '资金总额', unit = '元' }") ==
        Faults{"unknown_key@4"});
  CHECK(faults_of(ratio) == Faults{"missing_key@1"});
}

TEST_CASE("keys that belong to another aggregate are unknown ones") {
  CHECK(faults_of("aggregate = 'count'\ncolumn = '额'") == Faults{"unknown_key@3"});
  CHECK(faults_of(std::string(kAttendance) + "column = '额'") == Faults{"unknown_key@5"});
  CHECK(faults_of("aggregate = 'sum'") == Faults{"missing_key@1"});
  CHECK(faults_of("aggregate = 'average'\ncolumn = '额'") ==
        Faults{"unknown_word@2", "unknown_key@3"});
}

}  // namespace duibiao
