// One axis of a picture: from a value to its place in permille, and where the round values stand.
#pragma once

#include <vector>

#include "reports/model/report_model.h"

namespace duibiao {

/// From 0 to a round value at or above the largest that has to fit.
class Axis {
 public:
  /// `largest` is what has to fit; at least 0. `one` is the base value of one shown unit (10000 for
  /// 万元).
  Axis(double largest, double one);

  /// The place of `value` in permille, held within 0 … 1000.
  [[nodiscard]] int at(double value) const;
  /// At most five round values from 0 on, in the shown unit.
  [[nodiscard]] const std::vector<PictureTick>& ticks() const { return ticks_; }

 private:
  double top_ = 1;
  std::vector<PictureTick> ticks_{};
};

}  // namespace duibiao
