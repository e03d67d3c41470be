#include "engine/assess/execution.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "engine/actual/aggregation.h"
#include "engine/outlook/forecast/series.h"
#include "engine/score/points.h"
#include "engine/target/funds.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

constexpr std::string_view kExecuted = "@executed";

/// A budget's name and where it is kept.
struct Budget {
  std::string_view name;
  std::optional<MoneyFigure> MoneyFigures::*figure;
};

constexpr std::array<Budget, 3> kBudgets{{{"@budget_adjusted", &MoneyFigures::budget_adjusted},
                                          {"@budget_initial", &MoneyFigures::budget_initial},
                                          {"@received", &MoneyFigures::received}}};

/// What a reserved indicator stood at on the day.
std::optional<MoneyFigure> figure_of(std::string_view name, Measure measure,
                                     const Selection& selection, const Vocabulary& vocabulary) {
  std::vector<Observation> own;
  std::ranges::copy_if(selection.counted, std::back_inserter(own),
                       [&](const Observation& o) { return o.indicator == name; });
  if (own.empty()) {
    return std::nullopt;
  }
  const auto made = aggregate(measure, own, vocabulary.units.resolve("元"), vocabulary);
  if (!made.aggregate || made.aggregate->family != "元") {
    return std::nullopt;
  }
  const Observation newest = used_for(measure, own).back();
  return MoneyFigure{made.aggregate->value, newest.date, newest.where, MoneyOrigin::figure};
}

/// What the leaf 预算执行率 reports.
struct LeafRate {
  ReportedRate reported{};
  std::optional<CountedPair> pair{};  ///< where it is one pair
};

/// The newest rate of the leaf 预算执行率; nothing where there is no leaf, or no rate of it.
std::optional<LeafRate> rate_of_leaf(const Form& form, const Selection& selection,
                                     const Vocabulary& vocabulary) {
  const auto leaf = std::ranges::find_if(form.indicators, [&](const Indicator& indicator) {
    return role_of(indicator.name, indicator.level1, vocabulary).execution_rate;
  });
  if (leaf == form.indicators.end()) {
    return std::nullopt;
  }
  std::vector<Observation> own;
  std::ranges::copy_if(selection.counted, std::back_inserter(own),
                       [&](const Observation& o) { return o.indicator == leaf->code; });
  const Unit percent = vocabulary.units.resolve("%");
  const Series series = series_of(leaf->measure, own, percent, vocabulary);
  if (series.empty() || series.back().day != own.back().date) {
    return std::nullopt;
  }
  const Ratio& value = series.back().value;
  LeafRate rate{{{value.numerator(), value.denominator() * 100}, own.back().date, own.back().where},
                {}};
  if (used_for(leaf->measure, own).size() == 1) {
    rate.pair = series.back().pair;
  }
  return rate;
}

