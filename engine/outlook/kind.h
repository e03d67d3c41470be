// How an indicator behaves over the year (指标性态), where nobody said it. SPEC §3, "kind"; our own
// reading, always marked as inferred.
#pragma once

#include "engine/target/form.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// `ceiling`: ≤ on money with half < full; `flow`: measure `sum`, or ≥ > on money, counts or time
/// with half < full or no half-year value; else `level`.
[[nodiscard]] Kind infer_kind(const Indicator& indicator);

/// The kind that `indicator`, of `kind`, is looked ahead at: where nobody said what it is, the leaf
/// 预算执行率 (by alias) grows with the spending over the course, although a percentage is a level
/// on the day itself. Every other one keeps its kind.
[[nodiscard]] Kind kind_ahead(const Indicator& indicator, Kind kind, const Vocabulary& vocabulary);

}  // namespace duibiao
