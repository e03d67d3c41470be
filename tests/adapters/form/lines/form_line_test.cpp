#include "adapters/form/lines/form_line.h"

#include <doctest/doctest.h>

namespace duibiao {

TEST_CASE("文本行的位置是行号，表格行的位置是单元格，无名表格两者都有") {
  const FormLine text{.number = 7, .cells = {"", "甲"}};
  CHECK(to_string(place("a.txt", text)) == "a.txt:7");
  CHECK(to_string(place("a.txt", text, 1)) == "a.txt:7");
  FormLine row{.number = 7, .cells = {"", "甲", "乙"}, .exact = true, .sheet = "自评"};
  CHECK(to_string(place("a.xlsx", row)) == "a.xlsx:自评!B7");
  CHECK(to_string(place("a.xlsx", row, 2)) == "a.xlsx:自评!C7");
  row.sheet.clear();
  CHECK(place("a.csv", row, 2) == Source{.file = "a.csv", .cell = "C7", .line = 7});
}

TEST_CASE("行尾之外的单元格为空，没有合并信息的单元格就是一格") {
  const FormLine row{.number = 1, .cells = {"甲"}, .exact = true, .boxes = {{.columns = 3}}};
  CHECK(cell_at(row, 1).empty());
  CHECK(box_at(row, 0).columns == 3);
  CHECK(box_at(row, 1).columns == 1);
  CHECK(filled_cells(row) == std::vector<std::size_t>{0});
}

}  // namespace duibiao
