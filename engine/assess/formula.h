// The formulas of a proof line, as a person would write them down: for a verdict, its attainment
// and its points. In mathematical signs, the same in every language.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "engine/compare/evaluation.h"
#include "engine/rules/rule_book.h"
#include "engine/score/points.h"
#include "engine/target/target.h"

namespace duibiao {

/// A comparison: what decides the verdict, and what gives the attainment where there is one. The
/// letters are a (actual), t (bound, day or phrase), low, high, done, days and share.
struct ComparisonFormula {
  std::string verdict{};
  std::string attainment{};
};

/// The formulas by which `evaluation` of `target` came out, those of its own case: against a bound
/// of 0 or less nothing is divided, and a deadline that was not kept earns what was reported. Empty
/// where nothing was compared.
[[nodiscard]] ComparisonFormula comparison_formula(const Target& target,
                                                   const Evaluation& evaluation,
                                                   const Tiers& tiers);

/// The formula of a points rule, in w (weight), attainment, pass (the pass line), a and t.
[[nodiscard]] std::string points_formula(PointsRule rule, const Evaluation& evaluation);

/// A letter and what stands for it.
using NamedValue = std::pair<std::string_view, std::string>;

/// `formula` with the values put in for its letters; letters stand alone, so words stay whole.
[[nodiscard]] std::string put_in(std::string_view formula, std::span<const NamedValue> values);

}  // namespace duibiao
