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
    return share != nullptr && (b <= 0 || reaches(b, 100 * share->factor));
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

LikelihoodProposal by_words(const Evaluation& full) {
  const bool top = std::holds_alternative<Met>(full.outcome);
  return {top ? Likelihood::certain : Likelihood::possible, LikelihoodBasis::words, {}, {}, {}};
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
  const auto chance =
      forecast.spread ? std::visit(ChanceOfTarget(*forecast.spread), target) : std::nullopt;
  if (chance) {
    const Probability probability(*chance);
    return {
        word_for(probability.value(), number(rules.certain_from), number(rules.impossible_below)),
        LikelihoodBasis::chance,
        {},
        probability,
        {}};
  }
  const auto share = std::visit(AttainmentOfEstimate(forecast.value->value()), target);
  if (!share) {
    return {{}, LikelihoodBasis::none, "forecast_no_number", {}, {}};
  }
  if (just_misses(target, forecast.value->value())) {
    return {Likelihood::possible, LikelihoodBasis::ratio, {}, {}, Estimate(*share)};
  }
  const double percent = 100 * *share;
  return {
      word_for(percent, number(rules.certain_from_percent), number(rules.impossible_below_percent)),
      LikelihoodBasis::ratio,
      {},
      {},
      Estimate(*share)};
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

LikelihoodProposal propose_likelihood(const Indicator& indicator, Kind kind, const Evaluation& full,
                                      const Forecast& forecast, const LikelihoodRules& rules,
                                      const CompareContext& context) {
  if (context.as_of >= context.course.last) {
    return {{}, LikelihoodBasis::none, "forecast_year_ended", {}, {}};
  }
  if (is_kept_for_good(indicator, kind, full)) {
    return {Likelihood::certain, LikelihoodBasis::already_met, "already_met", {}, {}};
  }
  if (const auto breach = breach_of(indicator, kind, full, context); !breach.empty()) {
    return {Likelihood::impossible, LikelihoodBasis::breached, breach, {}, {}};
  }
  if (forecast.method == ForecastMethod::none) {
    const auto* none = std::get_if<NoData>(&full.outcome);
    const bool waiting = none != nullptr && none->reason == "not_due";
    return waiting ? LikelihoodProposal{Likelihood::possible,
                                        LikelihoodBasis::undecided,
                                        "not_due",
                                        {},
                                        {}}
                   : LikelihoodProposal{{}, LikelihoodBasis::none, forecast.reason, {}, {}};
  }
  if (!forecast.value) {
    return by_words(full);
  }
  if (forecast.only_done) {
    return {Likelihood::possible, LikelihoodBasis::undecided, forecast.no_interval, {}, {}};
  }
  return by_numbers(indicator.full_year.target, forecast, rules);
}

}  // namespace duibiao
