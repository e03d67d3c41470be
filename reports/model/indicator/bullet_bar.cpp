#include "reports/model/indicator/bullet_bar.h"

#include "reports/format/numbers.h"
#include "reports/model/indicator/gap.h"

namespace duibiao {
namespace {

constexpr int kMark = 800;  ///< where the target stands: 1000 · 4/5

bool has_ceiling(const Target& target) {
  return std::holds_alternative<AtMost>(target) || std::holds_alternative<LessThan>(target) ||
         std::holds_alternative<EqualTo>(target) || std::holds_alternative<Between>(target);
}

}  // namespace

std::optional<Bar> bullet_bar(const Target& target, const Evaluation& evaluation) {
  const auto* range = std::get_if<Between>(&target);
  const auto bound = shown_bound(target, evaluation);
  if (!bound || !evaluation.actual.base || !evaluation.attainment) {
    return std::nullopt;
  }
  const Ratio high = range != nullptr ? range->high.in_base() : bound->base;
  const auto axis = product(high.reduced(), Ratio{5, 4});
  if (!axis || *axis <= Ratio{0}) {
    return std::nullopt;
  }
  Bar bar;
  bar.actual = permille_of(*evaluation.actual.base, *axis).value_or(0);
  bar.low_mark = range != nullptr ? permille_of(range->low.in_base(), *axis).value_or(0) : kMark;
  bar.high_mark = kMark;
  bar.beyond = *evaluation.actual.base > *axis;
  bar.is_ceiling = has_ceiling(target);
  return bar;
}

}  // namespace duibiao
