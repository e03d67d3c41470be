// A forecast held within what can come, and told beside what it was made from.
#pragma once

#include <optional>

#include "engine/outlook/forecast/forecast.h"

namespace duibiao {

/// What a forecast cannot go below or beyond; nothing where there is no such bound.
struct PossibleRange {
  std::optional<Estimate> low{};
  std::optional<Estimate> high{};
};

/// The upper bound of a rate that can be taken not to exceed 100 %: neither what is done nor what
/// is wanted is above it. Nothing for every other.
[[nodiscard]] std::optional<Estimate> whole_of(const Forecast& forecast);

/// Holds value and interval within `range`, and says so where the value had to give way:
/// `forecast_held_at_done` at a low end, `forecast_held_at_whole` at the high one. An interval that
/// this closes to a point says nothing and is taken out.
void hold_within(Forecast& forecast, const PossibleRange& range);

/// Notes for `forecast`: the newest figure is the only one, or old (`stale`), or what grows fell.
void caution_about_figures(Forecast& forecast, const ForecastContext& context);

}  // namespace duibiao
