#include "reports/model/sections.h"

#include <doctest/doctest.h>

#include "tests/support/dates.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {
const Words kChinese{Language::chinese};
}  // namespace

TEST_CASE("表头中的人名和电话被隐去，除非要求显示") {
  const Assessment assessment = sample::assessment("2024-06-30");
  ReportOptions options;
  CHECK(header_lines(assessment, options)[2].text == "张**/138********");
  options.show_personal = true;
  CHECK(header_lines(assessment, options)[2].text == "张三丰/13812345678");
}

TEST_CASE("a header field of more than 60 characters is narrative and left out") {
  Assessment assessment = sample::assessment("2024-06-30");
  std::string text;
  for (int i = 0; i < 60; ++i) {
    text += "字";
  }
  assessment.form.header = {{"立项必要性", text, {}}, {"实施可行性", text + "字", {}}};
  const auto lines = header_lines(assessment, {});
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].label == "立项必要性");
}

TEST_CASE("without a header the project's own fields stand") {
  Assessment assessment = sample::assessment("2024-06-30");
  assessment.form.header.clear();
  const auto lines = header_lines(assessment, {});
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].text == "市司法局");
}

TEST_CASE("a goal text keeps its words and loses a telephone number") {
  Assessment assessment = sample::assessment("2024-06-30");
  assessment.form.long_term_goal = "联系13812345678";
  const auto lines = goal_lines(assessment, {});
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].text == "联系138********");
}

TEST_CASE("the dates say whether the milestone is due and where the course comes from") {
  const auto june = date_lines(sample::assessment("2024-06-30"), kChinese);
  CHECK(june[1].text == "半年（程）节点 2024-06-30，已到节点");
  CHECK(june[2].text == "2024-01-01 至 2024-12-31，取自目标表");
  const auto july = date_lines(sample::assessment("2024-07-31"), kChinese);
  CHECK(july[1].text == "全年（程）节点 2024-12-31，未到节点");
}

TEST_CASE("a level's total stands beside its coverage, its score only where one is printed") {
  const auto june = level_lines(sample::assessment("2024-06-30"));
  CHECK(june.front().judged == "1/1");
  CHECK(june.front().score == "3.75");
  CHECK(june.back().judged == "1/2");
  CHECK(june[6].judged == "0/2");
  CHECK(june[6].score == "—");
  for (const LevelLine& level : level_lines(sample::assessment("2024-07-31"))) {
    CHECK(level.score.empty());
  }
}

TEST_CASE("each execution rate names its denominator") {
  const auto lines = execution_lines(sample::assessment("2024-06-30"), kChinese);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].denominator == "全年（调整后）预算数");
  CHECK(lines[0].rate == "50.00%");
  CHECK(lines[0].executed == "45,000.00 元");
  CHECK(lines[1].denominator == "年初预算数");
  CHECK(lines[1].rate == "56.25%");
  CHECK(lines[2].denominator == "到位资金");
  CHECK(lines[2].rate == "未填报，不评判");
  CHECK(lines[2].budget.empty());
}

TEST_CASE("every figure that did not count is listed with its reason and place") {
  const auto lines = left_out_lines(sample::assessment("2024-06-30"), kChinese);
  REQUIRE(lines.size() == 7);
  CHECK(lines[0].indicator == "P-01");
  CHECK(lines[0].reason == "晚于报告日");
  CHECK(lines[3].reason == "早于项目周期");
  CHECK(lines[3].where == "actuals.csv:5!value");
}

TEST_CASE("more than three figures older than the course are one line an indicator") {
  const auto lines_of = [](std::size_t count, std::string_view reason) {
    Assessment assessment = sample::assessment("2024-06-30");
    const LeftOut last = assessment.left_out.back();
    assessment.left_out.assign(count, {last.observation, reason});
    assessment.left_out.front().observation.date = test::day("2022-03-31");
    assessment.left_out.push_back(last);
    assessment.left_out.back().observation.indicator = "P-99";
    return left_out_lines(assessment, kChinese);
  };
  CHECK(lines_of(3, "before_course").size() == 4);
  CHECK(lines_of(4, "after_as_of").size() == 5);
  const auto lines = lines_of(4, "before_course");
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].date.starts_with("2022-03-31 – "));
  CHECK(lines[0].value == "4 个数");
  CHECK(lines[0].reason == "早于项目周期");
  CHECK(lines[1].indicator == "P-99");
}

TEST_CASE("equal remarks are said once with all their places, the gravest first") {
  Assessment assessment = sample::assessment("2024-06-30");
  assessment.form.notes = {note("weights_from_rule_book", {"a.csv", "", "", 1, 0}),
                           note("weights_from_rule_book", {"a.csv", "", "", 2, 0}),
                           warning("negative_actual", {"a.csv", "", "", 3, 0})};
  const auto lines = note_lines(assessment, kChinese);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].word == "警告");
  CHECK(lines[1].places == std::vector<std::string>{"a.csv:1", "a.csv:2"});
  CHECK(lines[2].text == "目标表有空行“效益指标/经济效益”，没有指标");
}

TEST_CASE("the state names every input and the rule book with their hashes") {
  ReportOptions options;
  options.state.inputs = {{"a.csv", "aa", ""}, {"b.csv", "bb", "2024-07-01T08:00:00Z"}};
  const auto lines = state_lines(sample::assessment("2024-06-30"), options);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].text == "SHA-256 aa");
  CHECK(lines[1].text == "2024-07-01T08:00:00Z 入库 SHA-256 bb");
  CHECK(lines[2].text == "cn-mof-2020-10 SHA-256 " + std::string(64, 'b'));
}

TEST_CASE("indicators that were not judged stand by verdict and reason") {
  std::vector<IndicatorLine> lines(4);
  lines[0].verdict = verdict_of(VerdictKind::no_data, kChinese);
  lines[1] = lines[0];
  lines[2].verdict = verdict_of(VerdictKind::met, kChinese);
  lines[3].verdict = verdict_of(VerdictKind::no_data, kChinese);
  lines[0].name = "甲";
  lines[0].code = "P-1";
  lines[0].weight = "2.00";
  lines[3].reason = "x";
  const auto groups = not_judged_groups(lines, kChinese);
  REQUIRE(groups.size() == 2);
  CHECK(groups[0].indicators.size() == 2);
  CHECK(groups[0].indicators[0] == "甲（P-1，2.00 分）");
  CHECK(groups[1].reason == "x");
}
