// One indicator looked at ahead on some day: what tests of forecasts, likelihoods and lights are
// written with. Every answer is one line of text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/outlook/forecast/forecast.h"
#include "engine/outlook/kind.h"
#include "engine/outlook/likelihood.h"
#include "tests/support/domain.h"

namespace duibiao::test {

/// A reported figure, briefly.
struct Reported {
  std::string_view day;
  std::string_view value;
  Accrual accrual = Accrual::increment;
};

std::vector<Observation> observations(const std::vector<Reported>& figures);

/// An indicator with its two values, in the calendar year 2024 unless said otherwise.
struct OutlookScene {
  std::string_view half{};
  std::string_view full{};
  Measure measure = Measure::last;
  std::optional<Kind> kind{};  ///< else inferred
  Course course = calendar_year(2024);
  std::vector<Plan> plans{};
  ForecastRules rules{};
  LikelihoodRules likelihoods{};

  Indicator indicator() const;
  Kind kind_of_it() const;
  CompareContext context(std::string_view on) const;
  Evaluation full_evaluation(std::string_view on, const std::vector<Reported>& figures) const;
  Forecast forecast(std::string_view on, const std::vector<Reported>& figures) const;
  LikelihoodProposal proposal(std::string_view on, const std::vector<Reported>& figures) const;

  /// "stage_ratio 160", "run_rate 240 [200.5 … 279.5]", "none forecast_year_ended"; "≥ 0" where
  /// nothing was extrapolated.
  std::string ahead(std::string_view on, const std::vector<Reported>& figures) const;
  /// "possible ratio 80", "certain already_met", "possible chance 43", "- no_observation".
  std::string likely(std::string_view on, const std::vector<Reported>& figures) const;
};

/// A month ladder: (month, percent) …
Plan plan(std::string_view indicator, const std::vector<std::pair<int, std::int64_t>>& steps,
          PlanShape shape = PlanShape::straight, PlanOrigin origin = PlanOrigin::plan);

/// "run_rate", "trend" …
std::string_view name_of(ForecastMethod method);

std::string spoken(const Forecast& forecast);
std::string spoken(const LikelihoodProposal& proposal);

}  // namespace duibiao::test
