#include "engine/outlook/forecast/series.h"

#include <doctest/doctest.h>

#include "tests/support/outlook/outlook_scene.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::Reported;
using test::spoken;

namespace {

constexpr auto kRunning = Accrual::running_total;

/// "03-31 30, 06-30 80": the days of 2024 and what stood at their end.
std::string series(Measure measure, std::string_view unit, const std::vector<Reported>& figures) {
  std::string text;
  for (const SeriesPoint& point : series_of(measure, test::observations(figures),
                                            test::words().units.resolve(unit), test::words())) {
    text += text.empty() ? "" : ", ";
    text += to_string(point.day).substr(5) + " " + spoken(point.value);
    if (point.pair) {
      text += " of " + spoken(point.pair->denominator);
    }
  }
  return text;
}

}  // namespace

TEST_CASE("increments and running totals and newest values of the same work are one series") {
  const std::string same = "03-31 30, 05-15 50, 06-30 80";
  CHECK(series(Measure::sum, "人次",
               {{"2024-03-31", "30人次"}, {"2024-05-15", "20人次"}, {"2024-06-30", "30人次"}}) ==
        same);
  CHECK(series(Measure::sum, "人次",
               {{"2024-03-31", "30人次", kRunning},
                {"2024-05-15", "50人次", kRunning},
                {"2024-06-30", "80人次", kRunning}}) == same);
  CHECK(series(Measure::last, "人次",
               {{"2024-03-31", "30人次", kRunning},
                {"2024-05-15", "50人次", kRunning},
                {"2024-06-30", "80人次", kRunning}}) == same);
  CHECK(series(Measure::sum, "人次",
               {{"2024-03-31", "30人次"},
                {"2024-05-15", "50人次", kRunning},
                {"2024-06-30", "30人次"}}) == same);
}

TEST_CASE("figures of one day make one point and a running total stands for its whole day") {
  CHECK(series(Measure::sum, "次", {{"2024-03-31", "1次"}, {"2024-03-31", "2次"}}) == "03-31 3");
  CHECK(series(Measure::sum, "次", {{"2024-03-31", "9次", kRunning}, {"2024-03-31", "2次"}}) ==
        "03-31 9");
  CHECK(series(Measure::sum, "次", {{"2024-03-31", "2次"}, {"2024-03-31", "9次", kRunning}}) ==
        "03-31 9");
  CHECK(series(Measure::last, "次", {{"2024-03-31", "2次"}, {"2024-03-31", "3次"}}) == "03-31 3");
}

TEST_CASE("pairs add up to the rate so far and keep what they are of") {
  CHECK(series(Measure::ratio, "%", {{"2024-03-15", "44/48"}, {"2024-06-20", "50/52"}}) ==
        "03-15 275/3 of 48, 06-20 94 of 100");
  CHECK(
      series(Measure::ratio, "%", {{"2024-03-15", "44/48"}, {"2024-06-20", "94/100", kRunning}}) ==
      "03-15 275/3 of 48, 06-20 94 of 100");
  CHECK(series(Measure::last, "%", {{"2024-03-15", "44/48"}, {"2024-06-20", "94%"}}) ==
        "03-15 275/3 of 48, 06-20 94");
}

TEST_CASE("values are in the base unit and a bare number takes the target's unit") {
  CHECK(series(Measure::sum, "万元", {{"2024-01-31", "1"}, {"2024-02-29", "500元"}}) ==
        "01-31 10000, 02-29 10500");
}

TEST_CASE("a reversal takes back what it took") {
  CHECK(series(Measure::sum, "元", {{"2024-01-31", "100元"}, {"2024-02-29", "-40元"}}) ==
        "01-31 100, 02-29 60");
}

TEST_CASE("a day that cannot be read in the target's family is left out") {
  CHECK(series(Measure::last, "人次", {{"2024-01-31", "完成"}, {"2024-02-29", "5人次"}}) ==
        "02-29 5");
  CHECK(series(Measure::last, "人次", {{"2024-01-31", "5件"}}).empty());
  CHECK(series(Measure::ratio, "%", {{"2024-01-31", "0/0"}, {"2024-02-29", "1/2"}}) ==
        "02-29 50 of 2");
  CHECK(series(Measure::sum, "人次", {}).empty());
}
