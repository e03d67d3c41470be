#include "adapters/cli/store/forms_asked.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "tests/support/captured_run.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;
using namespace duibiao::test;

namespace {

constexpr const char* kYearHeading =
    "project,indicator,level1,level2,name,measure,full_year_target,weight,year\n";

std::string row(const std::string& project, const std::string& year, const std::string& target) {
  return project + "," + project + "-01,产出指标,数量指标,人次,sum,≥" + target + "人次,100," +
         year + "\n";
}

/// P in 2023 and 2024, Q in 2023 alone, in one file.
struct TwoYears {
  TwoYears() {
    REQUIRE(captured_run({"store", "init", db}).status == 0);
    imported =
        captured_run({"import", "targets",
                      folder.write("t.csv", kYearHeading + row("P", "2023", "100") +
                                                row("P", "2024", "200") + row("Q", "2023", "50")),
                      "--store", db});
    REQUIRE(captured_run({"import", "actuals",
                          folder.write("a.csv",
                                       "project,indicator,date,value\nP,P-01,2023-11-15,90人次\n"
                                       "P,P-01,2024-11-15,190人次\nQ,Q-01,2023-11-15,50人次\n"),
                          "--store", db})
                .status == 0);
  }
  [[nodiscard]] CapturedRun assess(const std::string& day,
                                   const std::vector<std::string>& more = {}) const {
    std::vector<std::string> arguments{"assess", "--store", db, "--as-of", day, "--format", "json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return captured_run(arguments);
  }

  ScratchFolder folder{};
  std::string db = folder.path("years.db");
  CapturedRun imported{};
};

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a file of two years brings in both, and nothing has to be accepted") {
  const TwoYears years;
  CHECK(years.imported.status == 0);
  CHECK_FALSE(says(years.imported.err, "year_set_aside"));
  const auto store = Store::open(years.db);
  const auto held = store->held(*store->state()).value();
  REQUIRE(held.size() == 3);
  CHECK(held[0].year == 2023);
  CHECK(held[1].year == 2024);
  CHECK(held[2].project == "Q");
}

TEST_CASE("each year is assessed by its own form, and another year is no adjustment") {
  const TwoYears years;
  const auto then = years.assess("2023-12-31");
  CHECK(says(then.out, "≥100人次"));
  CHECK(says(then.out, "≥50人次"));
  const auto now = years.assess("2024-12-31");
  CHECK(says(now.out, "≥200人次"));
  CHECK_FALSE(says(now.out, "≥50人次"));  // Q ended the year before
  CHECK(says(now.err, "projects_of_other_years"));
  CHECK(says(now.out, "\"target_versions\": []"));
  CHECK(says(years.assess("2024-12-31", {"--year", "2023"}).out, "≥100人次"));
}

TEST_CASE("a project that is asked for by name stands in its nearest year, unless one is named") {
  const TwoYears years;
  CHECK(says(years.assess("2024-12-31", {"--project", "Q"}).out, "≥50人次"));
  CHECK(says(years.assess("2025-01-15").out, "≥200人次"));
  CHECK(says(years.assess("2025-01-15").out, "≥50人次"));
  const auto unknown = years.assess("2025-01-15", {"--year", "2025"});
  CHECK(unknown.status == 3);
  CHECK(says(unknown.err, "store_year_unknown"));
  CHECK(says(unknown.err, "2023, 2024"));
}

TEST_CASE("--year gives forms that name none their year") {
  const ScratchFolder folder;
  const std::string db = folder.path("s.db");
  REQUIRE(captured_run({"store", "init", db}).status == 0);
  const std::string file = folder.write(
      "t.csv",
      "project,indicator,level1,level2,name,measure,half_year_target,full_year_target,weight\n"
      "P1,P1-01,产出指标,数量指标,人次,last,≥1,≥2,100\n");
  for (const auto* year : {"2023", "2024"}) {
    CHECK(captured_run({"import", "targets", file, "--store", db, "--year", year}).status == 0);
  }
  const auto store = Store::open(db);
  const auto held = store->held(*store->state()).value();
  REQUIRE(held.size() == 2);
  CHECK(held[0].year == 2023);
  CHECK(held[1].year == 2024);
}

TEST_CASE("nothing is printed of a store whose rows are not as they were written") {
  const TwoYears years;
  {
    SQLite::Database database(years.db, SQLite::OPEN_READWRITE);
    database.exec("DROP TRIGGER observation_is_never_updated");
    database.exec("UPDATE observation SET value = '100人次' WHERE date = '2023-11-15'");
  }
  const auto run = years.assess("2023-12-31");
  CHECK(run.status == 3);
  CHECK(run.out.empty());
  CHECK(says(run.err, "store_row_changed"));
}
