#include <algorithm>

#include "adapters/mapping/register/figures.h"
#include "adapters/mapping/register/tally.h"

namespace duibiao {
namespace {

/// The days to make a figure for, oldest first, each once.
std::vector<Date> days_asked_for(const RosterSource& roster, const Course& course,
                                 const Date& until) {
  std::vector<Date> days;
  for (const DateTerm& term : roster.at) {
    const auto day = day_of(term, {course, until});
    if (day && *day >= course.first && *day <= until) {
      days.push_back(*day);
    }
  }
  std::ranges::sort(days);
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

}  // namespace

Read<std::vector<DatedFigure>> roster_figures(const FeedJob& job, const RosterSource& roster) {
  Read<std::vector<DatedFigure>> made;
  if (!job.until) {
    return made;
  }
  for (const Date& day : days_asked_for(roster, job.course, *job.until)) {
    FigureTally tally(job.feed, job.fixed_denominator);
    bool counted = false;
    for (const RegisterRow& row : job.rows.rows) {
      counted = tally.add(row, {job.course, day}) == Tallied::yes || counted;
    }
    if (!counted && !(job.source.covers_until && tally.zero_without_rows())) {
      continue;
    }
    if (auto text = tally.text()) {
      made.value.push_back({day, std::move(*text), 0});
    } else {
      made.problems.push_back(
          error("figure_overflow", job.file,
                {{"source", job.source.name}, {"indicator", job.feed.indicator}}));
    }
  }
  return made;
}

}  // namespace duibiao
