// What a heading says about time: 截至2024年6月30日, 1-6月, 6月底, 上半年, 全年, 2024.6.30.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/value/course.h"
#include "engine/value/date.h"

namespace duibiao {

/// The time that a heading speaks of, and what else it says.
struct HeadingPeriod {
  std::optional<int> year{};
  int first_month = 1;        ///< 7 of 7-12月 and 下半年; 1 where it names an end only
  int month = 12;             ///< the last one, 1 … 12
  std::optional<int> day{};   ///< of `month`; its last day where there is none
  bool is_one_month = false;  ///< 6月, 6月份: a month, or everything up to its end
  std::optional<Milestone> milestone{};  ///< 半年(程), 上半年 and 全年(程): of the course
  std::string rest{};  ///< the heading's key without it, and without empty brackets

  friend bool operator==(const HeadingPeriod&, const HeadingPeriod&) = default;
};

/// The time in `heading`: of several the most exact one, of equals the first. Nothing where there
/// is none. A year alone is its whole year; a number alone is no year.
[[nodiscard]] std::optional<HeadingPeriod> read_heading_period(std::string_view heading);

/// The last day of `period`: in its own year, else in `year`; nothing without either, and where
/// there is no such day.
[[nodiscard]] std::optional<Date> last_day(const HeadingPeriod& period, std::optional<int> year);

/// The day that `period` means for a project on `course`: a milestone's day where it names one and
/// no year; else its last day, in its own year, in the one in which it lies within the course, or
/// in the year of the course's end. Nothing where there is no such day.
[[nodiscard]] std::optional<Date> day_on(const HeadingPeriod& period, const Course& course);

}  // namespace duibiao
