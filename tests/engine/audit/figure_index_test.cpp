#include "engine/audit/figure_index.h"

#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::figure;

namespace {

FigureIndex figures() {
  const std::vector<Observation> read{
      figure("P-02", "2024-06-30", "2"), figure("P-01", "2024-06-30", "1"),
      figure("P-01", "2023-12-31", "0"), figure("P-01", "2024-06-30", "1b"),
      figure("P-01", "2024-09-30", "3")};
  return FigureIndex(read);
}

std::string values(std::span<const Observation> observations) {
  std::string text;
  for (const Observation& observation : observations) {
    text += observation.value + " ";
  }
  return text;
}

}  // namespace

TEST_CASE("figures of a row come by day, those of one day in reading order") {
  CHECK(values(figures().of("P-01")) == "0 1 1b 3 ");
  CHECK(values(figures().of("P-03")).empty());
  CHECK_FALSE(figures().empty());
  CHECK(FigureIndex{}.empty());
}

TEST_CASE("what counts lies within the course and up to the day, both ends included") {
  const Course year = calendar_year(2024);
  CHECK(values(figures().counted("P-01", year, test::day("2024-09-30"))) == "1 1b 3 ");
  CHECK(values(figures().counted("P-01", year, test::day("2024-09-29"))) == "1 1b ");
  CHECK(values(figures().counted("P-01", year, test::day("2024-01-01"))).empty());
  CHECK(values(figures().counted("P-01", calendar_year(2023), test::day("2024-12-31"))) == "0 ");
}
