#include "engine/outlook/likelihood.h"

#include <algorithm>
#include <cmath>

#include "engine/base/result.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

double number(const Decimal& value) { return estimate_of(value.ratio()).value(); }

double bound(const Quantity& quantity) { return estimate_of(quantity.in_base()).value(); }

/// Forecast ÷ target as SPEC §4 divides them; nothing for words and days.
class AttainmentOfEstimate {
 public:
  explicit AttainmentOfEstimate(double value) : value_(value) {}

  std::optional<double> operator()(const AtLeast& t) const { return floor(bound(t.bound)); }
  std::optional<double> operator()(const MoreThan& t) const { return floor(bound(t.bound)); }
  std::optional<double> operator()(const AtMost& t) const { return cap(bound(t.bound)); }
  std::optional<double> operator()(const LessThan& t) const { return cap(bound(t.bound)); }
  std::optional<double> operator()(const EqualTo& t) const {
    const double b = bound(t.bound);
    if (reaches(value_, b) && reaches(b, value_)) {
      return 1;
    }
    return b <= 0 || value_ <= 0 ? 0 : std::min(value_ / b, b / value_);
  }
  std::optional<double> operator()(const Between& t) const {
    const double low = bound(t.low);
    const double high = bound(t.high);
    if (!reaches(value_, low)) {
      return low <= 0 ? 0 : std::max(value_ / low, 0.0);
    }
    return reaches(high, value_) ? 1 : high <= 0 ? 0 : high / value_;
  }
  std::optional<double> operator()(const Schedule&) const { return floor(100); }
  std::optional<double> operator()(const Phrase&) const { return std::nullopt; }
  std::optional<double> operator()(const Deadline&) const { return std::nullopt; }
  std::optional<double> operator()(const NoTarget&) const { return std::nullopt; }
  std::optional<double> operator()(const UnreadableTarget&) const { return std::nullopt; }

 private:
  std::optional<double> floor(double b) const {
    if (b <= 0) {
      return reaches(value_, b) ? 1 : 0;
    }
    return std::max(value_ / b, 0.0);
  }
  std::optional<double> cap(double b) const {
    if (reaches(b, value_)) {
      return 1;
    }
    return b <= 0 ? 0 : b / value_;
  }

  double value_;
};

/// The chance that what `spread` describes lies where the target wants it; nothing where a chance
/// means nothing: a single point, the very end of a scale, words.
class ChanceOfTarget {
 public:
  explicit ChanceOfTarget(const Spread& spread) : spread_(spread) {}

  std::optional<double> operator()(const AtLeast& t) const { return from(bound(t.bound)); }
  std::optional<double> operator()(const MoreThan& t) const { return from(bound(t.bound)); }
  std::optional<double> operator()(const AtMost& t) const { return up_to(bound(t.bound)); }
  std::optional<double> operator()(const LessThan& t) const { return up_to(bound(t.bound)); }
  std::optional<double> operator()(const Between& t) const {
    const auto below = chance_up_to(spread_, bound(t.low));
    const auto inside = chance_up_to(spread_, bound(t.high));
    return below && inside ? std::optional(*inside - *below) : std::nullopt;
  }
  std::optional<double> operator()(const Schedule&) const { return from(100); }
  template <class Other>
  std::optional<double> operator()(const Other&) const {
    return std::nullopt;
  }

 private:
  std::optional<double> from(double b) const {
    const auto below = at_end_of_scale(b) ? std::nullopt : chance_up_to(spread_, b);
    return below ? std::optional(1 - *below) : std::nullopt;
  }
  std::optional<double> up_to(double b) const {
    return at_end_of_scale(b) ? std::nullopt : chance_up_to(spread_, b);
  }
  /// A share is never exactly 0 or 1 in a continuous distribution.
  bool at_end_of_scale(double b) const {
    const auto* share = std::get_if<BetaSpread>(&spread_);
    return share != nullptr && (b <= 0 || reaches(b, 100));
  }

  const Spread& spread_;
};

/// Is nothing lost or given back again: a flow, what is added up, or money under a cap?
bool adds_up(const Indicator& indicator, Kind kind) {
  const Quantity* quantity = bound_of(indicator.full_year.target);
  const bool spending = quantity != nullptr && is_cap(indicator.full_year.target) &&
                        quantity->unit.dimension == Dimension::money;
  return spending || accumulates_over_course(indicator, kind) || indicator.measure == Measure::sum;
}

bool is_zero(const Target& target) {
  const Quantity* quantity = bound_of(target);
  return quantity != nullptr && !is_floor(target) && quantity->in_base() == Ratio{0};
}

