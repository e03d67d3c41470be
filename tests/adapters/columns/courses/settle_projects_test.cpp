#include "adapters/columns/courses/settle_projects.h"

#include <doctest/doctest.h>

#include "tests/adapters/columns/prepared_run.h"
#include "tests/support/dates.h"
#include "tests/support/problem_checks.h"

using namespace duibiao;
using namespace duibiao::columns;

namespace {

using Faults = std::vector<std::string>;

const std::string kHeading =
    "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight,year,"
    "end,version\n";

/// A run over rows "project,code,weight,year,end,version", with headers "project,year".
struct SettledRun : test::PreparedRun {
  explicit SettledRun(const std::vector<std::string>& rows,
                      const std::vector<std::string>& projects = {}, std::uint64_t block = 1 << 20)
      : PreparedRun(targets_of(rows), "", block) {
    if (!projects.empty()) {
      std::string text = "project,year,name,unit,type\n";
      for (const std::string& row : projects) {
        text += row + ",,,\n";
      }
      state.headers.files.push_back(
          *open_input(folder.write("projects.csv", text), house_interchange_words()));
      state.headers.blocks = cut_blocks(state.headers.files, block);
      CHECK(read_headers(state).empty());
    }
    read_targets();
    AssessOptions options;
    options.as_of = test::day("2024-12-31");
    problems = settle_projects(state, options);
  }
  static std::string targets_of(const std::vector<std::string>& rows) {
    std::string text = kHeading;
    for (const std::string& row : rows) {
      const auto first = row.find(',');
      const auto second = row.find(',', first + 1);
      text += row.substr(0, second) + ",产出,数量,a,sum,,≥1次" + row.substr(second) + "\n";
    }
    return text;
  }
  std::string course_of(std::uint32_t project) {
    const Course& course = state.courses[state.roster.at(project).course];
    return to_string(course.first) + " " + to_string(course.last);
  }
  /// Of each row: does it stand?
  std::string standing() {
    std::string text;
    for (std::uint32_t row = 0; row < state.roster.rows(); ++row) {
      text += state.roster.is_set_aside(row) ? '-' : 'x';
    }
    return text;
  }
  Problems problems{};
};

}  // namespace

TEST_CASE("a project's course comes from its rows, its header, or else the options") {
  SettledRun run(
      {"P,1,100,2023,,", "Q,1,100,,,", "R,1,50,,,", "R,2,50,2025,2025-06-30,", "S,1,100,,,"},
      {"Q,2022", "R,"});
  CHECK(run.problems.empty());
  CHECK(run.course_of(0) == "2023-01-01 2023-12-31");
  CHECK(run.course_of(1) == "2022-01-01 2022-12-31");
  CHECK(run.course_of(2) == "2025-01-01 2025-06-30");
  CHECK(run.state.roster.at(3).course == 0);
  CHECK(run.course_of(3) == "2024-01-01 2024-12-31");
}

TEST_CASE("without such columns and headers nothing is looked at") {
  test::PreparedRun run("P,1,产出,数量,a,sum,,≥1次,100\n");
  run.read_targets();
  AssessOptions options;
  options.as_of = test::day("2023-06-30");
  CHECK(settle_projects(run.state, options).empty());
  CHECK(run.state.courses == std::vector<Course>{calendar_year(2023)});
  CHECK_FALSE(run.state.any_set_aside);
}

TEST_CASE("contradictions between rows, and with the header, are told at each row") {
  SettledRun run({"P,1,50,2024,,", "P,2,25,2024,2024-11-30,", "P,3,25,2024,,", "Q,1,50,2024,,",
                  "Q,2,50,2024,,"},
                 {"Q,2023"});
  CHECK(test::faults(run.problems) ==
        Faults{"course_contradictory@3", "course_contradictory@5", "course_contradictory@6"});
  CHECK(test::fact(run.problems[1], "where") == run.folder.path("projects.csv") + ":2");
}

TEST_CASE("rows of other years and older versions are set aside, and what is left is counted") {
  for (const std::uint64_t block : {std::uint64_t{60}, std::uint64_t{1} << 20}) {
    SettledRun run({"P,1,40,2023,,", "P,1,70,2024,,1", "P,1,60,2024,,2", "P,2,30,2024,,1",
                    "P,2,40,2024,,2", "Q,1,100,2024,,"},
                   {"P,2023", "P,2024"}, block);
    CHECK(run.standing() == "--x-xx");
    CHECK(test::faults(run.problems) == Faults{"year_set_aside@2"});
    CHECK(run.state.any_set_aside);
    const RosterProject& known = run.state.roster.at(0);
    CHECK(known.rows == 2);
    CHECK(known.line == 4);
    CHECK(known.weights_given == 2);
    CHECK(known.weights == 100 * kWeightScale);
    CHECK(run.course_of(0) == "2024-01-01 2024-12-31");
  }
}

TEST_CASE("rows without weights get their ranks anew among those that stand") {
  SettledRun run({"P,1,,2024,,1", "P,1,,2024,,2", "P,2,,2024,,1", "P,2,,2024,,2"});
  CHECK(run.standing() == "-x-x");
  CHECK(run.row(1).rank == 0);
  CHECK(run.row(3).rank == 1);
}

TEST_CASE("where it cannot be told which rows stand, that is all that is told of the project") {
  SettledRun run({"P,1,50,2022,,", "P,1,50,2023,,", "Q,1,50,2024,,", "Q,1,50,,,", "Q,1,0,2025,,"});
  CHECK(test::faults(run.problems) == Faults{"year_not_among@2", "year_blank_among_years@5"});
  CHECK(run.state.roster.at(0).its_terms == RosterProject::Terms::undecided);
  CHECK(run.standing() == "xxxxx");
}
