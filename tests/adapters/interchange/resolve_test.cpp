#include "adapters/interchange/resolve.h"

#include <doctest/doctest.h>

#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using List = std::vector<std::string>;

const std::vector<Form> kForms{{.project = "P",
                                .indicators = {{.code = "P-1", .name = "培训场次"},
                                               {.code = "P-2", .name = "培训 人次（次）"},
                                               {.code = "P-3", .name = "满意度"},
                                               {.code = "P-4", .name = "满意度"},
                                               {.code = "培训课时", .name = "甲"},
                                               {.code = "P-6", .name = "培训课时"}}},
                               {.project = "Q", .indicators = {{.code = "Q-1", .name = "满意度"}}}};

Read<std::vector<Observation>> resolve(std::vector<std::pair<std::string, std::string>> names) {
  std::vector<Observation> observations;
  for (auto& [project, indicator] : names) {
    const auto line = static_cast<std::uint32_t>(observations.size() + 2);
    observations.push_back(
        {.project = project, .indicator = indicator, .where = {.file = "a.csv", .line = line}});
  }
  return resolve_observations(std::move(observations), kForms);
}

/// The code that one name leads to, or the fault.
std::string code_of(const std::string& project, const std::string& indicator) {
  const auto resolved = resolve({{project, indicator}});
  CHECK(test::all_spoken(resolved.problems));
  return resolved.value.empty() ? std::string(resolved.problems.at(0).code)
                                : resolved.value[0].indicator;
}

}  // namespace

TEST_CASE("a figure about an indicator of rows that were set aside is left out with a warning") {
  const std::vector<Form> forms{{.project = "P",
                                 .indicators = {{.code = "P-1", .name = "场次"}},
                                 .set_aside = {{"P-9", "旧 指标"}, {"P-8", "场次"}}}};
  std::vector<Observation> observations;
  for (const char* indicator : {"P-9", "旧指标", "场次", "P-7"}) {
    observations.push_back({.project = "P", .indicator = indicator});
  }
  const auto resolved = resolve_observations(std::move(observations), forms);
  REQUIRE(resolved.value.size() == 1);
  CHECK(resolved.value[0].indicator == "P-1");
  REQUIRE(resolved.problems.size() == 3);
  CHECK(resolved.problems[0].code == "indicator_set_aside");
  CHECK(resolved.problems[0].severity == Severity::warning);
  CHECK(resolved.problems[1].code == "indicator_set_aside");
  CHECK(resolved.problems[2].code == "indicator_unknown");
  CHECK(test::all_spoken(resolved.problems));
}

TEST_CASE("an indicator is found by its code, or by a name that is unique in its project") {
  CHECK(code_of("P", "P-1") == "P-1");
  CHECK(code_of("P", "培训场次") == "P-1");
  CHECK(code_of("P", "培训人次(次)") == "P-2");
  CHECK(code_of("Q", "满意度") == "Q-1");
  CHECK(code_of("P", "满意度") == "indicator_ambiguous");
}

TEST_CASE("a code goes before a name that reads the same") {
  CHECK(code_of("P", "培训课时") == "培训课时");
}

TEST_CASE(
    "the four reserved indicators stand for themselves, others beginning with @ are unknown") {
  for (const char* name : {"@budget_initial", "@budget_adjusted", "@received", "@executed"}) {
    CHECK(code_of("P", name) == name);
  }
  CHECK(code_of("P", "@spent") == "reserved_unknown");
  CHECK(code_of("X", "@executed") == "project_unknown");
}

TEST_CASE("what is unknown is an error with its line and the nearest name, the others are kept") {
  const auto resolved = resolve({{"PP", "P-1"}, {"P", "P-1"}, {"P", "P-11"}, {"Q", "P-1"}});
  REQUIRE(test::faults(resolved.problems) ==
          List{"project_unknown@2", "indicator_unknown@4", "indicator_unknown@5"});
  CHECK(test::fact(resolved.problems[0], "nearest") == "P");
  CHECK(test::fact(resolved.problems[1], "nearest") == "P-1");
  CHECK(resolved.value.size() == 1);
  CHECK(test::all_spoken(resolved.problems));
}

