#include "adapters/form/grid/row_placement.h"

#include <doctest/doctest.h>

#include "tests/adapters/form/form_fixture.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {
namespace {

using Strings = std::vector<std::string>;

constexpr std::string_view kWide = "一级指标\t二级指标\t三级指标\t\t半年指标值\t全年指标值\t\t";

Read<Grid> grid_of(std::initializer_list<std::string_view> lines) {
  return read_grid(lines_of(lines), house_form_words(), house_vocabulary(), kFormFile);
}

/// "level1/level2/name half full" of a row.
std::string text(const GridRow& row) {
  return row.level1 + "/" + row.level2 + "/" + row.name + " " + row.half_year + " " + row.full_year;
}

/// The only row below the heading, or the codes of what was said instead.
std::string row_of(std::string_view heading, std::string_view line) {
  const auto read = grid_of({heading, line});
  return read.value.rows.empty() ? faults(read.problems).front() : text(read.value.rows.front());
}

}  // namespace

TEST_CASE("制表符齐全的行按表头归列") {
  CHECK(row_of(kWide, "决策\t项目立项\t依据\t\t充分\t充分\t\t") == "决策/项目立项/依据 充分 充分");
  CHECK(row_of(kWide, "\t\t场次\t\t≥1\t≥2") == "//场次 ≥1 ≥2");
  CHECK(row_of(kHeading, "产出\t\t场次\t/\t≥2") == "产出//场次 / ≥2");
}

TEST_CASE("丢失一个或两个前导制表符的行右移后读出，记下丢失数") {
  const auto one = grid_of({kWide, "\t场次\t\t≥1\t≥2\t\t\t"});
  CHECK(text(one.value.rows.front()) == "//场次 ≥1 ≥2");
  CHECK(one.value.rows.front().lost_tabs == 1);
  const auto two = grid_of({kWide, "分配\t\t合理\t合理\t\t\t"});
  CHECK(text(two.value.rows.front()) == "//分配 合理 合理");
  CHECK(two.value.rows.front().lost_tabs == 2);
  CHECK(two.problems.empty());
}

TEST_CASE("没有空列的表同样识别左移的行，文字与数字都可") {
  CHECK(row_of(kHeading, "\t场次\t≥1\t≥2") == "//场次 ≥1 ≥2");
  CHECK(row_of(kHeading, "场次\t≥1\t≥2") == "//场次 ≥1 ≥2");
  CHECK(row_of(kHeading, "\t分配\t合理\t合理\t") == "//分配 合理 合理");
  CHECK(row_of(kHeading, "数量\t场次\t≥1\t≥2") == "/数量/场次 ≥1 ≥2");
}

TEST_CASE("表头有空列而某行每列一格时，按每列一格读并提示") {
  const auto read = grid_of({kWide, "决策\t立项\t依据\t\t充分\t充分", "\t\t程序\t规范\t规范"});
  CHECK(text(read.value.rows.back()) == "//程序 规范 规范");
  CHECK(faults(read.problems) == Strings{"row_columns_inferred@3"});
}

TEST_CASE("没有表头的一页按多数行的制表符数推断，只提示一次") {
  const auto read = grid_of({kWide, "决策\t立项\t依据\t\t充分\t充分", "",
                             "产出\t数量\t场次\t≥1\t≥2", "\t\t人次\t≥1\t≥2"});
  CHECK(faults(read.problems) == Strings{"page_columns_inferred@4"});
  CHECK(text(read.value.rows[1]) == "产出/数量/场次 ≥1 ≥2");
  CHECK(read.value.rows[1].after_break);
  CHECK_FALSE(read.value.rows[2].after_break);
}

TEST_CASE("多次分页各页各自推断") {
  const auto read =
      grid_of({kWide, "决策\t立项\t依据\t\t充分\t充分", "", "产出\t数量\t场次\t≥1\t≥2", "",
               "\t\t人次\t\t≥1\t≥2", "\t\t天数\t\t≥1\t≥2"});
  CHECK(faults(read.problems) == Strings{"page_columns_inferred@4"});
  CHECK(read.value.rows.size() == 4);
  CHECK(read.value.rows[2].after_break);
}

TEST_CASE("分页后先有页眉文字，其后第一行仍在分页之下") {
  const auto read =
      grid_of({kHeading, "产出\t数量\t场次\t≥1\t≥2", "\f某某目标表", "\t\t人次\t≥1\t≥2"});
  CHECK(faults(read.problems) == Strings{"line_not_understood@3"});
  REQUIRE(read.value.rows.size() == 2);
  CHECK(read.value.rows[1].after_break);
}

TEST_CASE("只有标签的行保留为标签行，占位符代替指标时也是") {
  CHECK(row_of(kHeading, "效益\t经济效益\t\t\t") == "效益/经济效益/  ");
  CHECK(row_of(kHeading, "\t生态效益\t无\t\t") == "/生态效益/  ");
  CHECK(row_of(kHeading, "满意度指标") == "满意度指标//  ");
}

TEST_CASE("符号、数值、单位分格的指标值合为一格") {
  CHECK(row_of("一级指标\t二级指标\t三级指标\t全年指标值\t\t\t分值",
               "产出\t数量\t场次\t≧\t735\t人次\t5") == "产出/数量/场次  ≧|735|人次");
}

TEST_CASE("只有半年值的行留在原位，不当作左移，并警告") {
  CHECK(row_of(kWide, "\t\t场次\t\t≥1\t") == "//场次 ≥1 ");
  CHECK(row_of(kHeading, "\t质量\t合格率\t≥2%\t") == "/质量/合格率 ≥2% ");
  CHECK(faults(grid_of({kHeading, "\t\t场次\t≥1\t"}).problems) ==
        Strings{"row_without_full_year@2"});
  CHECK(grid_of({kHeading, "\t\t场次\t\t≥1"}).problems.empty());
}

TEST_CASE("有名称而没有值的行是错误") {
  const auto read = grid_of({kHeading, "产出\t数量\t场次\t\t"});
  CHECK(faults(read.problems) == Strings{"row_without_values@2"});
  CHECK(fact(read.problems.front(), "name") == "场次");
  CHECK(read.value.rows.empty());
}

TEST_CASE("有两种合理读法的行报告为错误，不猜") {
  CHECK(row_of(kHeading, "\t质量\t制度\t健全\t") == "row_place_unclear@2");
}

TEST_CASE("有值而无名称、格数对不上的行是错误") {
  CHECK(row_of(kHeading, "\t\t\t≥1\t≥2") == "row_not_understood@2");
  CHECK(row_of(kWide, "产出\t数量\t场次\t多出\t≥1\t≥2") == "row_not_understood@2");
}

TEST_CASE("分值列参与判断：左移的行不会把分值读作指标值") {
  CHECK(row_of("一级指标\t二级指标\t三级指标\t半年指标值\t全年指标值\t分值",
               "\t分配\t合理\t合理\t5") == "//分配 合理 合理");
}

TEST_CASE("表头有错误时不读行") {
  const auto read = grid_of({"一级指标\t二级指标\t指标值", "产出\t数量\t≥2"});
  CHECK(faults(read.problems) == Strings{"grid_without_names@1"});
  CHECK(read.value.rows.empty());
}

}  // namespace duibiao::test
