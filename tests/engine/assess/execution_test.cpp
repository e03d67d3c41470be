#include "engine/assess/execution.h"

#include <doctest/doctest.h>

#include <array>
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
  for (const ExecutionRate& rate : execution_rates(
           money_figures({}, observations, calendar_year(2024), day(as_of), test::words()))) {
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

TEST_CASE("an amount says which figure it was taken from") {
  std::vector<Observation> observations{money("@executed", "2024-03-31", "2万元"),
                                        money("@executed", "2024-04-30", "500", Accrual::increment),
                                        money("@budget_initial", "2024-01-10", "8万元")};
  observations[1].where = {"books.csv", "", "金额", 7, 0};
  const MoneyFigures known =
      money_figures({}, observations, calendar_year(2024), day("2024-06-30"), test::words());
  REQUIRE(known.executed);
  CHECK(known.executed->yuan == Ratio{20500});
  CHECK(to_string(known.executed->date) == "2024-04-30");
  CHECK(to_string(known.executed->where) == "books.csv:7!金额");
  REQUIRE(known.budget_initial);
  CHECK(known.budget_initial->yuan == Ratio{80000});
  CHECK_FALSE(known.budget_adjusted);
  CHECK_FALSE(known.received);
}

// The form: 8 万元 in all; the leaf 预算执行率 reports what was paid of it as a pair.
namespace {

Form form_of_eight(std::string_view total = "资金总额") {
  Form form = test::form({{"P-01", "过程", "资金管理", "预算执行率", "", "≥95%", "100"}});
  form.funds = {{.label = std::string(total),
                 .full_year = Quantity{{8, 0}, {"万元", "元", 4, Dimension::money}},
                 .where = {"form.xlsx", "", "C7", 0, 0}}};
  return form;
}

Observation leaf(std::string_view date, std::string_view value) {
  Observation made = test::observed(date, value);
  made.indicator = "P-01";
  return made;
}

MoneyFigures known_of(const Form& form, const std::vector<Observation>& observations,
                      std::string_view as_of = "2024-12-31") {
  return money_figures(form, observations, calendar_year(2024), day(as_of), test::words());
}

/// "40000 figure 2024-06-30", or "-".
std::string told(const std::optional<MoneyFigure>& figure) {
  constexpr std::array kOrigins{"figure", "funds_block", "execution_rate"};
  return figure
             ? spoken(figure->yuan) + " " + kOrigins.at(static_cast<std::size_t>(figure->origin)) +
                   " " + to_string(figure->date)
             : "-";
}

}  // namespace

TEST_CASE("without @budget_initial the total of the form's funds block is the initial budget") {
  CHECK(told(known_of(form_of_eight(), {}).budget_initial) == "80000 funds_block 2024-01-01");
  CHECK(told(known_of(form_of_eight(), {money("@budget_initial", "2024-01-10", "9万元")})
                 .budget_initial) == "90000 figure 2024-01-10");
  CHECK(told(known_of(form_of_eight("财政拨款"), {}).budget_initial) == "-");
  CHECK(told(known_of({}, {}).budget_initial) == "-");
}

TEST_CASE("without a newer @executed the numerator of the leaf's pair is what was paid") {
  const Form form = form_of_eight();
  CHECK(told(known_of(form, {leaf("2024-06-30", "36500/80000")}).executed) ==
        "36500 execution_rate 2024-06-30");
  CHECK(told(known_of(form, {leaf("2024-06-30", "3.65/8")}).executed) ==
        "36500 execution_rate 2024-06-30");
  CHECK(told(known_of(form, {leaf("2024-06-30", "3.65/7")}).executed) == "-");
  CHECK(told(known_of({}, {leaf("2024-06-30", "36500/80000")}).executed) == "-");
}

TEST_CASE("of @executed and the leaf the newer one stands and it is said") {
  const Form form = form_of_eight();
  const auto june = money("@executed", "2024-06-30", "36500");
  const MoneyFigures december = known_of(form, {june, leaf("2024-12-31", "78640/80000")});
  CHECK(told(december.executed) == "78640 execution_rate 2024-12-31");
  CHECK(test::codes(december.notes) == "executed_older_than_rate");
  CHECK_FALSE(december.reported_rate);
  const MoneyFigures bare = known_of(form, {june, leaf("2024-12-31", "98.3%")});
  CHECK(told(bare.executed) == "36500 figure 2024-06-30");
  REQUIRE(bare.reported_rate);
  CHECK(spoken(bare.reported_rate->rate) == "983/1000");
  CHECK(to_string(bare.reported_rate->date) == "2024-12-31");
  const MoneyFigures same = known_of(form, {june, leaf("2024-06-30", "36500/80000")});
  CHECK(told(same.executed) == "36500 figure 2024-06-30");
  CHECK(same.notes.empty());
  const MoneyFigures differs = known_of(form, {june, leaf("2024-06-30", "36501/80000")});
  CHECK(told(differs.executed) == "36500 figure 2024-06-30");
  CHECK(test::codes(differs.notes) == "executed_differs_from_rate");
  CHECK_FALSE(known_of(form, {june, leaf("2024-03-31", "20%")}).reported_rate);
}

TEST_CASE("more paid than the budget is remarked and exactly the budget is not") {
  const Form form = form_of_eight();
  const auto codes = [&](std::string_view paid, bool adjusted) {
    std::vector<Observation> figures{money("@executed", "2024-06-30", paid)};
    if (adjusted) {
      figures.push_back(money("@budget_adjusted", "2024-05-01", "9万元"));
    }
    return test::codes(known_of(form, figures).notes);
  };
  CHECK(codes("80000", false).empty());
  CHECK(codes("80000.01", false) == "initial_budget_overspent");
  CHECK(codes("90000", true).empty());
  CHECK(codes("90000.01", true) == "budget_overspent");
}

TEST_CASE("a running total of what was paid that falls is remarked") {
  const auto codes = [](std::string_view june) {
    return test::codes(known_of({}, {money("@executed", "2024-03-31", "40万元"),
                                     money("@executed", "2024-06-30", june)})
                           .notes);
  };
  CHECK(codes("40万元").empty());
  CHECK(codes("39万元") == "executed_fell");
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
