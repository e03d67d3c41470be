#include "reports/model/headline.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

const Words kChinese{Language::chinese};

Headline on(std::string_view day) { return headline_of(sample::assessment(day), kChinese); }

int count_of(const std::vector<VerdictCount>& counts, VerdictKind kind) {
  const auto found =
      std::ranges::find_if(counts, [&](const VerdictCount& c) { return c.verdict.kind == kind; });
  return found == counts.end() ? -1 : found->count;
}

}  // namespace

TEST_CASE("年中只有阶段参考分，没有等级") {
  const Headline head = on("2024-06-30");
  CHECK(head.label == "阶段参考分");
  CHECK(head.score == "65.16");
  CHECK(head.total == "100.00");
  CHECK(head.grade.empty());
  CHECK(head.remark == "年中只作阶段参考，不评等级");
}

TEST_CASE("未到节点时既没有分数也没有等级") {
  const Headline head = on("2024-07-31");
  CHECK(head.label == "进度");
  CHECK(head.score.empty());
  CHECK(head.grade.empty());
  CHECK(head.remark.find("2024-12-31") != std::string::npos);
  CHECK(head.coverage == "14 项指标中 10 项有可比的实际值");
}

TEST_CASE("年末等级不单独出现：评判不全时写明评判了多少分") {
  const Headline head = on("2024-12-31");
  CHECK(head.label == "得分");
  CHECK_FALSE(head.coverage_complete);
  CHECK(head.judged_permille == 700);
  CHECK(head.coverage == "100.00 分中仅评判 70.00 分，其余按 0 分计入");
  CHECK(head.grade == "中（仅评判 70.00 / 100.00 分）");
}

TEST_CASE("with complete coverage the grade stands by itself") {
  Assessment whole = sample::assessment("2024-12-31");
  whole.coverage.judged_points = whole.coverage.total_points;
  whole.grade = "优";
  const Headline head = headline_of(whole, kChinese);
  CHECK(head.grade == "优");
  CHECK(head.coverage == "100.00 分中已评判 100.00 分");
  CHECK(head.remark.empty());
}

TEST_CASE("a rule book without grades says so") {
  Assessment ungraded = sample::assessment("2024-12-31");
  ungraded.grade.clear();
  CHECK(headline_of(ungraded, kChinese).remark == "本规则只计分，不评等级");
}

TEST_CASE("a form without a half-year column is never 0 or 差 at mid-year") {
  const Headline head = headline_of(
      sample::assessment_of(sample::form_without_half_year(), sample::rule_book(), "2024-06-30"),
      Words{Language::english});
  CHECK(head.score.empty());
  CHECK(head.grade.empty());
  CHECK(head.remark.find("not scored at mid-year") != std::string::npos);
  CHECK(head.coverage == "8 of 14 indicators can be held against the pace line");
}

TEST_CASE("the verdicts count every indicator once, whatever they are called") {
  const auto due = verdict_counts(sample::assessment("2024-06-30"), kChinese);
  CHECK(count_of(due, VerdictKind::missed) == 8);
  CHECK(count_of(due, VerdictKind::met) == 2);
  CHECK(count_of(due, VerdictKind::no_data) == 1);
  CHECK(count_of(due, VerdictKind::no_target) == 1);
  CHECK(count_of(due, VerdictKind::not_assessable) == 2);
  const auto waiting = verdict_counts(sample::assessment("2024-07-31"), kChinese);
  CHECK(count_of(waiting, VerdictKind::missed) == -1);
  CHECK(count_of(waiting, VerdictKind::not_yet_due) == 6);
}

TEST_CASE("the pace words count every indicator once") {
  int all = 0;
  for (const PaceCount& entry : pace_counts(sample::assessment("2024-07-31"), kChinese)) {
    all += entry.count;
  }
  CHECK(all == 14);
}
