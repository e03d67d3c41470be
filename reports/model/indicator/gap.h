// How far an actual is from its target, in the target's own unit: what a next step names.
#pragma once

#include <optional>
#include <string>

#include "engine/assess/assessment.h"
#include "reports/format/words.h"

namespace duibiao {

/// The bound that `evaluation` missed or came nearest to, in the base unit, and the unit it is
/// shown in. For a range the end that was crossed; for 序时进度 the share due, in %.
struct ShownBound {
  Ratio base{};
  Unit unit{};
};

/// The bound of a numeric target; nothing for phrases, days and what is no target, and where there
/// is no actual to hold against a range.
[[nodiscard]] std::optional<ShownBound> shown_bound(const Target& target,
                                                    const Evaluation& evaluation);

/// |actual − bound| in the target's unit: "2件", "0.8 个百分点"; nothing where one of them is
/// missing or they are equal. Exact, then shown with two decimals, more where it would look like 0.
[[nodiscard]] std::optional<std::string> gap_text(const Target& target,
                                                  const Evaluation& evaluation, Words words);

/// The same against any base value, in `unit`.
[[nodiscard]] std::optional<std::string> distance_text(const Ratio& actual, const ShownBound& bound,
                                                       Words words);

}  // namespace duibiao
