#include "engine/audit/suppression.h"

#include <doctest/doctest.h>

#include "tests/support/dates.h"

using namespace duibiao;

namespace {

Suppression answer(std::string check, std::string project, std::string indicator,
                   std::string_view until) {
  return {.check = std::move(check),
          .project = std::move(project),
          .indicator = std::move(indicator),
          .reason = "已核实",
          .owner = "绩效科",
          .until = test::day(until)};
}

Suppressed state(const Suppressions& all, std::string_view check, std::string_view project,
                 std::string_view indicator) {
  return all.state_of(check, project, indicator).state;
}

}  // namespace

TEST_CASE("an answer stands for its check, project and row, what it leaves out is any") {
  const Suppressions all(
      {answer("T20", "P", "", "2024-12-31"), answer("T36", "", "P-07", "2024-12-31")},
      test::day("2024-12-31"));
  CHECK(state(all, "T20", "P", "") == Suppressed::yes);
  CHECK(state(all, "T20", "P", "P-01") == Suppressed::yes);
  CHECK(state(all, "T20", "Q", "") == Suppressed::no);
  CHECK(state(all, "T36", "Q", "P-07") == Suppressed::yes);
  CHECK(state(all, "T36", "Q", "P-08") == Suppressed::no);
  CHECK(state(all, "T35", "P", "P-07") == Suppressed::no);
}

TEST_CASE("an answer stands to the end of its last day and then comes back as expired") {
  const std::vector<Suppression> list{answer("T20", "P", "", "2024-06-30")};
  CHECK(state(Suppressions(list, test::day("2024-06-30")), "T20", "P", "") == Suppressed::yes);
  const Suppressions later(list, test::day("2024-07-01"));
  CHECK(state(later, "T20", "P", "") == Suppressed::expired);
  CHECK(later.state_of("T20", "P", "").by == &later.list().front());
}

TEST_CASE("of an expired and a standing answer the standing one counts") {
  const Suppressions all(
      {answer("T20", "P", "", "2023-12-31"), answer("T20", "", "", "2025-12-31")},
      test::day("2024-07-01"));
  CHECK(state(all, "T20", "P", "") == Suppressed::yes);
  CHECK(all.state_of("T20", "P", "").by->until == test::day("2025-12-31"));
}