/// What was paid, in 元, where the pair's denominator is one of the budgets in 元 or in 万元.
std::optional<Ratio> paid_of(const CountedPair& pair, const MoneyFigures& money) {
  for (const int128 scale : {1, 10'000}) {
    const auto whole = product(pair.denominator, Ratio{scale});
    const bool known = std::ranges::any_of(kBudgets, [&](const Budget& budget) {
      const auto& figure = money.*budget.figure;
      return whole && figure && figure->yuan == *whole;
    });
    if (known) {
      return product(pair.numerator, Ratio{scale});
    }
  }
  return std::nullopt;
}

/// The leaf's rate beside `@executed`: the newer one stands, and where they differ it is said.
void take_rate(MoneyFigures& money, const LeafRate& rate) {
  const auto& executed = money.executed;
  const std::string day = to_string(rate.reported.date);
  const auto paid = rate.pair ? paid_of(*rate.pair, money) : std::nullopt;
  if (executed && executed->date >= rate.reported.date) {
    if (paid && executed->date == rate.reported.date && *paid != executed->yuan) {
      money.notes.push_back(warning("executed_differs_from_rate", executed->where, {{"day", day}}));
    }
    return;
  }
  if (executed) {
    money.notes.push_back(note("executed_older_than_rate", executed->where,
                               {{"day", to_string(executed->date)}, {"rate_day", day}}));
  }
  if (paid) {
    money.executed =
        MoneyFigure{*paid, rate.reported.date, rate.reported.where, MoneyOrigin::execution_rate};
  } else {
    money.reported_rate = rate.reported;
  }
}

void take_funds_block(MoneyFigures& money, const Form& form, const Course& course) {
  const FundsLine* line = funds_line(form, FundsSource::total);
  const auto yuan = yuan_of(line);
  if (!money.budget_initial && yuan) {
    money.budget_initial = MoneyFigure{*yuan, course.first, line->where, MoneyOrigin::funds_block};
  }
}

/// What was paid grows; a fall is a refund or a figure that was wrong before.
void note_a_fall(MoneyFigures& money, const Selection& selection, const Vocabulary& vocabulary) {
  std::vector<Observation> own;
  std::ranges::copy_if(selection.counted, std::back_inserter(own),
                       [](const Observation& o) { return o.indicator == kExecuted; });
  const Series series = series_of(Measure::sum, own, vocabulary.units.resolve("元"), vocabulary);
  const auto fell = std::ranges::adjacent_find(
      series, [](const SeriesPoint& a, const SeriesPoint& b) { return b.value < a.value; });
  if (fell != series.end()) {
    money.notes.push_back(
        warning("executed_fell", money.executed ? money.executed->where : Source{},
                {{"before", to_string(fell->day)}, {"day", to_string(std::next(fell)->day)}}));
  }
}

/// A budget is a ceiling: after adjustment, else as it was at the start.
void note_overspending(MoneyFigures& money) {
  const bool adjusted = money.budget_adjusted.has_value();
  const auto& budget = adjusted ? money.budget_adjusted : money.budget_initial;
  if (money.executed && budget && money.executed->yuan > budget->yuan) {
    money.notes.push_back(warning(
        adjusted ? "budget_overspent" : "initial_budget_overspent", money.executed->where,
        {{"executed", brief(money.executed->yuan, 2)}, {"budget", brief(budget->yuan, 2)}}));
  }
}

}  // namespace

MoneyFigures money_figures(const Form& form, std::span<const Observation> observations,
                           const Course& course, const Date& as_of, const Vocabulary& vocabulary) {
  const Selection selection = select(observations, course, as_of, vocabulary);
  MoneyFigures money;
  money.executed = figure_of(kExecuted, Measure::sum, selection, vocabulary);
  for (const Budget& budget : kBudgets) {
    money.*budget.figure = figure_of(budget.name, Measure::last, selection, vocabulary);
  }
  take_funds_block(money, form, course);
  note_a_fall(money, selection, vocabulary);
  if (const auto rate = rate_of_leaf(form, selection, vocabulary)) {
    take_rate(money, *rate);
  }
  note_overspending(money);
  return money;
}

std::vector<ExecutionRate> execution_rates(const MoneyFigures& money) {
  std::vector<ExecutionRate> rates;
  for (const Budget& kind : kBudgets) {
    const auto& budget = money.*kind.figure;
    if (!money.executed || !budget || budget->yuan <= Ratio{0}) {
      continue;
    }
    if (const auto rate = quotient(money.executed->yuan, budget->yuan)) {
      rates.push_back({std::string(kind.name), money.executed->yuan, budget->yuan, *rate});
    }
  }
  return rates;
}

std::vector<BudgetExecution> execution_by_budget(const MoneyFigures& money) {
  const auto yuan = [](const std::optional<MoneyFigure>& figure) {
    return figure ? std::optional(figure->yuan) : std::nullopt;
  };
  std::vector<BudgetExecution> all;
  bool any = money.executed.has_value();
  for (const Budget& kind : kBudgets) {
    const auto& budget = money.*kind.figure;
    any = any || budget;
    all.push_back(execution_against(std::string(kind.name), yuan(budget), yuan(money.executed)));
  }
  return any ? all : std::vector<BudgetExecution>{};
}

bool is_reserved(std::string_view indicator) {
  return indicator == kExecuted ||
         std::ranges::find(kBudgets, indicator, &Budget::name) != kBudgets.end();
}

}  // namespace duibiao
