#include "adapters/workbook/cells/row_assembler.h"

#include <doctest/doctest.h>

#include "tests/adapters/workbook/told_sheets.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

/// An assembler, what its visitor was told and what it has to say.
struct Assembly {
  explicit Assembly(const StreamLimits& limits = {}) : rows("f", told, problems, limits) {}

  bool begin(std::vector<MergedCells> merged = {}) {
    return rows.begin_sheet({"f", "s", false, {}}, std::move(merged));
  }
  void row(std::uint32_t number, const std::vector<std::string>& cells, std::uint32_t copies = 1) {
    rows.begin_row(number, false);
    std::uint32_t column = 0;
    for (const std::string& cell : cells) {
      rows.add(++column, CellContent::text, cell);
    }
    rows.end_row(copies);
  }
  std::vector<std::string> faults() {
    const Problems all = problems.take();
    CHECK(test::all_spoken(all));
    return test::placed(all);
  }

  test::ToldSheets told{};
  CappedProblems problems{"f"};
  RowAssembler rows;
};

using Faults = std::vector<std::string>;

}  // namespace

TEST_CASE("rows and cells that hold nothing are not told") {
  Assembly made;
  REQUIRE(made.begin());
  made.row(1, {"", ""});
  made.row(3, {"a", "", "c"});
  made.rows.end_sheet();
  CHECK(made.told.said() == "[s] 3:A=a,C=c end");
  CHECK(made.faults().empty());
}

TEST_CASE("merged cells are told before the rows, those that overlap others are not") {
  Assembly made;
  REQUIRE(made.begin({{4, 1, 5, 1}, {1, 1, 1, 2}, {1, 2, 2, 3}}));
  made.row(1, {"a", "hidden", "c"});
  made.row(4, {"b"});
  made.row(5, {"hidden", "d"});
  CHECK(made.told.said() == "[s] A1:B1 A4:A5 1:A=a,C=c 4:A=b 5:B=d");
  CHECK(made.faults() ==
        Faults{"merged_overlap f:s!B1", "cell_under_merged f:s!B1", "cell_under_merged f:s!A5"});
}

TEST_CASE("merged cells that come with their first cell are told before that row") {
  Assembly made;
  REQUIRE(made.begin());
  made.rows.begin_row(2, false);
  made.rows.merge({2, 1, 3, 1});
  made.rows.merge({2, 1, 2, 2});
  made.rows.add(1, CellContent::text, "a");
  made.rows.end_row();
  made.row(3, {"hidden"});
  CHECK(made.told.said() == "[s] A2:A3 2:A=a");
  CHECK(made.faults() == Faults{"merged_overlap f:s!A2", "cell_under_merged f:s!A3"});
}

TEST_CASE("a row that stands several times is told as often, each with its number") {
  Assembly made;
  REQUIRE(made.begin());
  made.row(2, {"a"}, 3);
  made.row(5, {"b"});
  CHECK(made.told.said() == "[s] 2:A=a 3:A=a 4:A=a 5:A=b");
}

TEST_CASE("a visitor that wants no more is told no more of the sheet, but of the next") {
  Assembly made;
  made.told.most_rows = 1;
  REQUIRE(made.begin());
  made.row(1, {"a"}, 2);
  CHECK(made.rows.sheet_over());
  CHECK_FALSE(made.rows.stopped());
  made.rows.end_sheet();
  REQUIRE(made.begin());
  CHECK_FALSE(made.rows.sheet_over());
  made.row(1, {"b"});
  CHECK(made.told.said() == "[s] 1:A=a end[s] 1:A=b");
}

TEST_CASE("rows and columns out of order end the reading") {
  Assembly rows;
  REQUIRE(rows.begin());
  rows.row(2, {"a"});
  rows.row(2, {"b"});
  CHECK(rows.rows.stopped());
  CHECK(rows.faults() == Faults{"sheet_order f:s!A2"});
  Assembly columns;
  REQUIRE(columns.begin());
  columns.rows.begin_row(1, false);
  columns.rows.add(2, CellContent::text, "a");
  columns.rows.add(2, CellContent::text, "b");
  CHECK(columns.faults() == Faults{"sheet_order f:s!B1"});
  CHECK_FALSE(columns.begin());
}

TEST_CASE("every limit is held on both sides") {
  const auto faults = [](const StreamLimits& limits) {
    Assembly made(limits);
    for (int sheet = 0; sheet < 2; ++sheet) {
      if (made.begin({{9, 1, 9, 2}})) {
        made.row(1, {"abc", "de"}, 2);
      }
    }
    return made.faults();
  };
  CHECK(faults({.cells = 8, .text = 20, .row_text = 5, .cell_text = 3, .sheets = 2}).empty());
  CHECK(faults({.cells = 7}) == Faults{"workbook_cells f:s!A2"});
  CHECK(faults({.cells = 5}) == Faults{"workbook_cells f:s!B1"});
  CHECK(faults({.text = 9}) == Faults{"workbook_cells f:s!A2"});
  CHECK(faults({.text = 4}) == Faults{"workbook_text f:s!B1"});
  CHECK(faults({.row_text = 4}) == Faults{"row_too_long f:s!B1"});
  CHECK(faults({.cell_text = 2}) == Faults{"cell_too_long f:s!A1"});
  CHECK(faults({.sheets = 1}) == Faults{"workbook_sheets f"});
}

TEST_CASE("too many merged cells that come one by one end the reading") {
  StreamLimits limits;
  limits.merged = 1;
  Assembly made(limits);
  REQUIRE(made.begin());
  made.rows.begin_row(1, false);
  made.rows.merge({1, 1, 1, 2});
  CHECK_FALSE(made.rows.stopped());
  made.rows.merge({1, 3, 1, 4});
  CHECK(made.faults() == Faults{"workbook_merged f:s"});
}

}  // namespace duibiao
