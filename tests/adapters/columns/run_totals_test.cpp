#include "adapters/columns/run_totals.h"

#include <doctest/doctest.h>

using namespace duibiao;
using namespace duibiao::columns;

TEST_CASE("only met and missed rows are judged") {
  RowTotals totals;
  totals.add(Status::met, 100'000, 1000);
  totals.add(Status::missed, 50'000, 250);
  totals.add(Status::no_data, 20'000, 0);
  totals.add(Status::no_target, 1, 0);
  totals.add(Status::not_assessable, 2, 0);
  CHECK(totals.indicators == 5);
  CHECK(totals.judged_points == 150'000);
  CHECK(totals.total_points == 170'003);
  CHECK(totals.score_hundredths == 1250);
}

TEST_CASE("exact points and those of the scale add up to one coverage") {
  RowTotals totals;
  totals.add(Status::met, 1, 0);
  ExactPoints exact;
  REQUIRE(exact.add(Status::met, Ratio{1, 3}));
  REQUIRE(exact.add(Status::no_data, Ratio{2, 3}));
  const Coverage coverage = coverage_of(totals, exact);
  CHECK(coverage.total_points == Ratio{10001, 10000});
  CHECK(coverage.judged_points == Ratio{10003, 30000});
  CHECK_FALSE(exact.add(Status::met, Ratio{1, kInt128Max}));
}
