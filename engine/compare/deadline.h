// Done on or before a day. SPEC §4: lateness costs the share of the course that it took; an
// assumption, no regulation was found that gives a number.
#pragma once

#include "engine/compare/scaled.h"
#include "engine/value/course.h"
#include "engine/value/date.h"

namespace duibiao::deadline {

/// The named day counts as in time.
[[nodiscard]] inline bool met(const Date& done, const Date& due) { return done <= due; }

/// 1 if in time; late: 1 − days late / days of the course, at least 0.
[[nodiscard]] inline Ratio attainment(const Date& done, const Date& due, const Course& course) {
  if (met(done, due)) {
    return Ratio{1};
  }
  const int days = days_of(course);
  const int left = days - days_between(due, done);
  return left > 0 ? Ratio{left, days} : Ratio{0};
}

}  // namespace duibiao::deadline
