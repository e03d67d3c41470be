#include "engine/value/course.h"

#include <algorithm>

namespace duibiao {
namespace {

/// Months since year 0, so that months can be subtracted.
int month_number(const Date& date) { return date.year() * 12 + date.month() - 1; }

Date last_day_of_month(int number) {
  return end_of_month(*make_date(number / 12, number % 12 + 1, 1));
}

/// Whole months of the course that are over at the end of `day`.
int months_over(const Course& course, const Date& day) {
  const int begun = month_number(day) - month_number(course.first);
  return day == end_of_month(day) ? begun + 1 : begun;
}

}  // namespace

Course calendar_year(int year) { return {*make_date(year, 1, 1), *make_date(year, 12, 31)}; }

int months_of(const Course& course) {
  return month_number(course.last) - month_number(course.first) + 1;
}

Date end_of_month_of(const Course& course, int month) {
  if (month >= months_of(course)) {
    return course.last;
  }
  return last_day_of_month(month_number(course.first) + month - 1);
}

Date middle_of(const Course& course) {
  return end_of_month_of(course, (months_of(course) + 1) / 2);
}

Milestone milestone_at(const Course& course, const Date& day) {
  const bool first_half = day <= middle_of(course) && day < course.last;
  return first_half ? Milestone::half_year : Milestone::full_year;
}

Date day_of(const Course& course, Milestone milestone) {
  return milestone == Milestone::half_year ? middle_of(course) : course.last;
}

bool is_due(const Course& course, const Date& day) {
  return day == middle_of(course) || day >= course.last;
}

Ratio elapsed_share(const Course& course, const Date& day, ElapsedBy by) {
  if (day < course.first) {
    return Ratio{0};
  }
  if (day >= course.last) {
    return Ratio{1};
  }
  if (by == ElapsedBy::days) {
    return {days_between(course.first, day) + 1, days_of(course)};
  }
  return {months_over(course, day), months_of(course)};
}

int days_of(const Course& course) { return days_between(course.first, course.last) + 1; }

}  // namespace duibiao
