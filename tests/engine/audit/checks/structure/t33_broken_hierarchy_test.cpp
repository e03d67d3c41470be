#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

TEST_CASE("T33: a row without a level is an orphan") {
  CHECK(judged("T33", form({{"P-01", "产出指标", "数量指标", "场次", "", "≥2次"}})) == "passed");
  CHECK(judged("T33", form({{"P-01", " ", "", "场次", "", "≥2次"}})) == "orphan P-01");
  CHECK(judged("T33", form({})) == "not judged: no_indicators");
}

TEST_CASE("T33: what the reader of a form had to shift or place is asked about, by kind") {
  Form made = form({{"P-01", "产出指标", "数量指标", "场次", "", "≥2次"}});
  made.notes = {note("row_shifted", {"f", "", "", 3, 0}, {{"name", "场次"}, {"lost", "1"}})};
  CHECK(judged("T33", made) == "shifted");
  made.notes = {note("level_inferred", {"f", "", "", 4, 0}, {{"name", "场次"}}),
                note("level_inferred", {"f", "", "", 5, 0}, {{"name", "人次"}}),
                note("page_columns_inferred", {"f", "", "", 6, 0})};
  CHECK(judged("T33", made) == "placed; page");
  CHECK(test::finding("T33", {made}).facts == std::vector<Fact>{{"rows", "2"}});
  made.notes = {note("name_repaired", {"f", "", "", 7, 0})};
  CHECK(judged("T33", made) == "passed");
}
