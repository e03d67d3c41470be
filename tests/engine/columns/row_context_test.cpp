#include "engine/columns/row_context.h"

#include <doctest/doctest.h>

#include "engine/columns/text/day_number.h"
#include "tests/support/dates.h"
#include "tests/support/domain.h"
#include "tests/support/outlook/outlook_scene.h"

using namespace duibiao;
using namespace duibiao::columns;

TEST_CASE("what counts ends with the day, and with the course") {
  Lexicon lexicon(test::words());
  const RuleBook book;
  const RowContext june = row_context(book, lexicon, calendar_year(2024), test::day("2024-06-30"));
  CHECK(june.first_day == day_number(test::day("2024-01-01")));
  CHECK(june.last_day == day_number(test::day("2024-06-30")));
  CHECK(june.milestone == Milestone::half_year);
  CHECK(june.due);
  CHECK_FALSE(june.ended);
  CHECK(june.schedule_bound == SmallRatio{50});
  const RowContext later = row_context(book, lexicon, calendar_year(2024), test::day("2025-01-31"));
  CHECK(later.last_day == day_number(test::day("2024-12-31")));
  CHECK(later.ended);
  CHECK(lexicon.unit(later.percent).unit.family == "%");
  CHECK(lexicon.unit(later.percent).family == later.percent_family);
}

TEST_CASE("only a month plan for indicators makes flows go by a plan") {
  Lexicon lexicon(test::words());
  const auto planned = [&](std::string_view indicator, PlanOrigin origin) {
    RuleBook book;
    book.plans = {test::plan(indicator, {{12, 100}}, PlanShape::straight, origin)};
    return row_context(book, lexicon, calendar_year(2024), test::day("2024-06-30")).planned;
  };
  CHECK(planned("*", PlanOrigin::plan));
  CHECK(planned("P-01", PlanOrigin::plan));
  CHECK_FALSE(planned("@executed", PlanOrigin::plan));
  CHECK_FALSE(planned("*", PlanOrigin::prior_year));
}
