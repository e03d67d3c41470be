// Forecasts of published series, scored against what came: the mean absolute error in percent of
// the truth, and how many of the 80 % intervals hold it. The figures stand in the README; a method
// that changes has to change them there too.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cmath>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/outlook/outlook_scene.h"

using namespace duibiao;
using test::OutlookScene;

namespace {

const std::string kCases = std::string(DUIBIAO_SOURCE_DIR) + "/tests/cases/";

/// What was added in each period of a year, or what stood at its end.
struct YearOfFigures {
  std::string name{};
  bool flow = true;
  Course course{};
  std::vector<Date> days{};
  std::vector<std::string> values{};

  /// What the year came to.
  double truth() const {
    double total = 0;
    for (const std::string& value : values) {
      total = flow ? total + std::stod(value) : std::stod(value);
    }
    return total;
  }
};

/// What was forecast, against what came.
class Score {
 public:
  void add(const Forecast& forecast, double truth) {
    REQUIRE(forecast.value.has_value());
    errors_.push_back(100 * std::abs(forecast.value->value() - truth) / std::abs(truth));
    if (forecast.interval) {
      ++intervals_;
      holding_ +=
          forecast.interval->low.value() <= truth && truth <= forecast.interval->high.value() ? 1
                                                                                              : 0;
    }
  }

  std::string told() const {
    double total = 0;
    for (const double error : errors_) {
      total += error;
    }
    return fmt::format("{} forecasts, error {:.1f} %, {} of {} intervals hold", errors_.size(),
                       total / static_cast<double>(errors_.size()), holding_, intervals_);
  }

 private:
  std::vector<double> errors_{};
  int intervals_ = 0;
  int holding_ = 0;
};

/// The forecast from the first `known` figures of `year`; its own total is the target.
Forecast forecast(const YearOfFigures& year, std::size_t known, std::vector<Plan> plans = {}) {
  const std::string target = fmt::format("≥{}{}", year.truth(), year.flow ? "件" : "%");
  OutlookScene scene{.full = target,
                     .measure = year.flow ? Measure::sum : Measure::last,
                     .course = year.course,
                     .plans = std::move(plans)};
  std::vector<Observation> figures;
  for (std::size_t i = 0; i < known; ++i) {
    figures.push_back(test::observed("2024-01-01", year.values[i] + (year.flow ? "件" : "%")));
    figures.back().date = year.days[i];
  }
  const Indicator indicator = scene.indicator();
  CompareContext context = scene.context("2024-01-01");
  context.as_of = year.days[known - 1];
  const Evaluation full = evaluate(indicator.full_year.target, scene.measure, figures, context);
  return forecast_of(indicator, scene.kind_of_it(), figures, full,
                     {context, scene.rules, scene.plans});
}

/// How many figures are known after one, two and three quarters of the year.
std::vector<std::size_t> cuts(const YearOfFigures& year) {
  const std::size_t quarter = year.values.size() / 4;
  return {quarter, 2 * quarter, 3 * quarter};
}

/// The pattern of `year` as next year's month plan.
Plan pattern_of(const YearOfFigures& year) {
  Plan plan;
  plan.indicator = "P-01";
  plan.origin = PlanOrigin::prior_year;
  double sum = 0;
  for (std::size_t i = 0; i < year.values.size(); ++i) {
    sum += std::stod(year.values[i]);
    const auto hundredths = static_cast<std::int64_t>(std::lround(10000 * sum / year.truth()));
    plan.steps.push_back({year.days[i].month(), {hundredths, 2}});
  }
  return plan;
}

std::vector<YearOfFigures> french_years() {
  std::ifstream file(kCases + "series/fr-barometre.csv");
  REQUIRE(file.good());
  std::vector<YearOfFigures> years;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::istringstream cells(line);
    std::string name;
    std::string kind;
    std::string day;
    std::string value;
    std::getline(cells, name, ',');
    std::getline(cells, kind, ',');
    std::getline(cells, day, ',');
    std::getline(cells, value, ',');
    const Date date = test::day(day);
    if (years.empty() || years.back().name != name ||
        years.back().course != calendar_year(date.year())) {
      years.push_back({name, kind == "flow", calendar_year(date.year()), {}, {}});
    }
    years.back().days.push_back(date);
    years.back().values.push_back(value);
  }
  return years;
}

constexpr std::string_view kSeasonal = "nombre-contrats-apprentissage";

/// The year before `years[i]` of the same series, or nothing.
const YearOfFigures* year_before(const std::vector<YearOfFigures>& years, std::size_t i) {
  return i > 0 && years[i - 1].name == years[i].name ? &years[i - 1] : nullptr;
}

