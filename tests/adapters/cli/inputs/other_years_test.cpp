#include "adapters/cli/inputs/other_years.h"

#include <doctest/doctest.h>

using namespace duibiao;
using namespace duibiao::cli;

namespace {

using Years = std::set<int>;

LoadedTargets loaded() {
  TargetFile file;
  file.forms.resize(2);
  file.forms[0].project = "P";
  file.forms[1].project = "Q";
  file.problems = {
      warning("year_set_aside", {}, {{"project", "P"}, {"year", "2023"}, {"stands", "2024"}}),
      error("year_not_among", {}, {{"project", "Q"}, {"years", "2021, 2022"}, {"asked", "2024"}}),
      note("other", {}, {{"year", "1999"}})};
  LoadedTargets made;
  made.files = {std::move(file)};
  return made;
}

}  // namespace

TEST_CASE("the years that stand aside, and the one that stands") {
  CHECK(other_years(loaded()) == Years{2021, 2022, 2023, 2024});
  CHECK(other_years({}).empty());
  CHECK(years_named({error("year_not_among", {}, {{"years", "2021"}})}) == Years{2021});
  CHECK(years_named({error("year_not_among", {}, {{"years", "nothing"}})}).empty());
}

TEST_CASE("projects without the year are taken out and the rest goes on without a word") {
  LoadedTargets left = loaded();
  drop_other_years(left);
  REQUIRE(left.files[0].forms.size() == 1);
  CHECK(left.files[0].forms[0].project == "P");
  REQUIRE(left.files[0].problems.size() == 1);
  CHECK(left.files[0].problems[0].code == "other");
}
