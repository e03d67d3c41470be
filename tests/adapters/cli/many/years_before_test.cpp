#include "adapters/cli/many/years_before.h"

#include <doctest/doctest.h>

#include "adapters/cli/commands/assessments.h"
#include "tests/support/captured_run.h"
#include "tests/support/domain.h"
#include "tests/support/rule_books.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;

namespace {

std::string targets(const std::string& project, const std::string& year, const std::string& half) {
  return project + ",1,产出指标,数量指标,培训人次,sum," + half + ",≥100人次,100," + year + "\n";
}

const std::string kHeading =
    "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight,year\n";
const std::string kFigures =
    "project,indicator,date,value\nP,1,2023-05-15,30人次\nP,1,2023-11-15,20人次\n"
    "P,1,2024-05-15,60人次\n";

CommandLine asked(const std::string& day) {
  CommandLine line;
  line.as_of = test::day(day);
  return line;
}

Read<Histories> before(const CommandLine& line) {
  return years_before(line, test::central_book(), load(line, assess_options(line)));
}

}  // namespace

TEST_CASE("the year before is looked at on the day of this one") {
  const test::ScratchFolder folder;
  const std::string rows = targets("P", "2024", "≥50人次") + targets("P", "2023", "≥50人次");
  CommandLine line = asked("2024-06-30");
  line.targets = {folder.write("t.csv", kHeading + rows)};
  line.actuals = {folder.write("a.csv", kFigures)};
  const auto june = before(line);
  REQUIRE(june.value.at("P").years.size() == 1);
  const Assessment& earlier = june.value.at("P").years[0].assessment;
  CHECK(earlier.as_of == test::day("2023-06-30"));
  CHECK(earlier.score_hundredths == 6000);
  line.as_of = test::day("2024-12-31");
  CHECK(before(line).value.at("P").years[0].assessment.as_of == test::day("2023-12-31"));
  line.as_of = test::day("2024-02-29");
  CHECK(before(line).value.at("P").years[0].assessment.as_of == test::day("2023-02-28"));
}

TEST_CASE("one year alone has none before it, and a project with two others is said to be unread") {
  const test::ScratchFolder folder;
  CommandLine line = asked("2024-12-31");
  line.targets = {folder.write("t.csv", kHeading + targets("P", "2024", "≥50人次"))};
  CHECK(before(line).value.empty());
  line.targets = {folder.write("u.csv", kHeading + targets("P", "2024", "") +
                                            targets("P", "2023", "") + targets("Q", "2024", "") +
                                            targets("Q", "2022", "") + targets("Q", "2021", ""))};
  const auto read = before(line);
  CHECK(read.value.empty());
  REQUIRE(read.problems.size() == 1);
  CHECK(read.problems[0].code == "earlier_year_not_read");
}

TEST_CASE("a store that holds both years compares them, a version of the same year is no year") {
  const test::ScratchFolder folder;
  const std::string db = folder.path("office.db");
  const auto import = [&](const std::string& what, const std::string& path, bool accept = false) {
    std::vector<std::string> arguments{"import",     what,      path, "--as-of",
                                       "2024-12-31", "--store", db};
    if (accept) {
      arguments.emplace_back("--accept");
    }
    REQUIRE(test::captured_run(arguments).status == 0);
  };
  REQUIRE(test::captured_run({"store", "init", db}).status == 0);
  import("targets", folder.write("2023.csv", kHeading + targets("P", "2023", "≥50人次")));
  import("targets", folder.write("draft.csv", kHeading + targets("P", "2024", "≥40人次")));
  import("targets", folder.write("2024.csv", kHeading + targets("P", "2024", "≥50人次")), true);
  import("actuals", folder.write("a.csv", kFigures));
  CommandLine line = asked("2024-12-31");
  line.store = db;
  const auto read = before(line);
  CHECK(read.problems.empty());
  REQUIRE(read.value.contains("P"));
  REQUIRE(read.value.at("P").years.size() == 1);
  CHECK(read.value.at("P").years[0].year == 2023);
  CHECK(read.value.at("P").years[0].assessment.score_hundredths == 5000);
  CHECK(read.value.at("P").versions.empty());
  line.year = 2023;  // of which nothing is known from before
  CHECK(before(line).value.empty());
}
