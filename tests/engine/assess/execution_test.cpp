#include "engine/assess/execution.h"

#include <doctest/doctest.h>

#include <vector>

#include "tests/support/domain.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::day;
using test::spoken;

namespace {

Observation money(std::string_view indicator, std::string_view date, std::string_view value,
                  Accrual accrual = Accrual::running_total) {
  Observation observation = test::observed(date, value, accrual);
  observation.indicator = indicator;
  return observation;
}

/// "@budget_adjusted 1/2" for each rate.
std::vector<std::string> rates(const std::vector<Observation>& observations,
                               std::string_view as_of = "2024-12-31") {
  std::vector<std::string> texts;
  for (const ExecutionRate& rate :
       execution_rates(observations, calendar_year(2024), day(as_of), test::words())) {
    texts.push_back(rate.denominator_name + " " + spoken(rate.executed_yuan) + "/" +
                    spoken(rate.denominator_yuan) + " = " + spoken(rate.rate));
  }
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("each budget that is known is a denominator of its own") {
  CHECK(rates({money("@executed", "2024-06-30", "40000"),
               money("@budget_initial", "2024-01-10", "10万元"),
               money("@budget_adjusted", "2024-05-10", "8万元"),
               money("@received", "2024-02-10", "50000元")}) ==
        Texts{"@budget_adjusted 40000/80000 = 1/2", "@budget_initial 40000/100000 = 2/5",
              "@received 40000/50000 = 4/5"});
}

TEST_CASE("without what was paid or without a budget there is no rate") {
  CHECK(rates({money("@budget_initial", "2024-01-10", "80000")}).empty());
  CHECK(rates({money("@executed", "2024-06-30", "40000")}).empty());
  CHECK(rates({}).empty());
}

TEST_CASE("a budget of 0 is no denominator and one of a cent is") {
  const auto executed = money("@executed", "2024-06-30", "0");
  CHECK(rates({executed, money("@received", "2024-01-10", "0")}).empty());
  CHECK(rates({executed, money("@received", "2024-01-10", "-1")}).empty());
  CHECK(rates({executed, money("@received", "2024-01-10", "0.01")}) ==
        Texts{"@received 0/1/100 = 0"});
}

TEST_CASE("payments are a running total and later increments add to it") {
  const auto budget = money("@budget_adjusted", "2024-01-10", "100000");
  CHECK(rates({budget, money("@executed", "2024-03-31", "20000"),
               money("@executed", "2024-06-30", "36500")}) ==
        Texts{"@budget_adjusted 36500/100000 = 73/200"});
  CHECK(rates({budget, money("@executed", "2024-06-30", "36500"),
               money("@executed", "2024-07-10", "500", Accrual::increment)}) ==
        Texts{"@budget_adjusted 37000/100000 = 37/100"});
}

TEST_CASE("only what stood on the day counts") {
  const std::vector<Observation> observations{money("@budget_adjusted", "2024-01-10", "100000"),
                                              money("@budget_adjusted", "2024-08-01", "50000"),
                                              money("@executed", "2024-06-30", "30000"),
                                              money("@executed", "2024-12-31", "50000")};
  CHECK(rates(observations, "2024-07-31") == Texts{"@budget_adjusted 30000/100000 = 3/10"});
  CHECK(rates(observations, "2024-12-31") == Texts{"@budget_adjusted 50000/50000 = 1"});
}

TEST_CASE("an amount that is no money gives no rate") {
  CHECK(rates({money("@executed", "2024-06-30", "5人"), money("@received", "2024-01-10", "8")})
            .empty());
  CHECK(rates({money("@executed", "2024-06-30", "5"), money("@received", "2024-01-10", "未到位")})
            .empty());
}

TEST_CASE("the reserved names are the four that carry money") {
  for (const std::string_view name :
       {"@executed", "@budget_adjusted", "@budget_initial", "@received"}) {
    CAPTURE(name);
    CHECK(is_reserved(name));
  }
  CHECK_FALSE(is_reserved("@spent"));
  CHECK_FALSE(is_reserved("executed"));
  CHECK_FALSE(is_reserved(""));
}

TEST_CASE("what the reserved indicators stood at is told one by one") {
  const std::vector<Observation> figures{
      money("@executed", "2024-03-31", "10000", Accrual::increment),
      money("@executed", "2024-06-30", "20000", Accrual::increment),
      money("@budget_initial", "2024-01-01", "10万元"), money("P-01", "2024-06-30", "5")};
  const ReservedAmounts amounts =
      reserved_amounts(figures, calendar_year(2024), day("2024-06-30"), test::words());
  CHECK(spoken(amounts.executed) == "30000");
  CHECK(spoken(amounts.budget_initial) == "100000");
  CHECK(spoken(amounts.budget_adjusted) == "-");
  CHECK(spoken(amounts.received) == "-");
}
