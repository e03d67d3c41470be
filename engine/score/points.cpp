#include "engine/score/points.h"

#include <algorithm>
#include <string_view>

#include "engine/rules/tiers.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

constexpr std::string_view kExecutionRate = "预算执行率";
constexpr std::string_view kSatisfaction = "满意度指标";

/// The share of the highest band that `percent` reaches; 0 below all of them.
Ratio band_share(const std::vector<Band>& bands, const Ratio& percent) {
  for (const Band& band : bands) {
    if (percent >= band.from_percent.ratio()) {
      return percent_share(band.share_percent);
    }
  }
  return Ratio{0};
}

/// P2: nothing below the pass line, then linear up to the target; nothing where that does not fit.
std::optional<Ratio> pass_line_share(const Ratio& attainment, const Decimal& pass_line_percent) {
  const Ratio pass = percent_share(pass_line_percent);
  if (attainment >= Ratio{1}) {
    return Ratio{1};
  }
  if (attainment < pass) {
    return Ratio{0};
  }
  const auto above = difference(attainment, pass);
  const auto room = difference(Ratio{1}, pass);
  return above && room ? quotient(*above, *room) : std::nullopt;
}

bool has_positive_bound(const ComparedNumbers& compared) {
  return compared.bound && *compared.bound > Ratio{0};
}

/// 1 + deviation within [0, 1], of which every value fits.
Ratio one_plus(const Ratio& deviation) {
  const Ratio within = std::clamp(deviation, Ratio{-1}, Ratio{0});
  return {within.numerator() + within.denominator(), within.denominator()};
}

/// R2: 1 − (a − t)/t = 1 − deviation, nothing from 2t on; all or nothing against 0 and less.
Ratio linear_share(const ComparedNumbers& compared) {
  if (!has_positive_bound(compared) || !compared.deviation) {
    return within_one(compared.attainment);
  }
  const Ratio& deviation = *compared.deviation;
  return one_plus({-deviation.numerator(), deviation.denominator()});
}

/// E1: a/t = 1 + deviation; against 0 full marks for 0 or less (E2); all or nothing against less.
Ratio floor_like_share(const ComparedNumbers& compared) {
  if (has_positive_bound(compared) && compared.deviation) {
    return one_plus(*compared.deviation);
  }
  const bool zero = compared.bound == Ratio{0};
  const bool zero_or_less = compared.actual && *compared.actual <= Ratio{0};
  return zero ? Ratio{zero_or_less ? 1 : 0} : within_one(compared.attainment);
}

EarnedShare by_attainment(const ComparedNumbers& compared) {
  return {within_one(compared.attainment), PointsRule::attainment};
}

std::optional<EarnedShare> positive_share(const ComparedNumbers& compared, const RuleBook& book) {
  if (book.positive.rule != PositiveRule::pass_line) {
    return by_attainment(compared);
  }
  const auto share = pass_line_share(compared.attainment, book.pass_line_percent);
  return share ? std::optional(EarnedShare{*share, PointsRule::pass_line}) : std::nullopt;
}

EarnedShare reverse_share(const ComparedNumbers& compared, const RuleBook& book) {
  if (book.reverse.rule == ReverseRule::linear_to_2t) {
    return {linear_share(compared), PointsRule::linear_to_2t};
  }
  return by_attainment(compared);
}

EarnedShare equality_share(const ComparedNumbers& compared, const RuleBook& book) {
  switch (book.equality.rule) {
    case EqualityRule::as_at_least:
      return {floor_like_share(compared), PointsRule::as_at_least};
    case EqualityRule::exact:
      return {Ratio{compared.met ? 1 : 0}, PointsRule::exact};
    case EqualityRule::symmetric:
      return by_attainment(compared);
  }
  __builtin_trap();
}

/// A table of bands that stands in for the comparison's share: execution rate, satisfaction.
std::optional<EarnedShare> banded_share(const ComparedNumbers& compared, LeafRole role,
                                        const RuleBook& book) {
  if (!compared.actual || !compared.actual_is_rate) {
    return std::nullopt;
  }
  if (role.execution_rate && !book.execution_bands.empty()) {
    return EarnedShare{band_share(book.execution_bands, *compared.actual),
                       PointsRule::execution_band};
  }
  if (role.satisfaction && !book.satisfaction_bands.empty()) {
    return EarnedShare{band_share(book.satisfaction_bands, *compared.actual),
                       PointsRule::satisfaction_band};
  }
  return std::nullopt;
}

}  // namespace

