// What would it take: how much is missing to the full-year target, how much a month that is from
// here on, and how many points reaching it would bring. All of it exact. SPEC §6.
#pragma once

#include <optional>

#include "engine/compare/evaluate.h"
#include "engine/rules/rule_book.h"
#include "engine/target/form.h"

namespace duibiao {

/// What there is to do.
enum class EffortKind {
  nothing,  ///< the full-year target is reached, or there is none
  more,     ///< a flow: `quantity` is still to be done
  room,     ///< a ceiling that holds: `quantity` may still be used
  move,     ///< a level: it has to rise or fall by `quantity`
  act,      ///< a phrase or a day: to be done and reported
  report,   ///< no figure that can be judged: to be reported
  lost      ///< it cannot be reached any more
};

/// One indicator's effort, in the base unit of its full-year target.
struct Effort {
  EffortKind kind = EffortKind::nothing;
  std::optional<Ratio> quantity{};          ///< at least 0
  std::optional<Ratio> months_left{};       ///< whole months of the course, or their share
  std::optional<Ratio> per_month{};         ///< quantity ÷ months left; `more` and `room`
  std::optional<Ratio> per_month_so_far{};  ///< actual ÷ months gone; `more` and `room`
  Ratio points{};  ///< the full-year points that reaching it adds to those that stand today
};

/// What an effort depends on beside the indicator.
struct EffortInput {
  const Indicator& indicator;
  Kind kind = Kind::level;
  const Evaluation& full;  ///< against the full-year target
  bool breached = false;   ///< it cannot be reached any more
  Ratio weight{};
  const RuleBook& book;
};

/// The effort of one indicator on the context's day.
[[nodiscard]] Effort effort_of(const EffortInput& input, const CompareContext& context);

}  // namespace duibiao
