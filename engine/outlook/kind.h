// How an indicator behaves over the year (指标性态), where nobody said it. SPEC §3, "kind"; our own
// reading, always marked as inferred.
#pragma once

#include "engine/target/form.h"

namespace duibiao {

/// `ceiling`: ≤ on money with half < full; `flow`: measure `sum`, or ≥ > on money, counts or time
/// with half < full or no half-year value; else `level`.
[[nodiscard]] Kind infer_kind(const Indicator& indicator);

}  // namespace duibiao
