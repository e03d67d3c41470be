// The proof line of one indicator: rule and clause → formula → formula with the numbers put in →
// result → the source of every number. Built only when asked for, by evaluating again with a
// recorder.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/assess/assess.h"
#include "engine/assess/assessment.h"

namespace duibiao {

/// One step of the proof. Formulas are in mathematical signs, the same in every language; `subject`
/// is a word with a sentence in reports/wording: target, actual, verdict, attainment, deviation,
/// weight, points, pace, and those of outlook_proof.h. The results of verdict, no_forecast,
/// likelihood and light are words with sentences too.
struct ProofStep {
  std::string_view subject;
  std::string formula{};       ///< "min(a ÷ t, 1) × w"
  std::string with_numbers{};  ///< "min(18 ÷ 20, 1) × 1.43"
  std::string result{};        ///< "1.29"
  std::optional<Citation> citation{};
  std::vector<Source> sources{};
  Problems remarks{};  ///< why the result is not what the numbers alone would give
};

/// The proof of one indicator of `assessment`; `observations` are those given to `assess`. Empty
/// where `indicator` names no indicator of it.
[[nodiscard]] std::vector<ProofStep> explain(const Assessment& assessment,
                                             std::string_view indicator,
                                             std::span<const Observation> observations,
                                             const Vocabulary& vocabulary);

}  // namespace duibiao
