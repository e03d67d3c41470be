#include "engine/columns/codes/roster.h"

#include <doctest/doctest.h>

#include <string>

using namespace duibiao::columns;

namespace {

std::optional<std::uint32_t> row_of(const Roster& roster, std::uint32_t project,
                                    const std::string& code) {
  return roster.row(project, StoredCode(roster.project_code(project), code));
}

}  // namespace

TEST_CASE("codes are found by project, whether or not they begin with its code") {
  Roster roster;
  CHECK(roster.add("P1", "P1-01") == 0);
  CHECK(roster.add("P1", "甲") == 1);
  CHECK(roster.add("P2", "P1-01") == 2);
  CHECK(roster.add("P1", "P1") == 3);
  CHECK(roster.project("P1") == 0U);
  CHECK(roster.project("P2", 1) == 1U);
  CHECK(roster.project("P") == std::nullopt);
  CHECK(row_of(roster, 0, "P1-01") == 0U);
  CHECK(row_of(roster, 0, "甲") == 1U);
  CHECK(row_of(roster, 1, "P1-01") == 2U);
  CHECK(row_of(roster, 0, "P1") == 3U);
  CHECK(row_of(roster, 0, "-01") == std::nullopt);
  CHECK(row_of(roster, 1, "甲") == std::nullopt);
  std::string code;
  roster.copy_code(0, 0, code);
  CHECK(code == "P1-01");
  roster.copy_code(2, 1, code);
  CHECK(code == "P1-01");
}

TEST_CASE("a row that was set aside is not found any more, and keeps its code") {
  Roster roster;
  const std::string longer = "a code of its own";
  for (const std::string& code : {std::string("P-1"), longer, std::string("P-1"), longer}) {
    roster.add("P", code);
  }
  roster.set_aside(0);
  roster.set_aside(1);
  CHECK(roster.is_set_aside(1));
  CHECK_FALSE(roster.is_set_aside(2));
  CHECK(row_of(roster, 0, "P-1") == 2U);
  CHECK(row_of(roster, 0, longer) == 3U);
  std::string code;
  roster.copy_code(0, 0, code);
  CHECK(code == "P-1");
  roster.copy_code(1, 0, code);
  CHECK(code == longer);
  roster.set_aside(2);
  roster.set_aside(3);
  CHECK(row_of(roster, 0, "P-1") == std::nullopt);
  CHECK(row_of(roster, 0, longer) == std::nullopt);
}

TEST_CASE("a row knows its project, also where projects come in pieces") {
  Roster roster;
  roster.add("A", "1");
  roster.add("A", "2");
  roster.add("B", "1");
  roster.add("A", "3");
  CHECK(roster.project_of(1) == 0);
  CHECK(roster.project_of(2) == 1);
  CHECK(roster.project_of(3) == 0);
}

TEST_CASE("only rows that stand together in ascending order cannot repeat a code") {
  Roster roster;
  roster.add("A", "1");
  roster.add("A", "2");
  roster.add("B", "2");
  roster.add("B", "1");
  roster.add("C", "1");
  roster.add("D", "1");
  roster.add("C", "2");
  for (const char* code : {"indicator 1", "indicator 10", "indicator 9"}) {
    roster.add("E", code);
  }
  roster.add("F", "indicator 2");
  roster.add("F", "indicator 1");
  CHECK_FALSE(roster.may_repeat(0));
  CHECK_FALSE(roster.may_repeat(4));
  CHECK(roster.may_repeat(5));
  CHECK(roster.may_repeat(1));
  CHECK(roster.may_repeat(2));
  CHECK(row_of(roster, 2, "2") == 6U);
}

TEST_CASE("thousands of projects with long codes are all found again") {
  Roster roster;
  const std::string tail(Roster::kLongestCode - 8, 'x');
  for (int i = 0; i < 20'000; ++i) {
    roster.add("P" + std::to_string(i), "I" + std::to_string(i) + tail);
  }
  for (int i = 0; i < 20'000; ++i) {
    const auto project = roster.project("P" + std::to_string(i));
    REQUIRE(project == static_cast<std::uint32_t>(i));
    CHECK(row_of(roster, *project, "I" + std::to_string(i) + tail) == project);
  }
}