ScoredAs scored_as(const Target& target) {
  return std::visit(Overload{[](const AtLeast&) { return ScoredAs::at_least; },
                             [](const MoreThan&) { return ScoredAs::at_least; },
                             [](const Schedule&) { return ScoredAs::at_least; },
                             [](const AtMost&) { return ScoredAs::at_most; },
                             [](const LessThan&) { return ScoredAs::at_most; },
                             [](const EqualTo&) { return ScoredAs::equality; },
                             [](const Between&) { return ScoredAs::attainment; },
                             [](const Phrase&) { return ScoredAs::attainment; },
                             [](const Deadline&) { return ScoredAs::attainment; },
                             [](const NoTarget&) { return ScoredAs::nothing; },
                             [](const UnreadableTarget&) { return ScoredAs::nothing; }},
                    target);
}

LeafRole role_of(const std::string& name, const std::string& level1, const Vocabulary& vocabulary) {
  return {standard_name(vocabulary, name) == kExecutionRate,
          standard_name(vocabulary, level1) == kSatisfaction};
}

bool is_scored_by_attainment(ScoredAs scored_as, LeafRole role, const RuleBook& book) {
  const bool maybe_banded = (role.execution_rate && !book.execution_bands.empty()) ||
                            (role.satisfaction && !book.satisfaction_bands.empty());
  if (maybe_banded) {
    return false;
  }
  switch (scored_as) {
    case ScoredAs::at_least:
      return book.positive.rule != PositiveRule::pass_line;
    case ScoredAs::at_most:
      return book.reverse.rule != ReverseRule::linear_to_2t;
    case ScoredAs::equality:
      return book.equality.rule == EqualityRule::symmetric;
    case ScoredAs::attainment:
      return true;
    case ScoredAs::nothing:
      return false;
  }
  __builtin_trap();
}

std::optional<EarnedShare> earned_share(const ComparedNumbers& compared, LeafRole role,
                                        const RuleBook& book) {
  if (is_scored_by_attainment(compared.scored_as, role, book)) {
    return by_attainment(compared);
  }
  if (const auto banded = banded_share(compared, role, book)) {
    return banded;
  }
  switch (compared.scored_as) {
    case ScoredAs::at_least:
      return positive_share(compared, book);
    case ScoredAs::at_most:
      return reverse_share(compared, book);
    case ScoredAs::equality:
      return equality_share(compared, book);
    case ScoredAs::attainment:
      return by_attainment(compared);
    case ScoredAs::nothing:
      return EarnedShare{};
  }
  __builtin_trap();
}

ComparedNumbers compared_numbers(const Target& target, const Evaluation& evaluation) {
  return {.scored_as = scored_as(target),
          .met = std::holds_alternative<Met>(evaluation.outcome),
          .attainment = *evaluation.attainment,
          .deviation = evaluation.deviation,
          .bound = evaluation.bound,
          .actual = evaluation.actual.base,
          .actual_is_rate = evaluation.actual.family == "%"};
}

std::optional<EarnedShare> earned_share(const Indicator& indicator, const Target& target,
                                        const Evaluation& evaluation, const RuleBook& book,
                                        const Vocabulary& vocabulary) {
  if (!evaluation.attainment) {
    return EarnedShare{};
  }
  return earned_share(compared_numbers(target, evaluation),
                      role_of(indicator.name, indicator.level1, vocabulary), book);
}

std::optional<std::int64_t> score_hundredths(const Ratio& weight, const Ratio& share) {
  const auto points = product(weight, share);
  return points ? scaled(*points, 2) : std::nullopt;
}

std::optional<std::int64_t> score_hundredths(const SmallRatio& weight, const SmallRatio& share) {
  constexpr std::uint64_t kMost = std::uint64_t{1} << 62;
  const auto points = product(weight, share);
  std::uint64_t rounded = 0;
  const bool fits = points && points->numerator() >= 0 && round_small(*points, 2, rounded);
  return fits && rounded < kMost ? std::optional(static_cast<std::int64_t>(rounded))
                                 : score_hundredths(weight.wide(), share.wide());
}

}  // namespace duibiao
