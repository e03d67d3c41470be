#include "engine/outlook/kind.h"

#include "engine/score/points.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

/// Is the half-year bound below the full-year one, of the same unit family?
bool rises(const Quantity* half, const Quantity& full) {
  return half != nullptr && half->unit.family == full.unit.family &&
         half->in_base() < full.in_base();
}

bool accumulates(Dimension dimension) {
  return dimension == Dimension::money || dimension == Dimension::count ||
         dimension == Dimension::time;
}

}  // namespace

Kind infer_kind(const Indicator& indicator) {
  const Target& target = indicator.full_year.target;
  const Quantity* full = bound_of(target);
  const Quantity* half = bound_of(indicator.half_year.target);
  if (full != nullptr && is_cap(target) && full->unit.dimension == Dimension::money &&
      rises(half, *full)) {
    return Kind::ceiling;
  }
  if (indicator.measure == Measure::sum) {
    return Kind::flow;
  }
  const bool no_half = std::holds_alternative<NoTarget>(indicator.half_year.target);
  const bool flows = full != nullptr && is_floor(target) && accumulates(full->unit.dimension) &&
                     (no_half || rises(half, *full));
  return flows ? Kind::flow : Kind::level;
}

Kind kind_ahead(const Indicator& indicator, Kind kind, const Vocabulary& vocabulary) {
  const bool spending = role_of(indicator.name, indicator.level1, vocabulary).execution_rate;
  return spending && !indicator.kind ? Kind::flow : kind;
}

}  // namespace duibiao
