#include "reports/forms/parts/period.h"

#include <fmt/format.h>

#include <algorithm>

namespace duibiao {
namespace {

/// 7月 or 7月15日.
std::string month_text(const Date& day, bool with_day) {
  return with_day ? fmt::format("{}月{}日", day.month(), day.day())
                  : fmt::format("{}月", day.month());
}

/// Whole months: 1-6月, 7-12月, 7月-2025年3月.
std::string months_text(const Date& first, const Date& last) {
  if (first.year() != last.year()) {
    return fmt::format("{}月-{}年{}月", first.month(), last.year(), last.month());
  }
  return first.month() == last.month() ? month_text(first, false)
                                       : fmt::format("{}-{}月", first.month(), last.month());
}

std::string days_text(const Date& first, const Date& last) {
  const std::string year = first.year() == last.year() ? "" : fmt::format("{}年", last.year());
  return fmt::format("{}-{}{}", month_text(first, true), year, month_text(last, true));
}

}  // namespace

std::string period_text(const Course& course, const Date& as_of) {
  if (as_of < course.first) {
    return "截至" + day_text(as_of);
  }
  const Date last = std::min(as_of, course.last);
  const bool whole_months = course.first.day() == 1 && last == end_of_month(last);
  const std::string text =
      whole_months ? months_text(course.first, last) : days_text(course.first, last);
  const bool year_is_clear = course.first.month() == 1 && course.first.day() == 1 &&
                             course.last.year() == course.first.year();
  return year_is_clear ? text : fmt::format("{}年{}", course.first.year(), text);
}

std::string year_text(const Course& course) {
  return course == calendar_year(course.first.year())
             ? fmt::format("{}年度", course.first.year())
             : fmt::format("{}-{}", day_text(course.first), day_text(course.last));
}

std::string day_text(const Date& day) {
  return fmt::format("{}年{}月{}日", day.year(), day.month(), day.day());
}

}  // namespace duibiao
