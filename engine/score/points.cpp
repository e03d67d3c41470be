#include "engine/score/points.h"

#include <algorithm>
#include <string_view>

#include "engine/rules/tiers.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

constexpr std::string_view kExecutionRate = "预算执行率";
constexpr std::string_view kSatisfaction = "满意度指标";

Ratio within_one(const Ratio& share) { return std::clamp(share, Ratio{0}, Ratio{1}); }

/// The share of the highest band that `percent` reaches; 0 below all of them.
Ratio band_share(const std::vector<Band>& bands, const Ratio& percent) {
  for (const Band& band : bands) {
    if (percent >= band.from_percent.ratio()) {
      return percent_share(band.share_percent);
    }
  }
  return Ratio{0};
}

/// P2: nothing below the pass line, then linear up to the target.
Ratio pass_line_share(const Ratio& attainment, const Decimal& pass_line_percent) {
  const Ratio pass = percent_share(pass_line_percent);
  if (attainment < pass || pass >= Ratio{1}) {
    return Ratio{attainment >= Ratio{1} ? 1 : 0};
  }
  const auto above = difference(attainment, pass);
  const auto room = difference(Ratio{1}, pass);
  const auto share = above && room ? quotient(*above, *room) : std::nullopt;
  return within_one(share.value_or(Ratio{0}));
}

bool has_positive_bound(const Evaluation& evaluation) {
  return evaluation.bound && *evaluation.bound > Ratio{0};
}

/// R2: 1 − (a − t)/t = 1 − deviation, nothing from 2t on; all or nothing against 0 and less.
Ratio linear_share(const Evaluation& evaluation) {
  if (!has_positive_bound(evaluation) || !evaluation.deviation) {
    return within_one(*evaluation.attainment);
  }
  return within_one(difference(Ratio{1}, *evaluation.deviation).value_or(Ratio{0}));
}

/// E1: a/t = 1 + deviation; against 0 full marks for 0 or less (E2); all or nothing against less.
Ratio floor_like_share(const Evaluation& evaluation) {
  if (has_positive_bound(evaluation) && evaluation.deviation) {
    return within_one(sum(Ratio{1}, *evaluation.deviation).value_or(Ratio{0}));
  }
  const bool zero = evaluation.bound == Ratio{0};
  const bool zero_or_less = evaluation.actual.base && *evaluation.actual.base <= Ratio{0};
  return zero ? Ratio{zero_or_less ? 1 : 0} : within_one(*evaluation.attainment);
}

EarnedShare positive_share(const Evaluation& evaluation, const RuleBook& book) {
  if (book.positive.rule == PositiveRule::pass_line) {
    return {pass_line_share(*evaluation.attainment, book.pass_line_percent), PointsRule::pass_line};
  }
  return {within_one(*evaluation.attainment), PointsRule::attainment};
}

EarnedShare reverse_share(const Evaluation& evaluation, const RuleBook& book) {
  if (book.reverse.rule == ReverseRule::linear_to_2t) {
    return {linear_share(evaluation), PointsRule::linear_to_2t};
  }
  return {within_one(*evaluation.attainment), PointsRule::attainment};
}

EarnedShare equality_share(const Evaluation& evaluation, const RuleBook& book) {
  switch (book.equality.rule) {
    case EqualityRule::as_at_least:
      return {floor_like_share(evaluation), PointsRule::as_at_least};
    case EqualityRule::exact:
      return {Ratio{std::holds_alternative<Met>(evaluation.outcome) ? 1 : 0}, PointsRule::exact};
    case EqualityRule::symmetric:
      return {within_one(*evaluation.attainment), PointsRule::attainment};
  }
  __builtin_trap();
}

/// A table of bands that stands in for the comparison's share: execution rate, satisfaction.
std::optional<EarnedShare> banded_share(const Indicator& indicator, const Evaluation& evaluation,
                                        const RuleBook& book, const Vocabulary& vocabulary) {
  if (!evaluation.actual.base || evaluation.actual.family != "%") {
    return std::nullopt;
  }
  if (!book.execution_bands.empty() &&
      standard_name(vocabulary, indicator.name) == kExecutionRate) {
    return EarnedShare{band_share(book.execution_bands, *evaluation.actual.base),
                       PointsRule::execution_band};
  }
  const bool satisfaction = standard_name(vocabulary, indicator.level1) == kSatisfaction;
  if (!book.satisfaction_bands.empty() && satisfaction) {
    return EarnedShare{band_share(book.satisfaction_bands, *evaluation.actual.base),
                       PointsRule::satisfaction_band};
  }
  return std::nullopt;
}

EarnedShare by_attainment(const Evaluation& evaluation) {
  return {within_one(*evaluation.attainment), PointsRule::attainment};
}

}  // namespace

EarnedShare earned_share(const Indicator& indicator, const Target& target,
                         const Evaluation& evaluation, const RuleBook& book,
                         const Vocabulary& vocabulary) {
  if (!evaluation.attainment) {
    return {};
  }
  if (const auto banded = banded_share(indicator, evaluation, book, vocabulary)) {
    return *banded;
  }
  return std::visit(Overload{[&](const AtLeast&) { return positive_share(evaluation, book); },
                             [&](const MoreThan&) { return positive_share(evaluation, book); },
                             [&](const Schedule&) { return positive_share(evaluation, book); },
                             [&](const AtMost&) { return reverse_share(evaluation, book); },
                             [&](const LessThan&) { return reverse_share(evaluation, book); },
                             [&](const EqualTo&) { return equality_share(evaluation, book); },
                             [&](const Between&) { return by_attainment(evaluation); },
                             [&](const Phrase&) { return by_attainment(evaluation); },
                             [&](const Deadline&) { return by_attainment(evaluation); },
                             [](const NoTarget&) { return EarnedShare{}; },
                             [](const UnreadableTarget&) { return EarnedShare{}; }},
                    target);
}

std::optional<std::int64_t> score_hundredths(const Ratio& weight, const Ratio& share) {
  const auto points = product(weight, share);
  return points ? scaled(*points, 2) : std::nullopt;
}

}  // namespace duibiao
