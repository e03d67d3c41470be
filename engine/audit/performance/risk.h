// Which rows to look at first when there is time for a few: a sampling aid, and an estimate of our
// own that no rule prescribes. A row is worth a look where it weighs much, was met or missed by a
// hair, rests on little, and was reported late.
#pragma once

#include "engine/audit/subject.h"

namespace duibiao {

/// The parts of a risk, each at most 1.
struct Risk {
  double weight = 0.0;     ///< share of the project's points
  double closeness = 0.0;  ///< 1 where the target was just met, 0 from 25 % beside it on
  double thinness = 0.0;   ///< 1 for a single figure without evidence, 1/2 for two …
  double lateness = 0.0;   ///< share of its figures of the last twentieth of the course

  /// weight · closeness · thinness · (1 + lateness) / 2, at most 1.
  [[nodiscard]] double value() const {
    return weight * closeness * thinness * (1.0 + lateness) / 2.0;
  }
};

/// The risk of a row; all parts 0 where it was not judged or has no attainment.
[[nodiscard]] Risk risk_of(const AuditSubject& subject, const AssessedIndicator& row);

/// `value` as an estimate: the one way from exact numbers to this.
[[nodiscard]] double estimate(const Ratio& value);

}  // namespace duibiao
