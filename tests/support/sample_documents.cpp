#include "tests/support/sample_documents.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "engine/value/rounding.h"

namespace duibiao::test {
namespace {

DocumentCell cell(std::string text, CellRole role, int columns = 1, int rows = 1) {
  DocumentCell made;
  made.text = std::move(text);
  made.role = role;
  made.columns = columns;
  made.rows = rows;
  return made;
}
DocumentCell label(std::string text, int columns = 1, int rows = 1) {
  return cell(std::move(text), CellRole::label, columns, rows);
}
DocumentCell heading(std::string text, int columns = 1, int rows = 1) {
  return cell(std::move(text), CellRole::heading, columns, rows);
}
DocumentCell words(std::string text, int columns = 1, int rows = 1) {
  return cell(std::move(text), CellRole::text, columns, rows);
}
DocumentCell word(std::string text, int columns = 1, int rows = 1) {
  return cell(std::move(text), CellRole::word, columns, rows);
}
DocumentCell empty_because(std::string note, CellRole role = CellRole::number) {
  DocumentCell made = cell("", role);
  made.note = std::move(note);
  return made;
}

/// An indicator of the forms: target and actual are in tenths of the unit.
struct Indicator {
  const char* level1;
  const char* level2;
  const char* name;
  BoundSign sign;
  int target;
  std::optional<int> actual;
  const char* unit;
  int weight;  ///< in hundredths
};

constexpr const char* kOutput = "产出指标";
constexpr const char* kEffect = "效益指标";
constexpr BoundSign kAtLeast = BoundSign::at_least;
constexpr BoundSign kAtMost = BoundSign::at_most;

const std::array kIndicators{
    Indicator{kOutput, "数量指标", "社区矫正对象帮扶完成人次数", kAtLeast, 4000, 3850, "人次", 750},
    Indicator{kOutput, "数量指标", "对暂予监外执行类、社区矫正对象开展病情复查、诊断人数", kAtLeast,
              30, 40, "人", 750},
    Indicator{kOutput, "质量指标", "社区矫正业务培训出勤率", kAtLeast, 900, 893, "%", 1000},
    Indicator{kOutput, "质量指标", "社区矫正对象脱管漏管率", BoundSign::equal, 0, 0, "%", 500},
    Indicator{kOutput, "时效指标", "重点社区矫正对象监控定位率", BoundSign::equal, 1000, 997, "%",
              1000},
    Indicator{kOutput, "成本指标", "社区矫正项目总支出", kAtMost, 80, 79, "万元", 1000},
    Indicator{kEffect, "社会效益指标", "社区矫正对象重新犯罪率", kAtMost, 1, 2, "%", 1167},
    Indicator{kEffect, "社会效益指标", "全市社区矫正专职社会工作者占比", BoundSign::more_than, 50,
              50, "%", 1167},
    Indicator{kEffect, "可持续影响指标", "提升矫正人员融入社会程度", BoundSign::less_than, 60, 70,
              "分", 666},
    Indicator{"满意度指标", "服务对象满意度指标", "社区矫正对象满意度", kAtLeast, 950, std::nullopt,
              "%", 1000},
};

std::string_view sign_text(BoundSign sign) {
  switch (sign) {
    case BoundSign::at_least:
      return "≥";
    case BoundSign::more_than:
      return "＞";
    case BoundSign::at_most:
      return "≤";
    case BoundSign::less_than:
      return "＜";
    case BoundSign::equal:
      return "＝";
  }
  return "";
}

Ratio attainment_of(const Indicator& indicator) {
  const Ratio actual(indicator.actual.value_or(0));
  const Ratio target(indicator.target);
  const bool upward = indicator.sign == kAtLeast || indicator.sign == BoundSign::more_than;
  const bool at_most = indicator.sign == kAtMost || indicator.sign == BoundSign::less_than;
  if (actual == target || (at_most && actual < target)) {
    return Ratio(1);
  }
  return upward || (!at_most && actual < target) ? quotient(actual, target).value()
                                                 : quotient(target, actual).value();
}

Ratio points_of(Ratio weight, Ratio attainment) {
  const Ratio exact = product(weight, std::min(attainment, Ratio(1))).value();
  return {scaled(exact, 2).value(), 100};
}

std::string target_text(const Indicator& indicator) {
  return std::string(sign_text(indicator.sign)) + brief(Ratio(indicator.target, 10), 1) +
         indicator.unit;
}

NumberFormat format_of(const Indicator& indicator, int places = 1) {
  return {places, false, indicator.unit};
}

/// The level cells of row `i`: a level that goes on is spanned from above.
std::vector<DocumentCell> level_cells(std::size_t i) {
  const auto run = [&](auto member) {
    int rows = 0;
    for (std::size_t j = i; j < kIndicators.size(); ++j, ++rows) {
      if (std::string_view(kIndicators[j].*member) != kIndicators[i].*member) {
        break;
      }
    }
    return rows;
  };
  std::vector<DocumentCell> cells;
  for (const auto member : {&Indicator::level1, &Indicator::level2}) {
    if (i == 0 || std::string_view(kIndicators[i - 1].*member) != kIndicators[i].*member) {
      cells.push_back(word(kIndicators[i].*member, 1, run(member)));
    }
  }
  return cells;
}

DocumentTable project_block() {
  DocumentTable table{{12, 38, 12, 38}, {}};
  table.rows.push_back({{label("项目名称"), words("2024年度全市社区矫正工作经费", 3)}, false});
  table.rows.push_back({{label("主管部门及代码"), words("连云港市司法局 032001"), label("实施单位"),
                         words("连云港市社区矫正管理局")},
                        false});
  return table;
}

DocumentCell money(int fen, CellId id = 0) {
  return number_cell(Ratio(fen, 1'000'000), {2, true, ""}, id);
}

/// A sum of money that a formula gives.
DocumentCell money_sum(int fen, CellId id, std::vector<CellId> parts) {
  DocumentCell made = money(fen, id);
  made.formula = SumOfCells{std::move(parts)};
  return made;
}

DocumentCell percent_cell(Ratio share, CellId id, CellId numerator, CellId denominator) {
  DocumentCell made = number_cell(product(share, Ratio(100)).value(), {2, false, "%"}, id);
  made.formula = PercentOf{numerator, denominator};
  return made;
}

DocumentTable monitoring_funds() {
  DocumentTable table{{12, 24, 16, 16, 16, 16}, {}};
  table.rows.push_back({{label("项目资金\n（万元）", 1, 4), heading(""), heading("年初预算数"),
                         heading("1-7月执行数"), heading("1-7月执行率"), heading("全年预计执行数")},
                        false});
  table.rows.push_back(
      {{label("年度资金总额"), money_sum(8'000'000, 1, {4, 7}), money_sum(4'321'050, 2, {5, 8}),
        percent_cell(Ratio(4'321'050, 8'000'000), 3, 2, 1), money(7'990'000)},
       false});
  table.rows.push_back(
      {{label("其中：本年一般公共预算拨款"), money(8'000'000, 4), money(4'321'050, 5),
        percent_cell(Ratio(4'321'050, 8'000'000), 6, 5, 4), money(7'990'000)},
       false});
  DocumentCell no_rate = empty_because("预算数为 0，执行率不适用");
  no_rate.formula = PercentOf{8, 7};
  no_rate.format = {2, false, "%"};
  table.rows.push_back({{label("其他资金"), money(0, 7), money(0, 8), no_rate, money(0)}, false});
  return table;
}

std::vector<DocumentRow> monitoring_headings() {
  return {{{heading("一级\n指标", 1, 2), heading("二级\n指标", 1, 2), heading("三级指标", 1, 2),
            heading("年度\n指标值", 1, 2), heading("1-7月\n执行情况", 1, 2),
            heading("全年预计\n完成情况", 1, 2), heading("偏差原因分析", 5),
            heading("原因说明", 1, 2), heading("完成目标可能性", 3), heading("备注", 1, 2)},
           true},
          {{heading("经费\n保障"), heading("制度\n保障"), heading("人员\n保障"),
            heading("硬件条\n件保障"), heading("其他"), heading("确定能"), heading("有可能"),
            heading("完全不\n可能")},
           true}};
}

DocumentRow monitoring_row(std::size_t i, bool fill_in) {
  const Indicator& indicator = kIndicators[i];
  DocumentRow row{level_cells(i), false};
  row.cells.push_back(words(indicator.name));
  row.cells.push_back(word(target_text(indicator)));
  row.cells.push_back(indicator.actual
                          ? number_cell(Ratio(*indicator.actual, 10), format_of(indicator))
                          : empty_because("截至7月底没有满意度调查数据"));
  const bool behind = indicator.actual && attainment_of(indicator) < Ratio(1);
  row.cells.back().tone = behind ? Tone::bad : Tone::none;
  for (int column = 0; column < 5; ++column) {
    row.cells.push_back(word(behind && column == 2 ? "√" : ""));
  }
  row.cells.insert(row.cells.end() - 5, empty_because("由单位填报", CellRole::word));
  row.cells.push_back(words(behind ? "司法所专职人员上半年调整，部分活动顺延至下半年开展。" : ""));
  for (int column = 0; column < 3; ++column) {
    row.cells.push_back(word(column == (behind ? 1 : 0) ? "√" : ""));
  }
  row.cells.push_back(words(behind ? "三季度集中补课，10月底前完成。" : ""));
  for (std::size_t k = row.cells.size() - 11; fill_in && k < row.cells.size(); ++k) {
    row.cells[k].fill_in = true;
    row.cells[k].text.clear();
    const bool a_tick = row.cells[k].role == CellRole::word;
    row.cells[k].choices = a_tick ? std::vector<std::string>{"√"} : std::vector<std::string>{};
  }
  return row;
}

constexpr CellId kWeights = 100;
constexpr CellId kScores = 200;
constexpr CellId kTargets = 300;
constexpr CellId kActuals = 400;
constexpr CellId kAttainments = 500;

DocumentTable evaluation_funds() {
  DocumentTable table{{12, 24, 12, 12, 12, 8, 10, 10}, {}};
  table.rows.push_back({{label("项目资金\n（万元）", 1, 4), heading(""), heading("年初预算数"),
                         heading("全年预算数"), heading("全年执行数"), heading("分值"),
                         heading("执行率"), heading("得分")},
                        false});
  const Ratio rate(7'892'635, 8'000'000);
  DocumentCell score = number_cell(points_of(Ratio(10), rate), {2, false, ""}, 14);
  score.formula = PointsFor{12, 13};
  table.rows.push_back(
      {{label("年度资金总额"), money_sum(8'000'000, 9, {15}), money_sum(8'000'000, 10, {16}),
        money_sum(7'892'635, 11, {17}), number_cell(Ratio(10), {0, false, ""}, 12),
        percent_cell(rate, 13, 11, 10), score},
       false});
  table.rows.push_back(
      {{label("其中：当年财政拨款"), money(8'000'000, 15), money(8'000'000, 16),
        money(7'892'635, 17), word("—"), percent_cell(rate, 18, 17, 16), word("—")},
       false});
  table.rows.push_back(
      {{label("其他资金"), money(0), money(0), money(0), word("—"), word("—"), word("—")}, false});
  return table;
}

DocumentRow evaluation_row(std::size_t i) {
  const Indicator& indicator = kIndicators[i];
  const auto number = static_cast<CellId>(i);
  const Ratio weight(indicator.weight, 100);
  DocumentRow row{level_cells(i), false};
  row.cells.push_back(words(indicator.name));
  row.cells.push_back(word(target_text(indicator)));
  DocumentCell actual = empty_because("全年没有满意度调查数据");
  DocumentCell score = empty_because("没有实际值，未评分");
  if (indicator.actual) {
    actual = number_cell(Ratio(*indicator.actual, 10), format_of(indicator));
    const Ratio points = points_of(weight, attainment_of(indicator));
    score = number_cell(points, {2, false, ""});
    score.tone = points < weight ? Tone::attention : Tone::none;
  }
  actual.formula = SameAs{kActuals + number};
  score.formula = PointsFor{kWeights + number, kAttainments + number};
  score.id = kScores + number;
  row.cells.push_back(actual);
  row.cells.push_back(number_cell(weight, {2, false, ""}, kWeights + number));
  row.cells.push_back(score);
  row.cells.push_back(
      words(score.tone == Tone::attention
                ? "个别对象外出务工，未按期参加集中活动；已改为线上补课，并由司法所逐人跟进。"
                : ""));
  return row;
}

DocumentRow total_row() {
  DocumentCell weights = cell("100.00", CellRole::total);
  weights.number = Ratio(100);
  weights.format = {2, false, ""};
  SumOfCells of_weights{{12}};
  DocumentCell scores = weights;
  SumOfCells of_scores{{14}};
  Ratio points = points_of(Ratio(10), Ratio(7'892'635, 8'000'000));
  for (std::size_t i = 0; i < kIndicators.size(); ++i) {
    of_weights.cells.push_back(kWeights + static_cast<CellId>(i));
    of_scores.cells.push_back(kScores + static_cast<CellId>(i));
    if (kIndicators[i].actual) {
      const Ratio weight(kIndicators[i].weight, 100);
      points = sum(points, points_of(weight, attainment_of(kIndicators[i]))).value();
    }
  }
  weights.formula = of_weights;
  scores.formula = of_scores;
  scores.number = points;
  scores.text = fixed(points, 2);
  return {{cell("总分", CellRole::total, 5), weights, scores, cell("", CellRole::total)}, false};
}

DocumentPage estimate_page() {
  DocumentPage page{"系统测算", false, {}};
  page.blocks.emplace_back(DocumentLine{LineRole::title, "系统测算"});
  DocumentTable table{{40, 20, 20, 20}, {}};
  table.rows.push_back(
      {{heading("三级指标"), heading("指标值"), heading("实际值"), heading("完成率")}, true});
  for (std::size_t i = 0; i < kIndicators.size(); ++i) {
    const Indicator& indicator = kIndicators[i];
    const auto number = static_cast<CellId>(i);
    DocumentCell actual = empty_because("没有实际值");
    DocumentCell attainment = empty_because("没有实际值");
    if (indicator.actual) {
      actual = number_cell(Ratio(*indicator.actual, 10), format_of(indicator));
      attainment =
          number_cell(product(attainment_of(indicator), Ratio(100)).value(), {2, false, "%"});
    }
    actual.id = kActuals + number;
    attainment.id = kAttainments + number;
    attainment.format = {2, false, "%"};
    attainment.formula = AttainmentOf{indicator.sign, kActuals + number, kTargets + number};
    const DocumentCell target =
        number_cell(Ratio(indicator.target, 10), format_of(indicator), kTargets + number);
    table.rows.push_back({{words(indicator.name), target, actual, attainment}, false});
  }
  page.blocks.emplace_back(table);
  return page;
}

}  // namespace

DocumentCell text_cell(std::string text, int columns, int rows) {
  return cell(std::move(text), CellRole::text, columns, rows);
}

DocumentCell number_cell(Ratio number, NumberFormat format, CellId id) {
  DocumentCell made = cell(fixed(number, format.places) + format.unit, CellRole::number);
  made.number = number;
  made.format = std::move(format);
  made.id = id;
  return made;
}

Document monitoring_form(bool fill_in) {
  DocumentPage page{"绩效运行监控表", true, {}};
  page.blocks.emplace_back(DocumentLine{LineRole::title, "项目支出绩效目标执行监控表"});
  page.blocks.emplace_back(DocumentLine{LineRole::subtitle, "（2024年度）"});
  page.blocks.emplace_back(project_block());
  page.blocks.emplace_back(monitoring_funds());
  page.blocks.emplace_back(DocumentTable{
      {12, 88},
      {{{label("年度总体\n目标"),
         words(
             "目标1：完成社区矫正对象教育帮扶400人次以上，组织业务培训2次，参训率不低于90%。\n"
             "目标2：重点对象定位监控全覆盖，不发生脱管漏管，重新犯罪率控制在0.1%以内，维护社会和谐"
             "稳定，提升矫正人员融入社会的程度。")},
        false}}});
  DocumentTable grid{{5, 6, 11, 6, 7, 7, 4, 4, 4, 5, 4, 12, 5, 5, 5, 10}, monitoring_headings()};
  for (std::size_t i = 0; i < kIndicators.size(); ++i) {
    grid.rows.push_back(monitoring_row(i, fill_in));
  }
  page.blocks.emplace_back(grid);
  page.blocks.emplace_back(DocumentLine{
      LineRole::text, "填报人：            审核人：            填报日期：    年  月  日"});
  return {Language::chinese,
          "项目支出绩效目标执行监控表",
          "LYG-2024-001",
          "数据截至2024-07-31；评分规则 cn-mof-2020-10（3f2a91c0）；台账批次 7（b81d22e4）",
          {page},
          make_date(2024, 7, 31)};
}

Document self_evaluation_form() {
  DocumentPage page{"绩效自评表", true, {}};
  page.blocks.emplace_back(DocumentLine{LineRole::title, "项目支出绩效自评表"});
  page.blocks.emplace_back(DocumentLine{LineRole::subtitle, "（2024年度）"});
  page.blocks.emplace_back(project_block());
  page.blocks.emplace_back(evaluation_funds());
  page.blocks.emplace_back(DocumentTable{
      {12, 44, 44},
      {{{label("年度总体目标", 1, 2), heading("预期目标"), heading("实际完成情况")}, false},
       {{words("完成社区矫正对象教育帮扶400人次以上，组织业务培训2次。"),
         words("完成教育帮扶385人次，组织业务培训2次，参训率89.3%；重点对象定位监控率99.7%。")},
        false}}});
  DocumentTable grid{{9, 10, 20, 9, 9, 7, 7, 29},
                     {{{heading("一级指标"), heading("二级指标"), heading("三级指标"),
                        heading("年度指标值"), heading("实际完成值"), heading("分值"),
                        heading("得分"), heading("偏差原因分析及改进措施")},
                       true}}};
  for (std::size_t i = 0; i < kIndicators.size(); ++i) {
    grid.rows.push_back(evaluation_row(i));
  }
  grid.rows.push_back(total_row());
  page.blocks.emplace_back(grid);
  return {Language::chinese,       "项目支出绩效自评表",
          "LYG-2024-001",          "数据截至2024-12-31；评分规则 cn-mof-2020-10（3f2a91c0）",
          {page, estimate_page()}, make_date(2024, 12, 31)};
}

Document long_list(int rows) {
  DocumentTable table{{10, 60, 30}, {}};
  table.rows.push_back({{heading("序号"), heading("名称"), heading("数值")}, true});
  for (int i = 1; i <= rows; ++i) {
    table.rows.push_back(
        {{word(std::to_string(i)), words("第" + std::to_string(i) + "个项目的绩效目标完成情况说明"),
          number_cell(Ratio(i, 4), {2, true, ""}, static_cast<CellId>(i))},
         false});
  }
  DocumentPage page{"清单", false, {}};
  page.blocks.emplace_back(DocumentLine{LineRole::title, "项目清单"});
  page.blocks.emplace_back(table);
  return {Language::chinese, "项目清单", "2024", "数据截至2024-12-31", {page}, {}};
}

Document document_of(const std::vector<DocumentCell>& cells) {
  DocumentTable table{{1}, {}};
  for (const DocumentCell& one : cells) {
    table.rows.push_back({{one}, false});
  }
  return {Language::chinese, "表", "P", "", {DocumentPage{"表", false, {table}}}, {}};
}

}  // namespace duibiao::test
