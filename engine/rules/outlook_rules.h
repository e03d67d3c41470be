// What a rule book says about looking ahead: how forecasts are made, and from which chance on one
// may say 确定能. The regulation asks for judgement and names no model (regulations §7.2): every
// number here is our own, kept as data with that citation.
#pragma once

#include "engine/value/citation.h"
#include "engine/value/decimal.h"

namespace duibiao {

/// How the year's end is forecast.
struct ForecastRules {
  int interval_percent = 80;      ///< 50 … 99: how often the interval should hold what comes
  int trend_from_periods = 3;     ///< from so many reported months on the recent pace counts more
  int interval_from_periods = 3;  ///< fewer say nothing about how much a flow scatters
  int few_events = 3;             ///< a count of at most so many is never extrapolated
  Decimal smoothing{3, 1};        ///< 0 … 1: the newest period's part in the pace
  int stale_after_days = 45;      ///< a newest figure older than this is said to be
  Citation citation{};
};

/// When a target is said to be reached for certain, possibly, or not at all.
struct LikelihoodRules {
  Decimal certain_from{85, 2};           ///< a chance; 0 … 1
  Decimal impossible_below{15, 2};       ///< a chance, below `certain_from`
  Decimal certain_from_percent{100, 0};  ///< forecast ÷ target, where no chance can be given
  Decimal impossible_below_percent{60, 0};
  Citation citation{};
};

}  // namespace duibiao
