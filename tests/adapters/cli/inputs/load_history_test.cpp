#include "adapters/cli/inputs/load_history.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "tests/support/domain.h"
#include "tests/support/rule_books.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

const std::string kTargets =
    "project,indicator,level1,level2,name,measure,full_year_target,weight,year\n"
    "P,01,产出指标,数量指标,培训人次,sum,≥100人次,100,";

Read<Histories> history(const test::ScratchFolder& folder, const std::string& name) {
  Form now = test::form({{"01", "产出指标", "数量指标", "培训人次", "", "≥120人次", "100"}});
  now.course = calendar_year(2024);
  AssessOptions options;
  options.as_of = test::day("2024-12-31");
  options.year = 2024;
  const std::string path = folder.path(name);
  return load_history(std::span(&path, 1), std::span(&now, 1), test::central_book(), options);
}

}  // namespace

TEST_CASE("targets and figures of an earlier year are assessed at the end of that year") {
  const test::ScratchFolder folder;
  std::filesystem::create_directory(folder.path("2023"));
  folder.write("2023/targets.csv", kTargets + "2023\n");
  folder.write("2023/actuals.csv", "project,indicator,date,value\nP,01,2023-11-30,80人次\n");
  const auto read = history(folder, "2023");
  CHECK_FALSE(any_error(read.problems));
  REQUIRE(read.value.contains("P"));
  const ProjectHistory& known = read.value.at("P");
  CHECK(known.versions.empty());
  REQUIRE(known.years.size() == 1);
  CHECK(known.years[0].year == 2023);
  CHECK(known.years[0].assessment.as_of == test::day("2023-12-31"));
}

TEST_CASE("a form of the same year is an earlier version of it") {
  const test::ScratchFolder folder;
  folder.write("draft.csv", kTargets + "2024\n");
  const auto read = history(folder, "draft.csv");
  REQUIRE(read.value.contains("P"));
  CHECK(read.value.at("P").years.empty());
  CHECK(read.value.at("P").versions.size() == 1);
}

TEST_CASE("a project under another code is found by a name that only one project has") {
  const Form now = test::form({{"01", "产出指标", "数量指标", "培训人次", "", "≥120人次", "100"}});
  std::vector<Form> forms{now, now};
  forms[0].project = "A";
  forms[1].project = "B";
  forms[0].name = "技能培训";
  forms[1].name = "就业援助";
  Loaded earlier{.forms = {now}};
  earlier.forms[0].project = "OLD";
  earlier.forms[0].name = "技能培训";
  earlier.forms[0].course = calendar_year(2023);
  AssessOptions options;
  options.as_of = test::day("2024-12-31");
  options.year = 2024;
  const auto known = [&] {
    return history_of(earlier, forms, test::central_book(), options, HistoryDay::course_end);
  };
  CHECK(known().contains("A"));
  CHECK(known().size() == 1);
  forms[1].name = "技能培训";
  CHECK(known().empty());
}

TEST_CASE(
    "a project that is not under audit has no history, and a file that cannot be read says so") {
  const test::ScratchFolder folder;
  std::string other = kTargets + "2023\n";
  other.replace(other.find("\nP,") + 1, 1, "Q");
  folder.write("other.csv", other);
  CHECK(history(folder, "other.csv").value.empty());
  CHECK(any_error(history(folder, "none.csv").problems));
}
