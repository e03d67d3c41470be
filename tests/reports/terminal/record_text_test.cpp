#include "reports/terminal/record_text.h"

#include <doctest/doctest.h>

#include "tests/support/sample_documents.h"

using namespace duibiao;
using test::text_cell;

namespace {

std::string drawn(const DocumentTable& table, int width = 80,
                  Language language = Language::chinese) {
  const DocumentPage page{"", true, {table}};
  const Remarks remarks(page, language);
  return "\n" + record_text(grid_of(table), width, remarks, language);
}

DocumentTable sample() {
  return {{1, 1, 1, 1, 1},
          {{{text_cell("一级\n指标", 1, 2), text_cell("二级", 1, 2), text_cell("三级", 1, 2),
             text_cell("原因", 2)},
            true},
           {{text_cell("经费"), text_cell("人员")}, true},
           {{text_cell("产出", 1, 2), text_cell("数量", 1, 2), text_cell("培训"), text_cell(""),
             text_cell("√")}},
           {{text_cell("出勤率"), text_cell("少"), text_cell("")}}}};
}

}  // namespace

TEST_CASE("a row is its groups, its name and what stands under each heading, empty is left out") {
  CHECK(drawn(sample()) == R"(
产出 / 数量 / 培训
    原因 · 人员：√
产出 / 数量 / 出勤率
    原因 · 经费：少
)");
  CHECK(drawn(sample(), 80, Language::english).find("原因 · 人员: √") != std::string::npos);
}

TEST_CASE("long text is wrapped under its row") {
  DocumentTable table = sample();
  table.rows[2].cells[4] = text_cell("一二三四五六七八九十");
  CHECK(drawn(table, 24).find("    原因 · 人员：一二三\n    四五六七八九十\n") !=
        std::string::npos);
}

TEST_CASE("a note of an empty cell is said, an escape sequence is harmless") {
  DocumentTable table = sample();
  table.rows[2].cells[3].note = "没有数据";
  table.rows[3].cells[1] = text_cell("\033[31m");
  CHECK(drawn(table).find("原因 · 经费：[注1]") != std::string::npos);
  CHECK(drawn(table).find('\033') == std::string::npos);
}

TEST_CASE("without groups the first cell is the title") {
  const DocumentTable table{
      {1, 1},
      {{{text_cell("编码"), text_cell("名称")}, true}, {{text_cell("01"), text_cell("培训")}}}};
  CHECK(drawn(table) == "\n01\n    名称：培训\n");
}

TEST_CASE("a total's wide first cell is the title") {
  const DocumentTable table{
      {1, 1, 1, 1},
      {{{text_cell("a"), text_cell("b"), text_cell("c"), text_cell("得分")}, true},
       {{text_cell("总分", 3), text_cell("92.98")}}}};
  CHECK(drawn(table) == "\n总分\n    得分：92.98\n");
}
