// What every row of a run is assessed with: the day, the course, the book, the lexicon.
#pragma once

#include <cstdint>

#include "engine/columns/text/lexicon.h"
#include "engine/outlook/pace.h"
#include "engine/outlook/pace_line.h"
#include "engine/rules/rule_book.h"
#include "engine/value/course.h"

namespace duibiao::columns {

/// Worked out once a run. The references outlive it.
struct RowContext {
  const RuleBook& rule_book;
  const Lexicon& lexicon;
  Course course{};
  Date as_of{};
  Milestone milestone = Milestone::full_year;
  bool due = false;
  bool ended = false;               ///< the course's last day has come
  std::uint8_t percent = 0;         ///< number of the unit %
  std::uint8_t percent_family = 0;  ///< and of its family
  SmallRatio schedule_bound{};      ///< what 序时进度 asks for, in percent
  PaceShares pace{};
  PaceLimits<SmallRatio> limits{};  ///< of the book's words for pace
  bool planned = false;             ///< the book has month plans, which flows go by
  std::uint16_t first_day = 0;      ///< observations of first … last count
  std::uint16_t last_day = 0;
  std::uint16_t course_end = 0;
};

/// The context of a run on `as_of` over one course, which lies between 1970-01-02 and 2149-06-05.
[[nodiscard]] RowContext row_context(const RuleBook& book, Lexicon& lexicon, const Course& course,
                                     const Date& as_of);

}  // namespace duibiao::columns
