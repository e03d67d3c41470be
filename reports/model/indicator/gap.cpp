#include "reports/model/indicator/gap.h"

#include "engine/target/target_reader.h"
#include "reports/format/numbers.h"

namespace duibiao {
namespace {

/// The end of the range that the actual lies nearest to on its outer side.
std::optional<ShownBound> crossed_end(const Between& range, const Evaluation& evaluation) {
  if (!evaluation.actual.base) {
    return std::nullopt;
  }
  const Quantity& end = *evaluation.actual.base < range.low.in_base() ? range.low : range.high;
  return ShownBound{end.in_base(), end.unit};
}

}  // namespace

std::optional<ShownBound> shown_bound(const Target& target, const Evaluation& evaluation) {
  if (const Quantity* bound = bound_of(target)) {
    return ShownBound{bound->in_base(), bound->unit};
  }
  if (const auto* range = std::get_if<Between>(&target)) {
    return crossed_end(*range, evaluation);
  }
  if (std::holds_alternative<Schedule>(target) && evaluation.bound) {
    return ShownBound{*evaluation.bound, Unit{"%", "%", 0, Dimension::rate}};
  }
  return std::nullopt;
}

std::optional<std::string> distance_text(const Ratio& actual, const ShownBound& bound,
                                         Words words) {
  const bool below = actual < bound.base;
  const auto distance = below ? difference(bound.base, actual) : difference(actual, bound.base);
  if (!distance || *distance == Ratio{0}) {
    return std::nullopt;
  }
  if (bound.unit.dimension == Dimension::rate && bound.unit.exponent == 0) {
    return amount_text(*distance).append(words.pick(" 个百分点", " percentage points"));
  }
  return amount_in(*distance, bound.unit);
}

std::optional<std::string> gap_text(const Target& target, const Evaluation& evaluation,
                                    Words words) {
  const auto bound = shown_bound(target, evaluation);
  if (!bound || !evaluation.actual.base) {
    return std::nullopt;
  }
  return distance_text(*evaluation.actual.base, *bound, words);
}

}  // namespace duibiao
