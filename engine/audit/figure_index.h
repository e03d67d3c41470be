// The figures of one project by indicator and day, so that a check asks for those of one row.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "engine/actual/observation.h"
#include "engine/value/course.h"

namespace duibiao {

/// Observations sorted by indicator and day, those of one day in reading order. They are copied.
class FigureIndex {
 public:
  FigureIndex() = default;
  /// `observations` are of one project, in reading order.
  explicit FigureIndex(std::span<const Observation> observations);

  /// All of `indicator`, oldest first.
  [[nodiscard]] std::span<const Observation> of(std::string_view indicator) const;
  /// Those of `indicator` from the first day of `course` to `day` or the course's end.
  [[nodiscard]] std::span<const Observation> counted(std::string_view indicator,
                                                     const Course& course, const Date& day) const;
  [[nodiscard]] bool empty() const { return figures_.empty(); }

 private:
  std::vector<Observation> figures_{};
};

}  // namespace duibiao
