// One indicator with everything explained: the body of `assess`, and what the columnar driver
// declines to for the spellings that it does not know.
#pragma once

#include <span>

#include "engine/assess/assessment.h"
#include "engine/compare/evaluate.h"
#include "engine/rules/rule_book.h"

namespace duibiao {

/// What an indicator's assessment depends on beside itself and its figures.
struct IndicatorContext {
  CompareContext compare;
  const RuleBook& rule_book;
  Milestone milestone = Milestone::full_year;
  bool due = false;
  std::span<const Plan> plans{};  ///< those that come first are looked at first
};

/// Is an attainment against a floor so high that it must be explained (SPEC §5)?
[[nodiscard]] bool is_over_achieved(const Target& target, const Evaluation& evaluation,
                                    const RuleBook& book);

/// Verdict, attainment, deviation, kind and pace of `indicator` with its `counted` observations
/// (those that count, oldest first). Project, weight and points are the caller's to give.
[[nodiscard]] AssessedIndicator assess_indicator(const Indicator& indicator,
                                                 std::span<const Observation> counted,
                                                 const IndicatorContext& context);

}  // namespace duibiao
