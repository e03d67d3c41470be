// Text of a target cell → typed target: the full reader, every spelling of SPEC §2. The columnar
// driver has a recogniser for the common spellings that returns the same values or declines to
// this.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/target/target.h"
#include "engine/target/vocabulary.h"
#include "engine/value/course.h"

namespace duibiao {

/// What a bare number's sign and a date without a year depend on.
struct TargetContext {
  std::string_view level2{};
  std::string_view name{};
  Course course{};
};

/// Types `written`. Never fails: what is no target is `NoTarget`, what cannot be read is
/// `UnreadableTarget` with its reason. Notes: `sign_inferred`, `latex_residue`.
[[nodiscard]] TargetCell read_target(std::string_view written, const TargetContext& context,
                                     const Vocabulary& vocabulary, Source where = {});

/// The sign that a bare number stands for: a ceiling for costs, harms and zero, else a floor; SPEC
/// §2.
[[nodiscard]] Sign bare_sign(const Quantity& quantity, const TargetContext& context,
                             const Vocabulary& vocabulary);

/// Is the target ≥ or > a bound?
[[nodiscard]] bool is_floor(const Target& target);

/// Is the target ≤ or < a bound?
[[nodiscard]] bool is_cap(const Target& target);

/// The bound of a one-bound numeric target; nothing for the other kinds.
[[nodiscard]] const Quantity* bound_of(const Target& target);

}  // namespace duibiao