TEST_CASE("a name that is only like an indicator's waits for a person to confirm it") {
  CHECK(code_of("P", "培训场") == "match_unconfirmed");
  CHECK(code_of("P", "1.培训场次") == "P-1");
  const std::vector<Observation> seen{
      {.project = "P", .indicator = "培训场", .where = {.file = "a.csv", .line = 2}}};
  const auto accepted = resolve_observations(seen, kForms, {.confirmed = {}, .accept = true});
  REQUIRE(accepted.value.size() == 1);
  CHECK(accepted.value[0].indicator == "P-1");
  CHECK(test::faults(accepted.problems) == List{"match_accepted@2"});
  const std::vector<ConfirmedMatch> confirmed{{"培训场", "P-2", ""}};
  CHECK(resolve_observations(seen, kForms, {confirmed}).value.at(0).indicator == "P-2");
}

TEST_CASE("an ambiguous name lists the codes to choose from") {
  const auto resolved = resolve({{"P", "满意度"}});
  CHECK(test::fact(resolved.problems.at(0), "codes") == "P-3 满意度, P-4 满意度");
}

TEST_CASE("statements are about indicators or about the four subjects of the whole project") {
  const auto code_of_statement = [](const std::string& indicator) {
    const auto resolved = resolve_statements({{.project = "P", .indicator = indicator}}, kForms);
    CHECK(test::all_spoken(resolved.problems));
    return resolved.value.empty() ? std::string(resolved.problems.at(0).code)
                                  : resolved.value[0].indicator;
  };
  CHECK(code_of_statement("培训场次") == "P-1");
  CHECK(code_of_statement("满意度") == "indicator_ambiguous");
  for (const char* name : {"@project", "@total", "@funds", "@goal"}) {
    CHECK(code_of_statement(name) == name);
  }
  CHECK(code_of_statement("@executed") == "reserved_unknown");
}

TEST_CASE("without any targets there is one error, not one for every figure") {
  const auto none = resolve_observations({{.project = "P", .where = {.file = "a.csv"}}, {}}, {});
  CHECK(test::faults(none.problems) == List{"targets_missing@0"});
  CHECK(none.problems[0].where.file == "a.csv");
  CHECK(test::all_spoken(none.problems));
  CHECK(resolve_observations({}, {}).problems.empty());
}

TEST_CASE("a hundred and one unknown projects are a hundred faults and a count") {
  const auto resolved = resolve({101, {"X", "I"}});
  REQUIRE(resolved.problems.size() == 101);
  CHECK(resolved.problems[99].where.line == 101);
  CHECK(test::fact(resolved.problems[100], "count") == "1");
}

TEST_CASE("what is said of a name stands at its own cell, in a file and on a sheet") {
  Table table;
  table.file = "a.csv";
  table.heading = {"项目", "indicator", "date", "value"};
  table.heading_line = 1;
  const auto placed_at = [&](Source where) {
    Problems problems{error("project_unknown", where), error("indicator_unknown", where),
                      error("date_blank", where), error("more_of_the_same", {.file = "a.csv"})};
    point_at_names(problems,
                   match_columns(table, FileKind::actuals, house_interchange_words()).value);
    return test::placed(problems);
  };
  CHECK(placed_at({.file = "a.csv", .cell = "value", .line = 7}) ==
        List{"project_unknown a.csv:7!项目", "indicator_unknown a.csv:7!indicator",
             "date_blank a.csv:7!value", "more_of_the_same a.csv"});
  table.letters = {2, 3, 4, 5};
  table.sheet = "表";
  CHECK(placed_at({.file = "a.csv", .sheet = "表", .cell = "E7"}) ==
        List{"project_unknown a.csv:表!B7", "indicator_unknown a.csv:表!C7",
             "date_blank a.csv:表!E7", "more_of_the_same a.csv"});
}

}  // namespace duibiao
