#include "engine/outlook/forecast/holding.h"

#include <doctest/doctest.h>

#include "tests/support/outlook/outlook_scene.h"
#include "tests/support/spoken.h"

using namespace duibiao;

namespace {

Forecast forecast(double value, double low, double high) {
  Forecast made;
  made.method = ForecastMethod::run_rate;
  made.value = Estimate(value);
  made.interval = Interval{Estimate(low), Estimate(high), 80};
  return made;
}

/// "run_rate 60 [60 … 70] forecast_held_at_done".
std::string held(Forecast forecast, const PossibleRange& range) {
  hold_within(forecast, range);
  return test::spoken(forecast) + " " + test::codes(forecast.cautions);
}

}  // namespace

TEST_CASE("value and interval are held within what can come and it is said") {
  CHECK(held(forecast(50, 40, 70), {Estimate(60), std::nullopt}) ==
        "run_rate 60 [60 … 70] forecast_held_at_done");
  CHECK(held(forecast(110, 90, 130), {std::nullopt, Estimate(100)}) ==
        "run_rate 100 [90 … 100] forecast_held_at_whole");
  CHECK(held(forecast(80, 40, 130), {Estimate(60), Estimate(100)}) == "run_rate 80 [60 … 100] ");
  CHECK(held(forecast(80, 40, 130), {}) == "run_rate 80 [40 … 130] ");
}

TEST_CASE("an interval that the bounds close to a point is taken out") {
  Forecast closed = forecast(120, 110, 130);
  hold_within(closed, {std::nullopt, Estimate(100)});
  CHECK_FALSE(closed.interval.has_value());
  CHECK(closed.no_interval == "forecast_interval_closed");
}

TEST_CASE("only a rate that neither is nor has to be above the whole is bounded by it") {
  Forecast rate = forecast(80, 70, 90);
  rate.unit = test::words().units.resolve("%");
  rate.actual = Ratio{90};
  CHECK(whole_of(rate) == std::nullopt);
  rate.full = Ratio{100};
  CHECK(whole_of(rate) == Estimate(100));
  rate.full = Ratio{120};
  CHECK(whole_of(rate) == std::nullopt);
  rate.full = Ratio{100};
  rate.actual = Ratio{101};
  CHECK(whole_of(rate) == std::nullopt);
  rate.actual = Ratio{90};
  rate.unit = test::words().units.resolve("人");
  CHECK(whole_of(rate) == std::nullopt);
}
