#include "adapters/figures/figure_sheet.h"

#include <doctest/doctest.h>

#include "tests/adapters/form/sheet_fixture.h"
#include "tests/support/dates.h"
#include "tests/support/list_text.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {
namespace {

using Spans = std::initializer_list<std::pair<std::string_view, std::string_view>>;

const Course kYear = calendar_year(2024);

Strings codes(const Problems& problems) {
  Strings found;
  for (const Problem& each : problems) {
    found.push_back(std::string(each.code) + "@" + each.where.cell);
  }
  return found;
}

/// "name value@date[+] @cell" of each figure of the only table; + marks an increment.
Strings figures_of(const Sheet& sheet, const std::optional<Course>& course = kYear) {
  const auto read = read_figure_sheet(sheet);
  Strings found;
  for (const FigureTable& table : read.value) {
    const auto days = figure_days(table, course);
    for (const FigureRow& row : table.rows) {
      for (const FigureCell& cell : row.cells) {
        const auto& day = days.value[cell.column];
        found.push_back(row.name.name + " " + cell.text + " " + (day ? to_string(*day) : "-") +
                        (table.columns[cell.column].increment ? "+" : "") + " @" + cell.where.cell);
      }
    }
  }
  return found;
}

Strings figures_of(const SheetTexts& rows, Spans spans = {}) {
  return figures_of(sheet_of(rows, spans));
}

}  // namespace

TEST_CASE("指标一列、表头带日期的几列，空格不是数字，备注不读") {
  const Sheet sheet = sheet_of({{"三级指标", "半年累计完成值（截至2024年6月30日）",
                                 "全年累计完成值（截至2024年12月31日）", "备注"},
                                {"培训人次", "44人次", "87人次", "两期"},
                                {"合格率", "95%"},
                                {"", "", ""},
                                {"满意度", "", "15/18"}});
  CHECK(holds_figures(sheet));
  CHECK(figures_of(sheet) == Strings{"培训人次 44人次 2024-06-30 @B2",
                                     "培训人次 87人次 2024-12-31 @C2", "合格率 95% 2024-06-30 @B3",
                                     "满意度 15/18 2024-12-31 @C5"});
  CHECK(read_figure_sheet(sheet).problems.empty());
}

TEST_CASE("各种写法的日期，没有年份的取项目的") {
  CHECK(figures_of({{"指标名称", "1-6月", "截至9月底", "全年"}, {"甲", "1", "2", "3"}}) ==
        Strings{"甲 1 2024-06-30 @B2", "甲 2 2024-09-30 @C2", "甲 3 2024-12-31 @D2"});
  CHECK(figures_of({{"指标名称", "2024.6.30", "上半年完成情况"}, {"甲", "1", "2"}}) ==
        Strings{"甲 1 2024-06-30 @B2", "甲 2 2024-06-30 @C2"});
}

TEST_CASE("年份写在标题、工作表名里也算，标题的年份先于别处") {
  const SheetTexts rows{{"2023年指标执行情况"}, {"指标名称", "6月底"}, {"甲", "1"}};
  CHECK(figures_of(sheet_of(rows), std::nullopt) == Strings{"甲 1 2023-06-30 @B3"});
  CHECK(figures_of(sheet_of(rows), kYear) == Strings{"甲 1 2023-06-30 @B3"});
  CHECK(figures_of(sheet_of({{"指标名称", "6月底"}, {"甲", "1"}}, {}, "2022年"), std::nullopt) ==
        Strings{"甲 1 2022-06-30 @B2"});
}

TEST_CASE("哪里都没有年份时请用 --year，只说一次") {
  const auto read = read_figure_sheet(sheet_of({{"指标名称", "6月底", "全年"}, {"甲", "1", "2"}}));
  const auto days = figure_days(read.value.at(0), std::nullopt);
  CHECK(codes(days.problems) == Strings{"figures_without_year@A1"});
  CHECK(all_spoken(days.problems));
}

TEST_CASE("表头没有日期时看标题，标题也没有是错误；填报日期不是数据的日期") {
  const SheetTexts rows{{"截至2024年6月30日"}, {"指标名称", "完成值"}, {"甲", "1"}};
  CHECK(figures_of(rows) == Strings{"甲 1 2024-06-30 @B3"});
  const auto read = read_figure_sheet(
      sheet_of({{"填报日期：2025年1月8日"}, {"指标名称", "完成值"}, {"甲", "1"}}));
  CHECK_FALSE(read.value.at(0).year);
  CHECK(codes(figure_days(read.value[0], kYear).problems) == Strings{"figure_without_date@B2"});
  const auto none = read_figure_sheet(sheet_of({{"指标名称", "2024年2月30日"}, {"甲", "1"}}));
  CHECK(codes(figure_days(none.value.at(0), kYear).problems) ==
        Strings{"figure_date_not_in_calendar@B1"});
}

