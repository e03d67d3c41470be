#include "adapters/mapping/register/sheet/shown_cell.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

std::string shown(CellContent content, const std::string& text,
                  ColumnType type = ColumnType::number) {
  const SheetCell cell{1, content, text};
  const RawCell raw = raw_cell({&cell, false}, type);
  return std::string(raw.text) + "|" + std::string(raw.unit);
}

}  // namespace

TEST_CASE("a number loses the words that its format shows, and keeps its unit beside it") {
  CHECK(shown(CellContent::number, "215人次") == "215|人次");
  CHECK(shown(CellContent::number, "-12000.5万元") == "-12000.5|万元");
  CHECK(shown(CellContent::number, "≥80") == "80|");
  CHECK(shown(CellContent::percentage, "99.2%") == "99.2|%");
  CHECK(shown(CellContent::number, "8") == "8|");
  CHECK(shown(CellContent::number, "第2批5件") == "第2批5件|");
}

TEST_CASE("text, days and cells of other columns stay as they are") {
  CHECK(shown(CellContent::text, "215人次") == "215人次|");
  CHECK(shown(CellContent::date, "2024-05-15", ColumnType::date) == "2024-05-15|");
  CHECK(shown(CellContent::number, "215人次", ColumnType::text) == "215人次|");
  CHECK(shown(CellContent::error, "#DIV/0!") == "#DIV/0!|");
  CHECK(raw_cell({}, ColumnType::number).text.empty());
  const SheetCell cell{1, CellContent::number, "5"};
  CHECK(raw_cell({&cell, true}, ColumnType::number).merged_from_above);
}

}  // namespace duibiao
