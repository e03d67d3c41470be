// A register of many rows in a workbook: rows stream, only what the mapping uses is kept. Its
// memory is measured by tests/bench/register.sh.
#include <doctest/doctest.h>

#include "adapters/mapping/register/sheet/sheet_register.h"
#include "adapters/workbook/workbook.h"
#include "tests/support/dates.h"
#include "tests/support/made_package.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

constexpr int kRows = 5'000;
constexpr int kUnused = 20;  ///< columns that the mapping does not use

std::string cell(const std::string& text) {
  return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

/// Rows with a day, an amount and texts that nobody asks for; 合计 at the end.
std::string large_file() {
  std::string rows = "<row>" + cell("支出明细") + "</row><row>" + cell("日期") + cell("金额");
  for (int column = 0; column < kUnused; ++column) {
    rows += cell("其他" + std::to_string(column));
  }
  rows += "</row>";
  std::int64_t total = 0;
  for (int row = 0; row < kRows; ++row) {
    total += row % 1000;
    rows += "<row><c s=\"1\"><v>" + std::to_string(45292 + row % 366) + "</v></c><c><v>" +
            std::to_string(row % 1000) + "</v></c>";
    for (int column = 0; column < kUnused; ++column) {
      rows += cell("经办人和用款单位的说明 " + std::to_string(row * kUnused + column));
    }
    rows += "</row>";
  }
  rows += "<row>" + cell("合计") + "<c><v>" + std::to_string(total) + "</v></c></row>";
  test::MadeWorkbook workbook;
  workbook.sheets.push_back({.rows = rows});
  workbook.builtin = {14};
  return test::file_of(workbook);
}

}  // namespace

TEST_CASE("a register of many rows and wide texts streams by, and only its used columns are kept") {
  const auto opened = open_workbook(large_file(), "f.xlsx");
  REQUIRE(opened);
  RegisterSource source;
  source.name = "支出";
  source.columns = {{"日期", ColumnType::date, {}}, {"金额", ColumnType::number, {}}};
  std::uint64_t pieces = 0;
  std::uint64_t last = 0;
  std::uint64_t whole = 0;
  const auto read = import_register(**opened, source, [&](std::uint64_t done, std::uint64_t all) {
    CHECK(done > last);
    last = done;
    whole = all;
    ++pieces;
  });
  CHECK(read.problems.empty());
  CHECK(read.value.rows.size() == kRows);
  CHECK(read.value.rows[7].cells == std::vector<Cell>{test::day("2024-01-08"), Decimal{7, 0}});
  REQUIRE(read.value.control_totals.size() == 1);
  CHECK(read.value.control_totals[0].line == kRows + 3);
  CHECK(last == whole);
  CHECK(pieces > 50);
}

}  // namespace duibiao
