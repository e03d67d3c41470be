// What a reviewer takes off an indicator that exceeded its target by far. No formula takes points
// off; a deduction counts only where the recorded cause is that the target was set too low (SPEC
// §5, regulations §3.3, §3.6).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "engine/statement/statement.h"

namespace duibiao {

/// Does the deduction count, and if not, why.
enum class DeductionRuling {
  counts,
  not_over_achieved,  ///< the attainment is below the book's bound, or nothing was judged
  no_cause,           ///< nobody recorded why the target was exceeded
  other_cause,        ///< a cause is recorded, but not a target set too low
};

/// A deduction that was stated. Both in hundredths of a point, 0 or more.
struct OverDeduction {
  std::int64_t asked = 0;  ///< as stated, rounded once, half away from zero
  std::int64_t taken = 0;  ///< 0 unless it counts; never more than the points earned
  DeductionRuling ruling = DeductionRuling::counts;

  friend bool operator==(const OverDeduction&, const OverDeduction&) = default;
};

/// The ruling on what `standing` says about `indicator`, which earned `earned` hundredths; nothing
/// where no deduction is stated, or none that can be read, or one of 0.
[[nodiscard]] std::optional<OverDeduction> over_deduction(std::span<const Statement> standing,
                                                          std::string_view indicator,
                                                          bool over_achieved, std::int64_t earned);

}  // namespace duibiao
