#include "adapters/mapping/register/sheet/remark_row.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

SheetRow row(const std::vector<std::string>& texts) {
  SheetRow made;
  made.number = 9;
  std::uint32_t column = 0;
  for (const std::string& text : texts) {
    made.cells.push_back({++column, CellContent::text, text});
  }
  return made;
}

bool remark(const SheetRow& row, bool behind = false, std::vector<MergedCells> merged = {}) {
  VerticalFill fill;
  for (const MergedCells& cells : merged) {
    fill.merged(cells);
  }
  fill.begin_row(row);
  return is_remark_row(row, fill, behind);
}

}  // namespace

TEST_CASE("notes and who filled the table in are remarks") {
  CHECK(remark(row({"注：本表由司法局填报"})));
  CHECK(remark(row({"说明:1.数据截至6月"})));
  CHECK(remark(row({"填表人：", "张三", "审核人：", "李四"})));
  CHECK(remark(row({"审核人（签字）：", "李四"})));
}

TEST_CASE("a text across columns is a remark, and so is one behind remarks") {
  CHECK(remark(row({"一、第一季度"}), false, {{9, 1, 9, 6}}));
  CHECK_FALSE(remark(row({"一、第一季度"}), false, {{9, 1, 10, 1}}));
  CHECK_FALSE(remark(row({"一、第一季度"})));
  CHECK(remark(row({"2.经费见附件"}), true));
  CHECK_FALSE(remark(row({"2.经费见附件", "x"}), true));
}

TEST_CASE("a row with a figure is never a remark") {
  CHECK_FALSE(remark(row({"注：", "12"})));
  CHECK_FALSE(remark(row({"填报：", "2024年5月15日"})));
  SheetRow number = row({"注：", "x"});
  number.cells[1].content = CellContent::number;
  CHECK_FALSE(remark(number));
  CHECK_FALSE(remark(row({"12"}), true, {{9, 1, 9, 6}}));
  CHECK_FALSE(remark(row({"注册会计师", "培训"})));
  CHECK_FALSE(remark(row({})));
}

}  // namespace duibiao
