#include "reports/model/outlook/outlook_lines.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

const Words kChinese{Language::chinese};

OutlookLine line_of(const std::vector<OutlookLine>& lines, std::string_view code) {
  const auto found = std::ranges::find(lines, code, &OutlookLine::code);
  REQUIRE(found != lines.end());
  return *found;
}

std::string said(const std::vector<LabelledText>& lines, std::string_view label) {
  const auto found = std::ranges::find(lines, label, &LabelledText::label);
  return found == lines.end() ? "(none)" : found->text;
}

}  // namespace

TEST_CASE("an outlook is shown until the course is over and only where somebody looked") {
  CHECK(shows_outlook(sample::outlook("2024-06-30")));
  CHECK_FALSE(shows_outlook(sample::outlook("2024-12-31")));
  CHECK_FALSE(shows_outlook(sample::assessment("2024-06-30")));
  CHECK(outlook_lines(sample::outlook("2024-12-31"), kChinese).empty());
  CHECK(monitoring_lines(sample::outlook("2024-12-31"), kChinese).empty());
}

TEST_CASE("每项指标一行，可得分多的在前") {
  const Assessment assessment = sample::outlook("2024-06-30");
  const auto lines = outlook_lines(assessment, kChinese);
  CHECK(lines.size() == assessment.indicators.size());
  CHECK(lines[0].code == "P-10");
  CHECK(lines[1].code == "P-14");
  CHECK(lines[1].next == "到 2024-07-31 应达 47件");
  const OutlookLine flow = line_of(lines, "P-04");
  CHECK(flow.light.word == "绿灯");
  CHECK(flow.forecast == "约 360人次");
  CHECK(flow.interval == "期数不足，不给区间");
  CHECK(flow.target == "≥400人次");
  CHECK(flow.likelihood == "有可能");
  CHECK(flow.basis == "依据预计值 ÷ 目标值 = 90%");
  CHECK(flow.method == "按半年目标比例推算");
  CHECK(flow.effort == "还差 220人次，每月需 37人次（至今每月 30人次）");
  CHECK(flow.next == "到 2024-07-31 应达 234人次，还差 54人次");
  CHECK(flow.points == "5.50");
}

TEST_CASE("what was not extrapolated says so and a missing forecast says why") {
  const auto lines = outlook_lines(sample::outlook("2024-06-30"), kChinese);
  const OutlookLine few = line_of(lines, "P-05");
  CHECK(few.forecast == "约 3场次");
  CHECK(few.method == "次数很少：看计划，不外推");
  CHECK(few.interval.empty());
  CHECK(few.settled);
  CHECK(few.likelihood == "确定能");
  CHECK(few.basis == "已达到全年目标");
  const OutlookLine words = line_of(lines, "P-01");
  CHECK(words.forecast == "—");
  CHECK(words.method == "以最近一次定性结论为准");
  CHECK_FALSE(words.settled);
  CHECK(words.likelihood == "有可能");
  const OutlookLine nothing = line_of(lines, "P-10");
  CHECK(nothing.light.sign == "○");
  CHECK(nothing.light.word == "未亮");
  CHECK(nothing.likelihood == "—");
  CHECK(nothing.effort == "补报实际值");
  CHECK(nothing.points == "10.00");
}

TEST_CASE("what stands just at or just short of its bound says so") {
  const auto lines = outlook_lines(sample::outlook("2024-06-30"), kChinese);
  CHECK(line_of(lines, "P-06").points == "0.0004");
  const OutlookLine edge = line_of(lines, "P-07");
  CHECK(edge.effort == "恰好等于界限");
  CHECK(edge.likelihood == "有可能");
}

TEST_CASE("a single figure is said to be one") {
  const auto lines = outlook_lines(sample::outlook("2024-06-30"), kChinese);
  const auto notes = line_of(lines, "P-13").notes;
  CHECK(std::ranges::find(notes, "只有一次数据，仅供参考") != notes.end());
}

