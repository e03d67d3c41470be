#include "adapters/form/grid/sheet_rows.h"

#include <doctest/doctest.h>

#include "adapters/form/lines/sheet_lines.h"
#include "adapters/words/words.h"
#include "tests/adapters/form/sheet_fixture.h"
#include "tests/support/list_text.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {
namespace {

using Spans = std::initializer_list<std::pair<std::string_view, std::string_view>>;

const std::string kFile = "表.xlsx";
const std::vector<std::string> kTitles{"一级指标", "二级指标",   "三级指标",
                                       "指标值",   "实际完成值", "得分"};

Read<SheetGrid> grid_of(const Sheet& sheet) {
  return read_sheet_grid(sheet_lines(sheet), house_form_words(), house_vocabulary(), kFile);
}

/// The grid below a heading in row 1.
Read<SheetGrid> grid_of(SheetTexts rows, Spans spans = {}) {
  rows.insert(rows.begin(), kTitles);
  return grid_of(sheet_of(rows, spans));
}

/// "level1/level2/name target" of each row.
Strings rows_of(const Read<SheetGrid>& read) {
  Strings found;
  for (const LevelledRow& each : read.value.rows) {
    found.push_back(each.level1 + "/" + each.level2 + "/" + each.row.name + " " +
                    each.row.full_year);
  }
  return found;
}

Strings codes(const Problems& problems) {
  Strings found;
  for (const Problem& each : problems) {
    found.push_back(std::string(each.code) + "@" + each.where.cell);
  }
  return found;
}

}  // namespace

TEST_CASE("合并的层级管到合并的末行，没有合并的空格沿用上面的层级") {
  const auto read = grid_of({{"产出指标", "数量指标", "场次", "≥1场"},
                             {"", "", "人次", "≥2人次"},
                             {"", "质量指标", "合格率", "≥3%"},
                             {"效益指标", "社会效益", "影响", "提升"},
                             {"", "", "惠及", "≥4人"}},
                            {{"A2", "A4"}, {"B2", "B3"}});
  CHECK(read.problems.empty());
  CHECK(rows_of(read) == Strings{"产出指标/数量指标/场次 ≥1场", "产出指标/数量指标/人次 ≥2人次",
                                 "产出指标/质量指标/合格率 ≥3%", "效益指标/社会效益/影响 提升",
                                 "效益指标/社会效益/惠及 ≥4人"});
}

TEST_CASE("层级与名称里的换行和分值不算名称") {
  const auto read = grid_of({{"产出指标\n（50分）", "数量\n指标", "培训\n人次", "≥2人次"}});
  CHECK(rows_of(read) == Strings{"产出指标/数量指标/培训人次 ≥2人次"});
  CHECK(without_points("产出指标(50分)") == "产出指标");
  CHECK(without_points("效益30.5分") == "效益");
  CHECK(without_points("50分") == "50分");
  CHECK(without_points("得分") == "得分");
}

TEST_CASE("分页切开的空白合并格归分页之后的标签，分页后没有标签的沿用上面") {
  Sheet sheet = sheet_of({kTitles,
                          {"过程", "组织实施", "制度", "健全"},
                          {"", "", "场次", "≥1场"},
                          {"", "", "人次", "≥2人次"},
                          {"产出指标", "数量指标", "课时", "≥3课时"}},
                         {{"A3", "A4"}, {"B3", "B4"}});
  sheet.rows[4].after_break = true;
  const auto below = grid_of(sheet);
  CHECK(rows_of(below) == Strings{"过程/组织实施/制度 健全", "产出指标/数量指标/场次 ≥1场",
                                  "产出指标/数量指标/人次 ≥2人次",
                                  "产出指标/数量指标/课时 ≥3课时"});
  CHECK(codes(below.problems) == Strings{"level_below_break@C3", "level_below_break@C4"});
  sheet.rows[4].after_break = false;
  CHECK(rows_of(grid_of(sheet))[1] == "过程/组织实施/场次 ≥1场");
  CHECK(grid_of(sheet).problems.empty());
}

TEST_CASE("模板留下的行、表下的注不是指标，合计行留下得分") {
  const auto read = grid_of({{"产出指标", "数量指标", "指标1：场次", "≥1场", "1场", "50"},
                             {"", "", "指标2："},
                             {"", "", "……"},
                             {"", "生态效益", "指标1：/", "/", "/"},
                             {"总分", "", "", "100", "", "95"},
                             {"注：得分最高不超过分值"}},
                            {{"A7", "F7"}});
  CHECK(codes(read.problems) == Strings{"row_placeholder@C3", "row_placeholder@C4",
                                        "row_placeholder@C5", "table_note_ignored@A7"});
  CHECK(rows_of(read).front() == "产出指标/数量指标/指标1：场次 ≥1场");
  REQUIRE(read.value.totals.size() == 1);
  REQUIRE(read.value.totals[0].size() == 1);
  CHECK(read.value.totals[0][0].text == "95");
  CHECK(read.value.totals[0][0].where.cell == "F6");
}

TEST_CASE("没有指标值的指标要提醒，没有名称的值、没有层级的指标是错误") {
  const auto read = grid_of({{"", "", "场次", "≥1场"},
                             {"产出指标", "数量指标", "合格", "", "完成"},
                             {"", "", "", "≥3"},
                             {"绩效", "甲", "乙", "≥1"}});
  CHECK(codes(read.problems) == Strings{"row_without_level@C2", "indicator_without_target@C3",
                                        "row_without_name@D4", "level_unknown@C5"});
  CHECK(all_spoken(read.problems));
  CHECK(read.value.rows.size() == 3);
}

TEST_CASE("无结果的公式和出错的公式，在要读的列里是错误，在旁边不是") {
  const auto read = grid_of({{"产出指标", "数量", "场次", "=?", "#DIV/0!", "1", "#REF!"}});
  CHECK(codes(read.problems) ==
        Strings{"formula_result_missing@D2", "cell_error_value@E2", "indicator_without_target@C2"});
  CHECK(all_spoken(read.problems));
}

TEST_CASE("名称列前面的序号不是名称，列跨几格时各格连起来读") {
  const auto read = grid_of(sheet_of({{"一级指标", "二级指标", "三级指标", "", "指标值", ""},
                                      {"产出指标", "数量", "1", "场次", "≥5", "场"},
                                      {"", "", "2", "人次", "≥6人次", ""}},
                                     {{"C1", "D1"}, {"E1", "F1"}}));
  CHECK(rows_of(read) == Strings{"产出指标/数量/场次 ≥5|场", "产出指标/数量/人次 ≥6人次"});
}

TEST_CASE("单独成列的符号和单位合进指标值，值里已有的不重复") {
  const auto read = grid_of(sheet_of({{"一级指标", "三级指标", "指标性质", "指标值", "度量单位"},
                                      {"产出指标", "甲", "≥", "735", "人次"},
                                      {"", "乙", "≥", "≥95%", "%"},
                                      {"", "丙", "定性", "优良中低差", "级"},
                                      {"", "丁", "/", "20", "/"}}));
  CHECK(rows_of(read) == Strings{"产出指标//甲 ≥|735|人次", "产出指标//乙 ≥95%",
                                 "产出指标//丙 优良中低差", "产出指标//丁 20"});
}

}  // namespace duibiao::test