TEST_CASE("当月、新增是增量，累计是累计；单写一个月当作累计并提醒，不从年初起的时段是增量") {
  const Sheet sheet = sheet_of({{"指标名称", "6月当月新增", "6月累计", "6月", "7-12月", "1月"},
                                {"甲", "1", "2", "3", "4", "5"}});
  CHECK(figures_of(sheet) == Strings{"甲 1 2024-06-30+ @B2", "甲 2 2024-06-30 @C2",
                                     "甲 3 2024-06-30 @D2", "甲 4 2024-12-31+ @E2",
                                     "甲 5 2024-01-31 @F2"});
  const auto read = read_figure_sheet(sheet);
  CHECK(codes(read.problems) == Strings{"figure_accrual_assumed@D1", "figure_span_increment@E1"});
  CHECK(all_spoken(read.problems));
}

TEST_CASE("计划数、上年数、同比不是数据，说明一句；有指标值一列的是表不是数据") {
  const Sheet sheet = sheet_of({{"指标名称", "2024年计划数", "2023年上年完成", "6月底", "同比"},
                                {"甲", "9", "8", "1", "+3%"}});
  CHECK(figures_of(sheet) == Strings{"甲 1 2024-06-30 @D2"});
  CHECK(holds_figures(sheet));
  CHECK_FALSE(holds_figures(sheet_of({{"三级指标", "年度指标值", "6月底"}, {"甲", "≥1", "1"}})));
  CHECK_FALSE(holds_figures(sheet_of({{"姓名", "日期", "实到人数"}, {"某", "2024-05-15", "1"}})));
}

TEST_CASE("单位另成一列时补在没有单位的数后面") {
  CHECK(figures_of({{"指标名称", "计量单位", "6月底"},
                    {"甲", "人次", "44"},
                    {"乙", "人次", "44人次"},
                    {"丙", "/", "5"},
                    {"丁", "%", "95%"}}) ==
        Strings{"甲 44人次 2024-06-30 @C2", "乙 44人次 2024-06-30 @C3", "丙 5 2024-06-30 @C4",
                "丁 95% 2024-06-30 @C5"});
}

TEST_CASE("层级列、合并的名称、编码列都认，同名的行记得次序") {
  const auto read =
      read_figure_sheet(sheet_of({{"一级指标", "二级指标", "三级指标", "编码", "6月底"},
                                  {"产出指标(50分)", "数量指标", "场次", "", "1"},
                                  {"", "", "场次", "", "2"},
                                  {"", "质量指标", "合格率", "P-09", "95%"}},
                                 {{"A2", "A4"}, {"B2", "B3"}}));
  const FigureTable& table = read.value.at(0);
  CHECK(table.rows[1].name == RowName{"场次", "产出指标", "数量指标", 1, 2});
  CHECK(table.rows[2].name == RowName{"P-09", "产出指标", "质量指标", 0, 1});
}

TEST_CASE("一张工作表上下几张表，合计与注不算行，标题属于下一张") {
  const auto read = read_figure_sheet(sheet_of({{"2023年"},
                                                {"指标名称", "6月底"},
                                                {"甲", "1"},
                                                {"合计", "1"},
                                                {"注：累计数"},
                                                {"2024年"},
                                                {"指标名称", "6月底"},
                                                {"甲", "2"}},
                                               {{"A6", "B6"}}));
  REQUIRE(read.value.size() == 2);
  CHECK(read.value[0].year == 2023);
  CHECK(read.value[0].rows.size() == 1);
  CHECK(read.value[1].year == 2024);
  CHECK(codes(read.problems) ==
        Strings{"figure_total_ignored@A4", "table_note_ignored@A5", "table_note_ignored@A6"});
}

TEST_CASE("没有名称的数、无结果的公式、出错的公式是错误") {
  const auto read =
      read_figure_sheet(sheet_of({{"指标名称", "6月底", "全年"}, {"", "1"}, {"甲", "=?", "#N/A"}}));
  CHECK(codes(read.problems) ==
        Strings{"row_without_name@B2", "formula_result_missing@B3", "cell_error_value@C3"});
}

TEST_CASE("表上写明的项目编码与名称记下来") {
  const auto read = read_figure_sheet(
      sheet_of({{"项目名称", "平台运维", "项目编码", "P-7"}, {"指标名称", "6月底"}, {"甲", "1"}}));
  CHECK(read.value.at(0).project == "P-7");
  CHECK(read.value[0].project_name == "平台运维");
}

}  // namespace duibiao::test
