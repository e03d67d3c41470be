// The course of a project: the time its targets are spread over, its middle and its elapsed share.
// SPEC §6; 半年(程) and 全年(程) of the Jiangsu form, regulations §4.2 (confidence 80 %).
#pragma once

#include <optional>

#include "engine/value/date.h"
#include "engine/value/ratio.h"

namespace duibiao {

/// First and last day, both included; first ≤ last.
struct Course {
  Date first{};
  Date last{};

  friend bool operator==(const Course&, const Course&) = default;
};

/// The day a target is due.
enum class Milestone { half_year, full_year };

/// How the elapsed share is counted: whole months (default; vendor practice, regulations §2.4) or
/// days.
enum class ElapsedBy { months, days };

/// 1 January to 31 December of `year`, 1400 … 9999: the caller has checked it.
[[nodiscard]] Course calendar_year(int year);

/// Months that the course touches, from its first day's month to its last day's month.
[[nodiscard]] int months_of(const Course& course);

/// The last day of the first half of the course's months, rounded up: 30 June of a calendar year.
[[nodiscard]] Date middle_of(const Course& course);

/// The last day of the course's month `month`, from 1; the course's last day where it has fewer.
[[nodiscard]] Date end_of_month_of(const Course& course, int month);

/// The milestone that an assessment on `day` looks at: up to the middle the half-year one, after it
/// the full-year one, also after the end.
[[nodiscard]] Milestone milestone_at(const Course& course, const Date& day);

/// The day on which `milestone` is due.
[[nodiscard]] Date day_of(const Course& course, Milestone milestone);

/// Is the milestone's value due on `day`: on the milestone's own day, and from the end on?
[[nodiscard]] bool is_due(const Course& course, const Date& day);

/// Share of the course that has passed at the end of `day`: 0 before it, 1 from its end on.
/// By months only whole months count: 3/12 on 31 March and on 29 April.
[[nodiscard]] Ratio elapsed_share(const Course& course, const Date& day,
                                  ElapsedBy by = ElapsedBy::months);

/// Days of the course, both ends included.
[[nodiscard]] int days_of(const Course& course);

}  // namespace duibiao
