#include "reports/explanation/render_explanation.h"

#include <doctest/doctest.h>

#include "adapters/words/words.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

std::string proof(std::string_view code, Language language) {
  const auto figures = sample::observations();
  return render_explanation(
      explain(sample::assessment("2024-12-31"), code, figures, house_vocabulary()), language);
}

}  // namespace

TEST_CASE("一步一步：规则、公式、代入、结果、来源") {
  const Citation rule{"财预〔2020〕10号", "", Assurance::memory, 95, "M95"};
  const std::vector<ProofStep> steps{{"points",
                                      "min(a ÷ t, 1) × w",
                                      "min(18 ÷ 20, 1) × 1.43",
                                      "1.29",
                                      rule,
                                      {{"actuals.csv", "", "value", 28, 0}}}};
  CHECK(render_explanation(steps, Language::chinese) ==
        "1. 得分\n"
        "   规则  财预〔2020〕10号（凭记忆，95%，未核对原文）\n"
        "   公式  min(a ÷ t, 1) × w\n"
        "   代入  min(18 ÷ 20, 1) × 1.43\n"
        "   结果  1.29\n"
        "   来源  actuals.csv:28!value\n");
}

TEST_CASE("条件式写成话，结果为什么不同于算式的，写明原因") {
  ProofStep step{"likelihood", "a = t ? 1 : 0", "0 = 0 ? 1 : 0", "possible"};
  step.remarks = {note("likelihood_one_figure", {}, {})};
  const std::vector<ProofStep> steps{step};
  CHECK(render_explanation(steps, Language::chinese) ==
        "1. 可能性（建议）\n"
        "   公式  若 a = t 得 1，否则 0\n"
        "   代入  若 0 = 0 得 1，否则 0\n"
        "   结果  有可能\n"
        "   原因  只有一次数据，不足以判为完全不可能\n");
}

TEST_CASE("every figure that was added up is named by its line") {
  const std::string text = proof("P-04", Language::chinese);
  CHECK(text.find("120人次 + 60人次 + 230人次") != std::string::npos);
  for (const auto* place : {"actuals.csv:6!value", "actuals.csv:7!value", "actuals.csv:21!value"}) {
    CHECK(text.find(place) != std::string::npos);
  }
  CHECK(text.find("结果  达标") != std::string::npos);
}

TEST_CASE("the labels are in the reader's language, the formulas in none") {
  const std::string text = proof("P-04", Language::english);
  CHECK(text.find("With numbers  410 ≥ 400") != std::string::npos);
  CHECK(text.find("Formula       a ≥ t") != std::string::npos);
  CHECK(text.find("Result        Met") != std::string::npos);
}

TEST_CASE("an indicator that does not exist has no proof") {
  CHECK(proof("P-99", Language::chinese).empty());
}
