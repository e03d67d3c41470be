#include "engine/columns/row_context.h"

#include <algorithm>

#include "engine/columns/text/day_number.h"
#include "engine/compare/evaluate.h"

namespace duibiao::columns {
namespace {

/// The bounds of a book are decimals below 10^18: they always fit.
PaceLimits<SmallRatio> small_limits(const PaceBounds& bounds) {
  const PaceLimits<Ratio> limits = pace_limits(bounds);
  return {small_ratio(limits.behind_below).value(), small_ratio(limits.ahead_from).value()};
}

bool has_plan_of_flows(const RuleBook& book) {
  return std::ranges::any_of(book.plans, [](const Plan& plan) {
    return plan.origin == PlanOrigin::plan && !plan.indicator.starts_with('@');
  });
}

}  // namespace

RowContext row_context(const RuleBook& book, Lexicon& lexicon, const Course& course,
                       const Date& as_of) {
  const CompareContext compare{lexicon.vocabulary(), book.tiers, course, as_of, book.elapsed_by};
  const std::uint8_t percent = lexicon.learn_unit("%").value();
  return {.rule_book = book,
          .lexicon = lexicon,
          .course = course,
          .as_of = as_of,
          .milestone = milestone_at(course, as_of),
          .due = is_due(course, as_of),
          .ended = as_of >= course.last,
          .percent = percent,
          .percent_family = lexicon.unit(percent).family,
          .schedule_bound = small_ratio(schedule_bound(compare)).value(),
          .pace = pace_shares(course, as_of, book.elapsed_by),
          .limits = small_limits(book.pace),
          .planned = has_plan_of_flows(book),
          .first_day = day_number(course.first),
          .last_day = day_number(std::min(course.last, as_of)),
          .course_end = day_number(course.last)};
}

}  // namespace duibiao::columns
