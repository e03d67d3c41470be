#include "adapters/document/pdf/page_flow.h"

#include <doctest/doctest.h>

#include "tests/support/office/sheet_text.h"

using namespace duibiao;
using namespace duibiao::pdf;
using namespace duibiao::test;

namespace {

using Items = std::vector<PageItem>;

PageItem line(double top, const std::string& text) { return PageLine{top, text}; }

/// A table of one row and two columns, `width` wide.
PageItem table(const std::string& first, const std::string& second, double width = 100) {
  return PageTable{.ruled = {.across = {0, 50, width},
                             .down = {0, 20},
                             .cells = {{0, 0, 0, 0}, {0, 1, 0, 1}},
                             .fields = {0, 1}},
                   .texts = {{.text = first}, {.text = second}}};
}

/// A table of rows of two columns.
PageItem rows(const std::vector<std::pair<std::string, std::string>>& texts) {
  PageTable made{.ruled = {.across = {0, 50, 100}, .down = {0}}};
  for (std::size_t row = 0; row < texts.size(); ++row) {
    made.ruled.down.push_back(20.0 * static_cast<double>(row + 1));
    made.ruled.cells.push_back({row, 0, row, 0});
    made.ruled.cells.push_back({row, 1, row, 1});
    made.texts.push_back({.text = texts[row].first});
    made.texts.push_back({.text = texts[row].second});
  }
  return made;
}

/// All of a file as one text: a line "> …" for each line above a table.
std::string text_of(const std::vector<Items>& pages) {
  const OfficeFile file = file_of_pages("表.pdf", pages).value;
  std::string text;
  for (const Sheet& sheet : file.sheets) {
    for (const Paragraph& above : sheet.above) {
      text += "> " + std::to_string(above.line) + " " + above.text + "\n";
    }
    text += sheet.name + "\n" + sheet_text(sheet);
  }
  for (const Paragraph& below : file.below) {
    text += "< " + std::to_string(below.line) + " " + below.text + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("lines stand above the table that follows them, the last ones below") {
  CHECK(text_of({{line(10, "标题"), line(30, "2024年度"), table("a", "b"), line(80, "注"),
                  table("c", "d"), line(120, "完")}}) ==
        "> 1 标题\n> 2 2024年度\n表1\n1: Aa Bb\n> 3 注\n表2\n1: Ac Bd\n< 4 完\n");
  CHECK(file_of_pages("表.pdf", {{table("a", "b")}}).value.sheets[0].file == "表.pdf");
  CHECK(text_of({}).empty());
}

TEST_CASE("a table at the top of a page goes on with the one at the end of the page before") {
  CHECK(text_of({{line(10, "标题"), table("a", "b")}, {table("c", "d"), line(90, "完")}}) ==
        "> 1 标题\n表1\n1: Aa Bb\n2*: Ac Bd\n< 2 完\n");
}

TEST_CASE("a table of another width is another table, of three points more the same") {
  CHECK(text_of({{table("a", "b", 100)}, {table("c", "d", 103)}}) == "表1\n1: Aa Bb\n2*: Ac Bd\n");
  CHECK(text_of({{table("a", "b", 100)}, {table("c", "d", 103.1)}}) ==
        "表1\n1: Aa Bb\n表2\n1: Ac Bd\n");
}

TEST_CASE("a table that might go on, but for its width or a line between, is told") {
  const auto problems = [](const std::vector<Items>& pages) {
    return file_of_pages("表.pdf", pages).problems;
  };
  CHECK(problems({{table("a", "b", 100)}, {table("c", "d", 103)}}).empty());
  CHECK(problems({{table("a", "b", 100)}, {table("c", "d", 80)}}) ==
        Problems{warning("pdf_table_parted", {.file = "表.pdf"}, {{"page", "2"}})});
  CHECK(problems({{table("a", "b"), line(90, "注")}, {table("c", "d")}}) ==
        Problems{warning("pdf_table_parted", {.file = "表.pdf"}, {{"page", "2"}})});
  CHECK(problems({{table("a", "b"), line(90, "注")}, {table("c", "d", 80)}}).empty());
  CHECK(problems({{table("a", "b", 100)}, {line(10, "标题"), table("c", "d", 80)}}).empty());
}

TEST_CASE("a line between two tables parts them, on either page") {
  CHECK(text_of({{table("a", "b"), line(90, "注")}, {table("c", "d")}}) ==
        "表1\n1: Aa Bb\n> 1 注\n表2\n1: Ac Bd\n");
  CHECK(text_of({{table("a", "b")}, {line(10, "标题"), table("c", "d")}}) ==
        "表1\n1: Aa Bb\n> 1 标题\n表2\n1: Ac Bd\n");
}

TEST_CASE("page numbers part nothing and are left out at either end of a page") {
  for (const std::string number : {"1", "- 1 -", "第1页 共2页", "1 / 2", "—1—"}) {
    CAPTURE(number);
    CHECK(text_of({{table("a", "b"), line(800, number)}, {line(5, number), table("c", "d")}}) ==
          "表1\n1: Aa Bb\n2*: Ac Bd\n");
  }
  CHECK(text_of({{line(10, "表"), line(20, "2024"), table("a", "b")}}) ==
        "> 1 表\n> 2 2024\n表1\n1: Aa Bb\n");
  CHECK(text_of({{table("a", "b"), line(90, "第页")}}) == "表1\n1: Aa Bb\n< 1 第页\n");
}

TEST_CASE("a running title and footer part nothing") {
  CHECK(
      text_of({{line(10, "司法局 2024"), line(40, "标题"), table("a", "b"), line(800, "内部资料")},
               {line(11, "司法局 2025"), table("c", "d"), line(800, "内部资料")}}) ==
      "> 1 司法局 2024\n> 2 标题\n表1\n1: Aa Bb\n2*: Ac Bd\n< 5 内部资料\n");
}

TEST_CASE("forms of the same shape, one on each page, are tables of their own") {
  const auto form = [](const std::string& title, const std::string& name, const std::string& unit) {
    return rows({{"绩效目标表", title}, {"项目名称", name}, {"主管部门", unit}});
  };
  const auto sheets = [](const std::vector<Items>& pages) {
    return file_of_pages("表.pdf", pages).value.sheets.size();
  };
  CHECK(sheets({{line(10, "标题"), form("", "甲", "局")},
                {line(10, "标题"), form("", "乙", "局")}}) == 2);
  CHECK(sheets({{form("", "甲", "局")}, {rows({{"年度目标", "完成"}})}, {form("", "乙", "委")}}) ==
        2);
  CHECK(sheets({{form("一", "甲", "局")}, {form("二", "甲", "局")}}) == 2);
}

TEST_CASE("a table whose rows have labels of their own behind the same heading goes on") {
  CHECK(text_of({{rows({{"指标", "值"}, {"甲", "1"}, {"乙", "2"}})},
                 {rows({{"指标", "值"}, {"甲", "3"}, {"丁", "4"}})}}) ==
        "表1\n1: A指标 B值\n2: A甲 B1\n3: A乙 B2\n4*: A甲 B3\n5: A丁 B4\n");
  CHECK(text_of({{rows({{"", "1"}, {"", "2"}})}, {rows({{"", "3"}, {"", "4"}})}}) ==
        "表1\n1: B1\n2: B2\n3*: B3\n4: B4\n");
  CHECK(text_of({{line(10, "Sheet1"), table("a", "b"), line(800, "Page 1")},
                 {line(10, "Sheet1"), table("c", "d"), line(800, "Page 2")}}) ==
        "> 1 Sheet1\n表1\n1: Aa Bb\n2*: Ac Bd\n< 4 Page 2\n");
}

TEST_CASE("a table on the third page goes on with one that began on the first") {
  CHECK(text_of({{line(10, "局"), line(40, "标题"), table("a", "b")},
                 {line(10, "局"), table("c", "d")},
                 {line(10, "局"), table("e", "f")}}) ==
        "> 1 局\n> 2 标题\n表1\n1: Aa Bb\n2*: Ac Bd\n3*: Ae Bf\n");
}

TEST_CASE("a page without a table ends the one before") {
  CHECK(text_of({{table("a", "b")}, {line(50, "正文")}, {table("c", "d")}}) ==
        "表1\n1: Aa Bb\n> 1 正文\n表2\n1: Ac Bd\n");
}
