#include "adapters/rules/outlook_rules_reader.h"

#include "adapters/rules/bounds.h"

namespace duibiao {
namespace {

constexpr Bounds kShare{{0, 0}, {1, 0}};
constexpr Bounds kAttainment{{0, 0}, {1000, 0}};
constexpr int kLeastInterval = 50;
constexpr int kMostInterval = 99;
constexpr int kMostPeriods = 120;
constexpr int kMostEvents = 20;
constexpr int kMostDays = 366;

/// Two bounds of one scale.
struct TwoBounds {
  Decimal certain{};
  Decimal impossible{};
};

TwoBounds read_bounds(TomlReader& section, std::string_view certain, std::string_view impossible,
                      const Bounds& within, Problems& problems) {
  const auto faults = problems.size();
  const TwoBounds read{bounded(section, certain, within), bounded(section, impossible, within)};
  if (problems.size() == faults && read.impossible >= read.certain) {
    section.refuse(
        error("likelihood_out_of_order", section.where(impossible),
              {{"certain", to_string(read.certain)}, {"impossible", to_string(read.impossible)}}));
  }
  return read;
}

}  // namespace

ForecastRules read_forecast_rules(TomlReader& section, const Citations& citations) {
  ForecastRules rules;
  rules.interval_percent =
      bounded_whole(section, "interval_percent", kLeastInterval, kMostInterval);
  rules.interval_from_periods = bounded_whole(section, "interval_from_periods", 2, kMostPeriods);
  rules.trend_from_periods = bounded_whole(section, "trend_from_periods", 2, kMostPeriods);
  rules.few_events = bounded_whole(section, "few_events", 0, kMostEvents);
  rules.smoothing = bounded(section, "smoothing", kShare);
  rules.stale_after_days = bounded_whole(section, "stale_after_days", 0, kMostDays);
  rules.citation = citations.named_in(section);
  return rules;
}

LikelihoodRules read_likelihood_rules(TomlReader& section, const Citations& citations,
                                      Problems& problems) {
  LikelihoodRules rules;
  const TwoBounds chances =
      read_bounds(section, "certain_from", "impossible_below", kShare, problems);
  const TwoBounds shares = read_bounds(section, "certain_from_percent", "impossible_below_percent",
                                       kAttainment, problems);
  rules.certain_from = chances.certain;
  rules.impossible_below = chances.impossible;
  rules.certain_from_percent = shares.certain;
  rules.impossible_below_percent = shares.impossible;
  rules.citation = citations.named_in(section);
  return rules;
}

}  // namespace duibiao
