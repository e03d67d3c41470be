#include "adapters/form/lines/text_lines.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

using Cells = std::vector<std::string>;

/// Numbers of the lines that a page break stands above.
std::vector<std::uint32_t> breaks(std::string_view text) {
  std::vector<std::uint32_t> numbers;
  for (const FormLine& line : split_lines(text)) {
    if (line.after_break) {
      numbers.push_back(line.number);
    }
  }
  return numbers;
}

using Numbers = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("单元格以制表符分隔，去掉首尾空白，保留首尾空格位") {
  const auto lines = split_lines("\t 甲 \t\u3000乙\t\t\n");
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].cells == Cells{"", "甲", "乙", "", ""});
  CHECK(filled_cells(lines[0]) == std::vector<std::size_t>{1, 2});
  CHECK(cell_at(lines[0], 2) == "乙");
  CHECK(cell_at(lines[0], 9).empty());
}

TEST_CASE("LF、CRLF、CR 都是行尾，行号照文件计") {
  for (const std::string_view text : {"甲\n\n乙\n", "甲\r\n\r\n乙", "甲\r\r乙\r"}) {
    const auto lines = split_lines(text);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].number == 1);
    CHECK(lines[1].number == 3);
    CHECK(lines[1].cells == Cells{"乙"});
  }
}

TEST_CASE("只有制表符或空白的行不是内容") {
  CHECK(split_lines("\t\t\n \u3000\n").empty());
  CHECK(split_lines("").empty());
}

TEST_CASE("空行、换页符、页码行都是分页") {
  CHECK(breaks("甲\n乙\n\n丙\n丁") == Numbers{4});
  CHECK(breaks("甲\n乙\n\f丙\n丁") == Numbers{3});
  CHECK(breaks("甲\n- 3 -\n乙") == Numbers{3});
  CHECK(breaks("甲\n第 3 页 共 5 页\n乙") == Numbers{3});
  CHECK(breaks("甲\n乙\n丙").empty());
}

TEST_CASE("页码行不算内容，含制表符的数字行和四位数算") {
  CHECK(split_lines("甲\n3/5\n").size() == 1);
  CHECK(split_lines("甲\n\t3\n").size() == 2);
  CHECK(split_lines("甲\n2024\n").size() == 2);
}

TEST_CASE("半数以上的行前都有空行时，空行不是分页，换页符仍是") {
  CHECK(breaks("甲\n\n乙\n\n丙\n\n丁\n\n戊").empty());
  CHECK(breaks("甲\n\n乙\n\n丙\n\n\f丁\n\n戊") == Numbers{7});
  CHECK(breaks("甲\n乙\n丙\n丁\n戊\n\n己\n\n庚\n\n辛") == Numbers{7, 9, 11});
}

}  // namespace duibiao
