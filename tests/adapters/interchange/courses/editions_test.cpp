#include "adapters/interchange/courses/editions.h"

#include <doctest/doctest.h>

#include "tests/support/dates.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using List = std::vector<std::string>;

struct Row {
  std::optional<int> year{};
  std::string version{};
};

/// Which of `rows` stand, as x and -, and what is said; the first row stands in line 2.
struct Decided {
  std::string stands{};
  Problems problems{};
};

Decided decided(const std::vector<Row>& rows, int asked = 2024) {
  std::vector<RowTerms> terms;
  for (const Row& row : rows) {
    terms.push_back({.year = row.year, .version = row.version});
  }
  std::vector<const RowTerms*> pointers;
  for (const RowTerms& row : terms) {
    pointers.push_back(&row);
  }
  const StandingRows made = standing_rows("P", pointers, asked, [](std::size_t row) {
    return Source{.line = static_cast<std::uint32_t>(row) + 2};
  });
  CHECK(test::all_spoken(made.problems));
  Decided result{{}, made.problems};
  for (const bool stands : made.stands) {
    result.stands += stands ? 'x' : '-';
  }
  return result;
}

}  // namespace

TEST_CASE("one year stands whichever is asked for, and rows without a year are of it") {
  const auto rows = decided({{2023, ""}, {{}, ""}, {2023, ""}});
  CHECK(rows.stands == "xxx");
  CHECK(rows.problems.empty());
}

TEST_CASE("of several years the one that is asked for stands, the others are listed") {
  const std::vector<Row> rows{{2023, ""}, {2024, ""}, {2023, ""}, {2025, ""}, {2024, ""}};
  const auto now = decided(rows, 2024);
  CHECK(now.stands == "-x--x");
  REQUIRE(test::faults(now.problems) == List{"year_set_aside@2", "year_set_aside@5"});
  CHECK(test::fact(now.problems[0], "year") == "2023");
  CHECK(test::fact(now.problems[0], "rows") == "2");
  CHECK(test::fact(now.problems[0], "stands") == "2024");
  CHECK_FALSE(any_error(now.problems));
  CHECK(decided(rows, 2025).stands == "---x-");
}

TEST_CASE("several years of which none is asked for, and rows of no year among them, are errors") {
  const auto none = decided({{2022, ""}, {2023, ""}});
  CHECK(none.stands == "xx");
  REQUIRE(test::faults(none.problems)[0] == "year_not_among@2");
  CHECK(test::fact(none.problems[0], "years") == "2022, 2023");
  CHECK(test::fact(none.problems[0], "asked") == "2024");
  const auto blank = decided({{2024, ""}, {{}, ""}, {2023, ""}});
  CHECK(blank.stands == "xxx");
  CHECK(any_error(blank.problems));
  CHECK(test::faults(blank.problems)[0] == "year_blank_among_years@3");
}

TEST_CASE("of several versions the highest stands by number, whatever their order") {
  const auto rows = decided({{{}, "10"}, {{}, "9"}, {{}, ""}, {{}, "第10版"}, {{}, "V2"}});
  CHECK(rows.stands == "x--x-");
  CHECK(rows.problems.size() == 3);
  for (const Problem& problem : rows.problems) {
    CHECK(problem.code == "version_set_aside");
    CHECK(problem.severity == Severity::note);
    CHECK(test::fact(problem, "stands") == "10");
  }
}

TEST_CASE("one version may be any text, several must be numbers") {
  CHECK(decided({{{}, "调整后"}, {{}, "调整后"}}).problems.empty());
  const auto words = decided({{{}, "年初"}, {{}, "2"}, {{}, "2.1"}});
  CHECK(words.stands == "xxx");
  CHECK(test::faults(words.problems) == List{"version_not_a_number@2", "version_not_a_number@4"});
}

TEST_CASE("versions are compared within the year that stands") {
  const auto rows = decided({{2023, "3"}, {2024, "1"}, {2024, "2"}});
  CHECK(rows.stands == "--x");
  CHECK(test::faults(rows.problems) == List{"year_set_aside@2", "version_set_aside@3"});
}

}  // namespace duibiao
