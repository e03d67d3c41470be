#include "adapters/rules/plans_reader.h"

#include <doctest/doctest.h>

#include "tests/support/problem_checks.h"
#include "tests/support/spoken.h"

using namespace duibiao;

namespace {

/// The plan in `toml`, a table of its own, with its faults.
Read<Plan> read(const std::string& toml) {
  Read<TomlTable> document = parse_toml(toml, "plan.toml");
  REQUIRE(document.usable());
  Read<Plan> made;
  TomlReader reader(document.value, made.problems);
  made.value = read_plan(reader, {.file = "plan.toml", .line = 1}, made.problems);
  reader.refuse_unknown_keys();
  CHECK(test::all_spoken(made.problems));
  return made;
}

std::string_view only_fault(const std::string& steps) {
  const auto made = read("indicator = \"P-01\"\nsteps = [" + steps + "]\n");
  REQUIRE(made.problems.size() == 1);
  CHECK(made.problems[0].where.line > 0);
  return made.problems[0].code;
}

}  // namespace

TEST_CASE("a month ladder and a calendar of instalments are read") {
  const auto ladder = read(
      "indicator = \"P-01\"\nsteps = [{ month = 3, percent = 20 }, { month = 12, percent = 100 "
      "}]\n");
  CHECK(ladder.problems.empty());
  CHECK(ladder.value.indicator == "P-01");
  CHECK(ladder.value.origin == PlanOrigin::plan);
  CHECK(ladder.value.shape == PlanShape::straight);
  CHECK(ladder.value.steps == std::vector<PlanStep>{{3, {20, 0}}, {12, {100, 0}}});
  const auto instalments = read(
      "indicator = \"@executed\"\nfrom = \"prior_year\"\nshape = \"steps\"\n"
      "steps = [{ month = 6, percent = \"33.3\" }, { month = 9, percent = 100 }]\n");
  CHECK(instalments.problems.empty());
  CHECK(instalments.value.origin == PlanOrigin::prior_year);
  CHECK(instalments.value.shape == PlanShape::steps);
  CHECK(instalments.value.steps[0].percent == Decimal{333, 1});
}

TEST_CASE("months rise and shares do not fall and the last one is the whole") {
  const std::string whole = "{ month = 12, percent = 100 }";
  CHECK(only_fault("{ month = 6, percent = 20 }, { month = 6, percent = 100 }") ==
        "plan_months_not_rising");
  CHECK(only_fault("{ month = 3, percent = 20 }, { month = 6, percent = 10 }, " + whole) ==
        "plan_falls");
  CHECK(read("indicator = \"P\"\nsteps = [{ month = 3, percent = 20 }, "
             "{ month = 6, percent = 20 }, " +
             whole + "]\n")
            .problems.empty());
  CHECK(only_fault("{ month = 12, percent = 99 }") == "plan_not_whole");
  CHECK(only_fault("") == "plan_without_steps");
  CHECK(only_fault("{ month = 0, percent = 20 }, " + whole) == "out_of_range");
  CHECK(only_fault("{ month = 3, percent = 101 }, " + whole) == "out_of_range");
  CHECK(only_fault("{ month = 3, share = 20, percent = 20 }, " + whole) == "unknown_key");
}

TEST_CASE("an indicator and steps are needed and words are from the list") {
  CHECK(test::codes(read("").problems) == "missing_key missing_key");
  CHECK(test::codes(read("indicator = \"P\"\nfrom = \"last\"\n"
                         "steps = [{ month = 12, percent = 100 }]\n")
                        .problems) == "unknown_word");
}
