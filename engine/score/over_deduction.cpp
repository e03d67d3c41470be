#include "engine/score/over_deduction.h"

#include <algorithm>

#include "engine/statement/standing.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

DeductionRuling ruling_on(const Statement* cause, bool over_achieved) {
  if (!over_achieved) {
    return DeductionRuling::not_over_achieved;
  }
  if (cause == nullptr) {
    return DeductionRuling::no_cause;
  }
  return cause->value == kTargetTooLow ? DeductionRuling::counts : DeductionRuling::other_cause;
}

}  // namespace

std::optional<OverDeduction> over_deduction(std::span<const Statement> standing,
                                            std::string_view indicator, bool over_achieved,
                                            std::int64_t earned) {
  const auto points = points_in(find_statement(standing, indicator, StatementKind::over_deduction));
  const auto asked = points ? scaled(points->ratio(), 2) : std::nullopt;
  if (!asked || *asked <= 0) {
    return std::nullopt;
  }
  const auto ruling =
      ruling_on(find_statement(standing, indicator, StatementKind::over_cause), over_achieved);
  const bool counts = ruling == DeductionRuling::counts;
  return OverDeduction{*asked, counts ? std::min(*asked, std::max<std::int64_t>(earned, 0)) : 0,
                       ruling};
}

}  // namespace duibiao
