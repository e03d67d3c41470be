#include "engine/portfolio/figure_due.h"

#include <algorithm>

namespace duibiao {
namespace {

/// The day on which `target` is due, which otherwise is `milestone`.
std::optional<Date> due_of(const Target& target, const Date& milestone, const Course& course) {
  if (std::holds_alternative<NoTarget>(target)) {
    return std::nullopt;
  }
  const auto* deadline = std::get_if<Deadline>(&target);
  return deadline == nullptr ? milestone : std::min(deadline->day, course.last);
}

}  // namespace

std::optional<Date> first_figure_due(const Indicator& indicator, const Course& course) {
  const auto half = indicator.has_half_year
                        ? due_of(indicator.half_year.target, middle_of(course), course)
                        : std::nullopt;
  const auto full = due_of(indicator.full_year.target, course.last, course);
  return half && full ? std::min(*half, *full) : half ? half : full;
}

bool is_figure_due(const AssessedIndicator& row, const Assessment& assessment) {
  const auto due = first_figure_due(row.indicator, assessment.course);
  return due && *due <= assessment.as_of;
}

}  // namespace duibiao