TEST_CASE("预算与目标并列，缺的分母不评判") {
  const auto lines = monitoring_lines(sample::outlook("2024-06-30"), kChinese);
  CHECK(said(lines, "序时进度") == "50.00%");
  CHECK(said(lines, "全年（调整后）预算数") == "执行率 50.00%，时序执行比 100.00%");
  CHECK(said(lines, "年初预算数") == "执行率 56.25%，时序执行比 112.50%");
  CHECK(said(lines, "到位资金") == "未填报，不评判");
  CHECK(said(lines, "预算灯") == "● 绿灯");
  CHECK(said(lines, "目标灯").starts_with("■ 红灯，"));
  CHECK(said(lines, "预警灯阈值").starts_with("vendor-default："));
  CHECK(said(lines, "预警处置") == "(none)");
}

TEST_CASE("上限写不超过多少，不写应达") {
  Assessment assessment = sample::outlook("2024-06-30");
  CHECK(line_of(outlook_lines(assessment, kChinese), "P-09").next ==
        "到 2024-07-31 不超过 4.67万元");
  assessment.indicators[8].outlook->effort.kind = EffortKind::lost;
  CHECK(line_of(outlook_lines(assessment, kChinese), "P-09").next.empty());
}

TEST_CASE("下一步写明依据月度计划，已达到的不写还差") {
  Assessment assessment = sample::outlook("2024-06-30");
  assessment.indicators[3].outlook->next =
      NextStep{*parse_iso_date("2024-07-31"), Ratio{301, 2}, std::nullopt, true};
  CHECK(line_of(outlook_lines(assessment, kChinese), "P-04").next ==
        "按月度计划：到 2024-07-31 应达 151人次");
}

TEST_CASE("可能性退为有可能的，写明原因") {
  Assessment assessment = sample::outlook("2024-06-30");
  assessment.indicators[3].outlook->likelihood.held_back =
      note("likelihood_stale", {}, {{"day", "2024-03-31"}});
  CHECK(line_of(outlook_lines(assessment, kChinese), "P-04").basis ==
        "依据预计值 ÷ 目标值 = 90%；最近数据为 2024-03-31，不足以下定论");
}

TEST_CASE("目标灯按颜色计数，没有的颜色不列") {
  Assessment assessment = sample::outlook("2024-06-30");
  assessment.outlook->lit_by = {3, 0, 2, 4, 0};
  assessment.outlook->dark = 1;
  CHECK(said(monitoring_lines(assessment, kChinese), "目标灯")
            .ends_with("红灯 3 项，黄灯 2 项，绿灯 4 项，未亮 1 项"));
  assessment.outlook->dark = 0;
  CHECK(said(monitoring_lines(assessment, kChinese), "目标灯").ends_with("绿灯 4 项"));
}

TEST_CASE("预算一侧写明替代的来源、超出预算和同等权重") {
  Assessment assessment = sample::outlook("2024-06-30");
  assessment.money.budget_initial->origin = MoneyOrigin::funds_block;
  assessment.money.executed->origin = MoneyOrigin::execution_rate;
  assessment.outlook->monitoring.budget_light = {Light::red, {}, {}, "overspent"};
  assessment.outlook->monitoring.equal_weights = true;
  const auto lines = monitoring_lines(assessment, kChinese);
  CHECK(said(lines, "年初预算数（取自目标表资金总额；执行数取自所报预算执行率的分子）") ==
        "执行率 56.25%，时序执行比 112.50%");
  CHECK(said(lines, "全年（调整后）预算数（执行数取自所报预算执行率的分子）") ==
        "执行率 50.00%，时序执行比 100.00%");
  CHECK(said(lines, "到位资金") == "未填报，不评判");
  CHECK(said(lines, "预算灯") == "■ 红灯，已超出预算");
  CHECK(said(lines, "目标进度").ends_with("没有分值，按同等权重）"));
}

TEST_CASE("the same lines are said in English") {
  const auto lines = outlook_lines(sample::outlook("2024-06-30"), Words{Language::english});
  CHECK(line_of(lines, "P-04").likelihood == "possible (有可能)");
  CHECK(line_of(lines, "P-04").forecast == "about 360人次");
}

TEST_CASE("a light has a sign and a word that do not need its colour") {
  CHECK(light_mark(Light::red, kChinese).sign == "■");
  CHECK(light_mark(Light::orange, kChinese).sign == "◆");
  CHECK(light_mark(Light::yellow, kChinese).sign == "▲");
  CHECK(light_mark(Light::green, kChinese).sign == "●");
  CHECK(light_mark(Light::blue, kChinese).word == "蓝灯");
}