/// Fifteen significant digits, as a spreadsheet's number is read (SPEC §2).
std::string shortest(const std::string& stored) {
  return fmt::format("{:.15g}", std::stod(stored));
}

/// The measures of Austin that count what is done in a quarter; the others stand at its end.
const std::set<std::string> kAustinFlows{"7024", "1956", "2308", "6869", "6870", "6871", "7003",
                                         "2815", "2816", "2848", "3203", "3204", "6466", "3470"};

/// The quarters of fiscal 2015-16 that were reported, of measures with three or more.
std::vector<YearOfFigures> austin_quarters() {
  std::ifstream file(kCases + "published/us-austin-eperf-fy2015-16/case.json");
  REQUIRE(file.good());
  const std::vector<Date> ends{test::day("2015-12-31"), test::day("2016-03-31"),
                               test::day("2016-06-30"), test::day("2016-09-30")};
  std::vector<YearOfFigures> years;
  const nlohmann::json measures = nlohmann::json::parse(file);
  for (const auto& row : measures.at("rows")) {
    YearOfFigures year{row.at("id"), kAustinFlows.contains(row.at("id")), {}, {}, {}};
    for (std::size_t i = 0; i < ends.size(); ++i) {
      const std::string value = row.at("fy16_quarters").at(i);
      if (!value.empty() && value != "0") {  // 0 means not reported
        year.days.push_back(ends[i]);
        year.values.push_back(shortest(value));
      }
    }
    if (year.values.size() >= 3) {
      year.course = {test::day("2015-10-01"), year.days.back()};
      years.push_back(year);
    }
  }
  return years;
}

}  // namespace

// The hires of apprentices come in September: nothing but the year before foresees that.
TEST_CASE("French flows of the calendar year, from one to three quarters of it") {
  const auto years = french_years();
  Score plain;
  Score seasonal;
  Score seasonal_by_pattern;
  for (std::size_t i = 0; i < years.size(); ++i) {
    if (!years[i].flow) {
      continue;
    }
    for (const std::size_t known : cuts(years[i])) {
      const bool by_season = years[i].name == kSeasonal;
      (by_season ? seasonal : plain).add(forecast(years[i], known), years[i].truth());
      if (const auto* before = year_before(years, i); before != nullptr && by_season) {
        seasonal_by_pattern.add(forecast(years[i], known, {pattern_of(*before)}), years[i].truth());
      }
    }
  }
  CHECK(plain.told() == "27 forecasts, error 9.6 %, 11 of 13 intervals hold");
  CHECK(seasonal.told() == "12 forecasts, error 73.3 %, 4 of 12 intervals hold");
  CHECK(seasonal_by_pattern.told() == "9 forecasts, error 6.2 %, 5 of 9 intervals hold");
}

// Among them one that fell by a fifth in the last two months of 2020.
TEST_CASE("French levels of the calendar year, from one to three quarters of it") {
  Score score;
  for (const YearOfFigures& year : french_years()) {
    if (!year.flow) {
      for (const std::size_t known : cuts(year)) {
        score.add(forecast(year, known), year.truth());
      }
    }
  }
  CHECK(score.told() == "18 forecasts, error 17.3 %, 12 of 14 intervals hold");
}

TEST_CASE("Austin's last reported quarter from those before it") {
  Score flows;
  Score levels;
  for (const YearOfFigures& year : austin_quarters()) {
    (year.flow ? flows : levels).add(forecast(year, year.values.size() - 1), year.truth());
  }
  CHECK(flows.told() == "14 forecasts, error 12.6 %, 0 of 0 intervals hold");
  CHECK(levels.told() == "21 forecasts, error 11.4 %, 1 of 1 intervals hold");
}

// The largest quarter stands (0, 2, 2, 8 of 8, half of it due as 1 by the middle): a few documents
// that are tabled at the year's end, which no proportion foresees.
TEST_CASE("Eastern Cape's statutory documents are told too early and too late") {
  OutlookScene scene{.half = "≥1份",
                     .full = "≥8份",
                     .measure = Measure::last,
                     .course = {test::day("2021-04-01"), test::day("2022-03-31")}};
  const std::vector<test::Reported> quarters{
      {"2021-06-30", "0份"}, {"2021-09-30", "2份"}, {"2021-12-31", "2份"}};
  CHECK(scene.ahead("2021-06-30", quarters) == "stage_ratio 0");
  CHECK(scene.ahead("2021-09-30", quarters) == "stage_ratio 16");
  CHECK(scene.ahead("2021-12-31", quarters) == "stage_ratio 3.56 [2 … 12.42]");
}