/// A rate of pairs that has lost one, where every one is wanted.
bool has_lost_one_of_all(const Indicator& indicator, const Evaluation& full) {
  const Quantity* quantity = bound_of(indicator.full_year.target);
  return indicator.measure == Measure::ratio && quantity != nullptr &&
         quantity->unit.family == "%" && !is_cap(indicator.full_year.target) &&
         quantity->in_base() >= Ratio{100} && full.actual.base && *full.actual.base < Ratio{100};
}

std::string_view breach_of(const Indicator& indicator, Kind kind, const Evaluation& full,
                           const CompareContext& context) {
  const auto* missed = std::get_if<Missed>(&full.outcome);
  if (missed == nullptr) {
    return {};
  }
  if (const auto* due = std::get_if<Deadline>(&indicator.full_year.target)) {
    return context.as_of > due->day || full.actual.done ? "breached_deadline" : std::string_view{};
  }
  const bool over = missed->by == MissedBy::exceeding ||
                    (missed->by == MissedBy::equality_only && is_cap(indicator.full_year.target));
  if (over && is_zero(indicator.full_year.target)) {
    return "breached_zero";
  }
  if (over && adds_up(indicator, kind)) {
    return "breached_ceiling";
  }
  return has_lost_one_of_all(indicator, full) ? "breached_whole" : std::string_view{};
}

bool is_kept_for_good(const Indicator& indicator, Kind kind, const Evaluation& full) {
  if (!std::holds_alternative<Met>(full.outcome)) {
    return false;
  }
  const Target& target = indicator.full_year.target;
  return std::holds_alternative<Deadline>(target) ||
         (is_floor(target) && adds_up(indicator, kind) && indicator.measure != Measure::ratio);
}

LikelihoodProposal word_of(Likelihood word, LikelihoodBasis basis, std::string_view reason) {
  LikelihoodProposal proposal;
  proposal.word = word;
  proposal.basis = basis;
  proposal.reason = reason;
  return proposal;
}

LikelihoodProposal no_word(LikelihoodBasis basis, std::string_view reason) {
  LikelihoodProposal proposal;
  proposal.basis = basis;
  proposal.reason = reason;
  return proposal;
}

LikelihoodProposal by_words(const Evaluation& full) {
  const bool top = std::holds_alternative<Met>(full.outcome);
  return word_of(top ? Likelihood::certain : Likelihood::possible, LikelihoodBasis::words, {});
}

Likelihood word_for(double value, double certain_from, double impossible_below) {
  if (reaches(value, certain_from)) {
    return Likelihood::certain;
  }
  return reaches(value, impossible_below) ? Likelihood::possible : Likelihood::impossible;
}

/// Is the forecast the bound of a strict sign itself, which just misses it?
bool just_misses(const Target& target, double value) {
  const Quantity* strict = bound_of(target);
  const bool is_strict =
      std::holds_alternative<MoreThan>(target) || std::holds_alternative<LessThan>(target);
  return is_strict && reaches(value, bound(*strict)) && reaches(bound(*strict), value);
}

LikelihoodProposal by_numbers(const Target& target, const Forecast& forecast,
                              const LikelihoodRules& rules) {
  LikelihoodProposal proposal;
  const auto chance =
      forecast.spread ? std::visit(ChanceOfTarget(*forecast.spread), target) : std::nullopt;
  if (chance) {
    proposal.chance = Probability(*chance);
    proposal.basis = LikelihoodBasis::chance;
    proposal.word = word_for(proposal.chance->value(), number(rules.certain_from),
                             number(rules.impossible_below));
    return proposal;
  }
  const auto share = std::visit(AttainmentOfEstimate(forecast.value->value()), target);
  if (!share) {
    return no_word(LikelihoodBasis::none, "forecast_no_number");
  }
  proposal.basis = LikelihoodBasis::ratio;
  proposal.attainment = Estimate(*share);
  proposal.word = just_misses(target, forecast.value->value())
                      ? Likelihood::possible
                      : word_for(100 * *share, number(rules.certain_from_percent),
                                 number(rules.impossible_below_percent));
  return proposal;
}

/// Does the forecast or the pace reach the share below which forecast ÷ target alone would say
/// 完全不可能? Of a level only its pace: the form may want it to rise.
bool is_within_reach(const LikelihoodInput& input, const LikelihoodProposal& proposal,
                     const LikelihoodRules& rules) {
  const double bound = number(rules.impossible_below_percent) / 100;
  const double pace = input.pace_ratio ? estimate_of(*input.pace_ratio).value() : 0;
  if (proposal.basis == LikelihoodBasis::ratio) {
    return !input.forecast.accumulates && reaches(pace, bound);
  }
  const auto share = std::visit(AttainmentOfEstimate(input.forecast.value->value()),
                                input.indicator.full_year.target);
  return reaches(pace, bound) || (share && reaches(*share, bound));
}

