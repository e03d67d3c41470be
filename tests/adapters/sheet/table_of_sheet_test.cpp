#include "adapters/sheet/table_of_sheet.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

using enum CellContent;

/// A matrix that stands below and right of A1, its corner empty.
Sheet matrix() {
  return {.file = "m.xlsx",
          .name = "比较",
          .rows = {{.number = 3, .cells = {{3, text, "产出"}, {4, text, "效益"}}},
                   {.number = 4, .cells = {{2, text, "产出"}, {3, number, "1"}, {4, number, "3"}}},
                   {.number = 6, .cells = {{2, text, "效益"}, {4, number, "1"}}}}};
}

}  // namespace

TEST_CASE("a whole sheet is a table from its leftmost column to its rightmost") {
  const Read<Table> read = whole_table(matrix());
  REQUIRE(read.problems.empty());
  CHECK(read.value.heading == std::vector<std::string>{"", "产出", "效益"});
  CHECK(read.value.heading_line == 3);
  REQUIRE(read.value.rows.size() == 2);
  CHECK(read.value.rows[0].cells == std::vector<std::string>{"产出", "1", "3"});
  CHECK(read.value.rows[1].cells == std::vector<std::string>{"效益", "", "1"});
  CHECK(read.value.where(read.value.rows[1], 2).cell == "D6");
  CHECK(read.value.where(read.value.rows[1], 2).sheet == "比较");
}

TEST_CASE("an empty sheet is a fault, and so is a formula without a result") {
  const Read<Table> none = whole_table({.file = "m.xlsx", .name = "空"});
  REQUIRE(none.problems.size() == 1);
  CHECK(none.problems[0].code == "empty_file");
  Sheet sheet = matrix();
  sheet.rows[1].cells[2].content = formula_empty;
  const Read<Table> read = whole_table(sheet);
  REQUIRE(read.problems.size() == 1);
  CHECK(read.problems[0].code == "formula_result_missing");
  CHECK(read.problems[0].where.cell == "D4");
}

TEST_CASE("below a heading stand its own columns, and rows with nothing there are left out") {
  const Sheet sheet = matrix();
  Table table = headed_by(sheet, sheet.rows[0]);
  CHECK(table.heading == std::vector<std::string>{"产出", "效益"});
  CHECK(add_rows(table, sheet, 2).empty());
  REQUIRE(table.rows.size() == 1);
  CHECK(table.rows[0].cells == std::vector<std::string>{"", "1"});
  Table narrow = headed_by(sheet, {.number = 3, .cells = {{7, text, "别处"}}});
  CHECK(add_rows(narrow, sheet, 1).empty());
  CHECK(narrow.rows.empty());
}
