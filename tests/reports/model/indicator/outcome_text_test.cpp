#include "reports/model/indicator/outcome_text.h"

#include <doctest/doctest.h>

#include "reports/model/score_form.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

LineContext context_of(const Assessment& assessment) {
  return {Words{Language::chinese}, score_form(assessment), assessment.due, assessment.course,
          assessment.as_of};
}

std::string reason(const Assessment& assessment, std::string_view code) {
  return reason_text(sample::indicator(assessment, code), context_of(assessment));
}

std::string step(const Assessment& assessment, std::string_view code) {
  return next_step(sample::indicator(assessment, code), context_of(assessment));
}

}  // namespace

TEST_CASE("未达、超出、提前、等于、逾期、未完全达成各有说法和下一步") {
  const Assessment june = sample::assessment("2024-06-30");
  CHECK(reason(june, "P-04") == "未达");
  CHECK(step(june, "P-04") == "还差 20人次；说明原因并列出补足措施");
  CHECK(reason(june, "P-09") == "超出");
  CHECK(step(june, "P-09") == "多出 0.5万元；说明原因，控制后续发生");
  CHECK(reason(june, "P-03") == "提前，已超过半年目标，未超过全年目标");
  CHECK(step(june, "P-03") == "比半年目标多 5 个百分点；说明提前原因，不属落后");
  CHECK(reason(june, "P-07") == "等于而未超过");
  CHECK(step(june, "P-07") == "恰好等于界限；请核对符号是否应为 ≥ 或 ≤");
  CHECK(reason(june, "P-08") == "逾期");
  CHECK(step(june, "P-08") == "比时限晚 5 天；说明原因，并附完成证明");
  CHECK(reason(june, "P-01") == "未完全达成");
  CHECK(step(june, "P-01") == "写明未达成的部分和改进措施");
}

TEST_CASE("what was not judged says why and what to do") {
  const Assessment june = sample::assessment("2024-06-30");
  CHECK(step(june, "P-10") == "补报截至 2024-06-30 的实际值");
  CHECK(step(june, "P-11") == "补充指标值，确不适用的注明理由");
  CHECK(step(june, "P-12") == "更正目标值后重新评判");
  CHECK(step(june, "P-14") == "更正实际值后重新评判");
  CHECK(reason(june, "P-14").find("单位不同类") != std::string::npos);
}

TEST_CASE("a plain met says nothing, an over-achievement asks for its reason") {
  const Assessment june = sample::assessment("2024-06-30");
  CHECK(reason(june, "P-13").empty());
  CHECK(step(june, "P-13").empty());
  CHECK(reason(june, "P-05") == "超额完成");
  CHECK(step(june, "P-05") == "说明超额原因；若因目标偏低，评审可扣分");
}

TEST_CASE("节点未到时只说还差多少，不说未达") {
  const Assessment july = sample::assessment("2024-07-31");
  CHECK(reason(july, "P-04").empty());
  CHECK(step(july, "P-04") == "到 2024-12-31 还差 220人次");
  CHECK(step(july, "P-01") == "到 2024-12-31 前继续推进");
}

TEST_CASE("a deadline that is still ahead asks for the day once it is done") {
  Assessment june = sample::assessment("2024-06-30");
  AssessedIndicator waiting = sample::indicator(june, "P-10");
  waiting.evaluation.outcome = NoData{"not_due"};
  CHECK(reason_text(waiting, context_of(june)) == "时限未到，尚无完成记录");
  CHECK(next_step(waiting, context_of(june)) == "完成后报送完成日期");
}

TEST_CASE("a ceiling used faster than its line is warned about while it is met") {
  Assessment june = sample::assessment("2024-06-30");
  AssessedIndicator met = sample::indicator(june, "P-13");
  met.pace.early_warning = true;
  CHECK(next_step(met, context_of(june)) == "用量高于进度线，注意控制");
}