/// Why 完全不可能 is too much to say; nothing where it is not.
std::optional<Problem> doubt_of_impossible(const LikelihoodInput& input,
                                           const LikelihoodProposal& proposal,
                                           const LikelihoodRules& rules) {
  const Series& series = input.forecast.series;
  if (series.size() == 1) {
    return note("likelihood_one_figure", {}, {});
  }
  if (input.forecast.stale) {
    return note("likelihood_stale", {}, {{"day", to_string(series.back().day)}});
  }
  return is_within_reach(input, proposal, rules)
             ? std::optional(note("likelihood_within_reach", {},
                                  {{"percent", to_string(rules.impossible_below_percent)}}))
             : std::nullopt;
}

/// The first figure that broke what the newest one keeps: of a cap on what is counted, and of = 0.
const SeriesPoint* earlier_breach(const Indicator& indicator, const Forecast& forecast) {
  const Target& target = indicator.full_year.target;
  const Quantity* cap = bound_of(target);
  const bool counted = cap != nullptr && (is_cap(target) || is_zero(target)) &&
                       cap->unit.dimension == Dimension::count;
  if (!counted) {
    return nullptr;
  }
  const bool strict = std::holds_alternative<LessThan>(target);
  const auto broke = std::ranges::find_if(forecast.series, [&](const SeriesPoint& point) {
    return point.value > cap->in_base() || (strict && point.value == cap->in_base());
  });
  return broke == forecast.series.end() ? nullptr : &*broke;
}

/// Why 确定能 is too much to say; nothing where it is not.
std::optional<Problem> doubt_of_certain(const LikelihoodInput& input) {
  const Forecast& forecast = input.forecast;
  if (const SeriesPoint* broke = earlier_breach(input.indicator, forecast)) {
    return note("likelihood_broken_before", {},
                {{"day", to_string(broke->day)},
                 {"value", brief(estimate_of(broke->value)) + forecast.unit.family}});
  }
  if (forecast.accumulates && forecast.stale) {
    return note("likelihood_stale", {}, {{"day", to_string(forecast.series.back().day)}});
  }
  const auto line = forecast.method == ForecastMethod::few_events && forecast.share && forecast.full
                        ? product(*forecast.share, *forecast.full)
                        : std::nullopt;
  return line && forecast.actual < *line ? std::optional(note("likelihood_by_plan", {}, {}))
                                         : std::nullopt;
}

/// Makes a word that the figures do not carry 有可能.
void hold_back(LikelihoodProposal& proposal, const LikelihoodInput& input,
               const LikelihoodRules& rules) {
  if (proposal.word == Likelihood::impossible) {
    proposal.held_back = doubt_of_impossible(input, proposal, rules);
  } else if (proposal.word == Likelihood::certain) {
    proposal.held_back = doubt_of_certain(input);
  }
  if (proposal.held_back) {
    proposal.word = Likelihood::possible;
  }
}

}  // namespace

std::string_view code_of(Likelihood likelihood) {
  switch (likelihood) {
    case Likelihood::certain:
      return "certain";
    case Likelihood::possible:
      return "possible";
    case Likelihood::impossible:
      return "impossible";
  }
  __builtin_trap();
}

LikelihoodProposal propose_likelihood(const LikelihoodInput& input, const LikelihoodRules& rules,
                                      const CompareContext& context) {
  const auto& [indicator, kind, full, forecast, pace_ratio] = input;
  if (context.as_of >= context.course.last) {
    return no_word(LikelihoodBasis::none, "forecast_year_ended");
  }
  if (is_kept_for_good(indicator, kind, full)) {
    return word_of(Likelihood::certain, LikelihoodBasis::already_met, "already_met");
  }
  if (const auto breach = breach_of(indicator, kind, full, context); !breach.empty()) {
    return word_of(Likelihood::impossible, LikelihoodBasis::breached, breach);
  }
  if (forecast.method == ForecastMethod::none) {
    const auto* none = std::get_if<NoData>(&full.outcome);
    const bool waiting = none != nullptr && none->reason == "not_due";
    return waiting ? word_of(Likelihood::possible, LikelihoodBasis::undecided, "not_due")
                   : no_word(LikelihoodBasis::none, forecast.reason);
  }
  if (!forecast.value) {
    return by_words(full);
  }
  if (forecast.only_done) {
    return word_of(Likelihood::possible, LikelihoodBasis::undecided, forecast.no_interval);
  }
  LikelihoodProposal proposal = by_numbers(indicator.full_year.target, forecast, rules);
  hold_back(proposal, input, rules);
  return proposal;
}

}  // namespace duibiao
