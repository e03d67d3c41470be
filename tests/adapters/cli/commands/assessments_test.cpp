#include "adapters/cli/commands/assessments.h"

#include <doctest/doctest.h>

#include "engine/value/rounding.h"
#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

CommandLine line_with(std::vector<std::string> targets, std::string store, bool dated) {
  CommandLine line;
  line.targets = std::move(targets);
  line.store = std::move(store);
  if (dated) {
    line.as_of = make_date(2024, 6, 30);
  }
  return line;
}

std::string_view code_of(const std::optional<Problem>& fault) {
  return fault ? fault->code : std::string_view("none");
}

}  // namespace

TEST_CASE("a day and either files or a store are needed, not both") {
  CHECK(code_of(usage_fault(line_with({"t.csv"}, "", false))) == "as_of_missing");
  CHECK(code_of(usage_fault(line_with({}, "", true))) == "inputs_missing");
  CHECK(code_of(usage_fault(line_with({"t.csv"}, "s.db", true))) == "store_or_files");
  CHECK(code_of(usage_fault(line_with({"t.csv"}, "", true))) == "none");
  CHECK(code_of(usage_fault(line_with({}, "s.db", true))) == "none");
}

TEST_CASE("a rule book is named, or read from a file that looks like one") {
  CHECK(rule_book_for("jiangsu-form").value.id == "jiangsu-form");
  CHECK(rule_book_for("jiangsu").problems.front().code == "unknown_rule_book");
  CHECK(rule_book_for("none.toml").problems.front().code == "file_missing");
  const auto file = rule_book_for(test::source_path("data/rules/hubei-2020.toml"));
  CHECK(file.usable());
  CHECK(file.value.id == "hubei-2020");
}

TEST_CASE("faults of the rule book and of the files are all named at once") {
  CommandLine line = line_with({"none.csv"}, "", true);
  line.rules = "jiangsu";
  const auto read = assess_all(line);
  CHECK_FALSE(read.usable());
  REQUIRE(read.problems.size() >= 2);
  CHECK(read.problems[0].code == "unknown_rule_book");
  CHECK(read.problems[1].code == "file_missing");
}

TEST_CASE("a book that does not fit the form is a fault that names the books that do") {
  const test::ScratchFolder folder;
  CommandLine line =
      line_with({folder.write("t.csv",
                              "project,indicator,level1,level2,name,measure,half_year_target,"
                              "full_year_target,weight\n"
                              "P,P-1,决策,项目立项,立项依据充分性,last,充分,充分,\n"
                              "P,P-2,过程,资金管理,资金到位率,last,序时进度,100%,\n"
                              "P,P-3,产出指标,数量指标,培训人次,last,≥1,≥2,\n"
                              "P,P-4,效益指标,社会效益,满意程度,last,提升,提升,\n")},
                "", true);
  const auto read = assess_all(line);
  REQUIRE_FALSE(read.usable());
  const Problem& fault = read.problems.front();
  CHECK(fault.code == "no_execution_leaf");
  CHECK(say(fault.code, fault.facts, Language::english).find("jiangsu-form") != std::string::npos);
  line.rules = "jiangsu-form";
  CHECK(assess_all(line).usable());
}

namespace {

/// Flows of 40 and 80 %, the execution rate and a survey, without weights, in June.
Assessment monitored(const test::ScratchFolder& folder, std::string_view second_level) {
  std::string targets =
      "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n"
      "P,P-01,产出指标,数量指标,培训人次,sum,,≥400人次,\nP,P-02,";
  targets.append(second_level).append(",社会效益,受益人次,sum,,≥500人次,\n");
  targets += "P,P-03,预算执行,预算执行率,预算执行率,ratio,,100%,\n";
  targets += "P,P-04,满意度指标,服务对象满意度,满意度,last,,≥90%,\n";
  CommandLine line = line_with({folder.write("t.csv", targets)}, "", true);
  line.actuals = {folder.write("a.csv",
                               "project,indicator,date,value\n"
                               "P,P-01,2024-06-30,160人次\nP,P-02,2024-06-30,400人次\n"
                               "P,@budget_initial,2024-01-01,80000\n"
                               "P,@executed,2024-06-30,40000\n")};
  line.rules = "cn-mof-2020-10";
  line.lights = "vendor-default";
  auto read = assess_all(line, Purpose::progress);
  REQUIRE(read.value.assessments.size() == 1);
  return std::move(read.value.assessments.front());
}

}  // namespace

// By hand: output 50, effect 30: (50 × 0.4 + 30 × 0.8) / 80 = 55 %; half was paid, so 5 points
// between the two.
TEST_CASE("monitoring weighs the flows of a form without weights by the rule book") {
  const test::ScratchFolder folder;
  const Assessment assessment = monitored(folder, "效益指标");
  const DualMonitoring& monitoring = assessment.outlook->monitoring;
  CHECK_FALSE(monitoring.equal_weights);
  CHECK(assessment.weights_origin == WeightsOrigin::rule_book);
  REQUIRE(monitoring.target_progress);
  CHECK(fixed(*monitoring.target_progress, 4) == "0.5500");
  REQUIRE(monitoring.gap_points);
  CHECK(fixed(*monitoring.gap_points, 2) == "5.00");
}

// By hand: (0.4 + 0.8) / 2 = 60 %.
TEST_CASE("where the book has no such level monitoring still works and all flows weigh the same") {
  const test::ScratchFolder folder;
  const Assessment assessment = monitored(folder, "可持续发展");
  const DualMonitoring& monitoring = assessment.outlook->monitoring;
  CHECK(monitoring.equal_weights);
  REQUIRE(monitoring.target_progress);
  CHECK(fixed(*monitoring.target_progress, 4) == "0.6000");
}
