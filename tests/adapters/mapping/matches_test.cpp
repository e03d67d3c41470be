#include "adapters/mapping/matches.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/support/problem_checks.h"

using namespace duibiao;

namespace {

const std::vector<Form> kForms{
    {.project = "P", .indicators = {{.code = "P-01", .name = "培训人次"}}},
    {.project = "Q", .indicators = {{.code = "Q-01", .name = "走访次数"}}}};

Read<std::vector<ConfirmedMatch>> matches_of(std::vector<MatchEntry> entries) {
  for (MatchEntry& entry : entries) {
    entry.where = {"map.toml", "", "", 3, 0};
  }
  Mapping mapping;
  mapping.matches = std::move(entries);
  return confirmed_matches(mapping, kForms);
}

}  // namespace

TEST_CASE("a match leads to a code or a name, of any project or of the one that is named") {
  const auto read = matches_of({{.name = "培训数", .indicator = "P-01"},
                                {.name = "走访", .indicator = "走访次数", .project = "Q"}});
  CHECK(read.problems.empty());
  REQUIRE(read.value.size() == 2);
  CHECK(read.value[0].name == "培训数");
  CHECK(read.value[0].indicator == "P-01");
  CHECK(read.value[0].project.empty());
  CHECK(read.value[1].indicator == "走访次数");
  CHECK(read.value[1].project == "Q");
}

TEST_CASE("an unknown project is a fault at the mapping's line, with those that there are") {
  const auto read = matches_of({{.name = "走访", .indicator = "走访次数", .project = "R"}});
  CHECK(read.value.empty());
  REQUIRE(read.problems.size() == 1);
  CHECK(read.problems[0].code == "mapping_project_unknown");
  CHECK(read.problems[0].where.line == 3);
  CHECK(test::all_spoken(read.problems));
}

TEST_CASE("an indicator of another project does not count, and the nearest name is proposed") {
  const auto read = matches_of({{.name = "走访", .indicator = "走访次数", .project = "P"},
                                {.name = "培训", .indicator = "培训人数"}});
  CHECK(read.value.empty());
  REQUIRE(read.problems.size() == 2);
  CHECK(read.problems[0].code == "mapping_indicator_unknown");
  CHECK(test::fact(read.problems[1], "nearest") == "培训人次");
  CHECK(test::all_spoken(read.problems));
}
