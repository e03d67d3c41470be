#include "reports/model/rule_lines.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

const Words kChinese{Language::chinese};

/// The rule labelled `label`; a failed test where there is none.
RuleLine rule(const std::vector<RuleLine>& lines, std::string_view label) {
  const auto found = std::ranges::find(lines, label, &RuleLine::label);
  REQUIRE(found != lines.end());
  return *found;
}

}  // namespace

TEST_CASE("首屏写明规则、依据和分值来源") {
  const auto lines = basis_lines(sample::assessment("2024-06-30"), kChinese);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].text == "cn-mof-2020-10 项目支出绩效评价管理办法");
  CHECK(lines[1].text == "财预〔2020〕10号（凭记忆，95%，未核对原文）");
  CHECK(lines[2].text == "目标表所列分值，合计 100");
}

TEST_CASE("规则给出的分值写明各级分数和把握程度") {
  Form unweighted = sample::form();
  for (Indicator& indicator : unweighted.indicators) {
    indicator.weight.reset();
  }
  RuleBook book = sample::rule_book();
  book.weights[2].citation = {"", "", Assurance::assumption, 0, "I"};
  const auto lines = basis_lines(sample::assessment_of(unweighted, book, "2024-06-30"), kChinese);
  CHECK(lines[2].text ==
        "评分规则的一级权重，级内均分：预算执行率 10，产出指标 50（凭记忆，95%，未核对原文），"
        "效益指标 30（假设，非规定），满意度指标 10（凭记忆，95%，未核对原文）");
}

TEST_CASE("每条规则都带出处，假设写明是假设") {
  const auto lines = rule_lines(sample::rule_book(), kChinese);
  CHECK(rule(lines, "不低于（≥ >）").rule == "达到得满分；未达：分值 × 实际 ÷ 目标");
  CHECK(rule(lines, "不超过（≤ <）").citation == "本工具的推论，非规定");
  CHECK(rule(lines, "定性未注明比例").citation == "假设，非规定");
  CHECK(rule(lines, "等级").rule == "优 ≥ 90；良 ≥ 80；中 ≥ 60；差 ≥ 0");
}

TEST_CASE("the variants of a rule book are said in its own numbers") {
  RuleBook book = sample::rule_book();
  book.positive.rule = PositiveRule::pass_line;
  book.reverse.rule = ReverseRule::linear_to_2t;
  book.equality.rule = EqualityRule::exact;
  book.execution_bands = {{{90, 0}, {100, 0}}, {{60, 0}, {50, 0}}};
  book.satisfaction_bands = {{{90, 0}, {100, 0}}};
  book.grades.clear();
  const auto lines = rule_lines(book, kChinese);
  CHECK(rule(lines, "不低于（≥ >）").rule == "完成率低于 60% 不得分，由此至目标线性计分");
  CHECK(rule(lines, "不超过（≤ <）").rule == "不超过得满分；超过部分线性扣减，达目标两倍为 0");
  CHECK(rule(lines, "等于（=）").rule == "不等不得分");
  CHECK(rule(lines, "预算执行率").rule == "≥ 90% → 100%；≥ 60% → 50%");
  CHECK(rule(lines, "满意度").rule == "≥ 90% → 100%");
  CHECK(std::ranges::find(lines, "等级", &RuleLine::label) == lines.end());
}
