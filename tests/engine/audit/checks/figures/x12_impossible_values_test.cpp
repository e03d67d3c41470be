#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

std::string reported(std::string_view name, std::string_view target, std::string_view value) {
  AuditCase made{form({{"P-01", "产出指标", "质量指标", name, "", target}})};
  made.observations = {test::figure("P-01", "2024-06-30", value)};
  return judged("X12", made);
}

}  // namespace

TEST_CASE("X12: a bounded rate is between 0 and 100 percent, as number and as pair") {
  CHECK(reported("合格率", "≥90%", "100%") == "passed");
  CHECK(reported("合格率", "≥90%", "100.01%") == "above-hundred P-01");
  CHECK(reported("合格率", "≥90%", "101") == "above-hundred P-01");
  CHECK(reported("合格率", "≥90%", "-1%") == "negative P-01");
  CHECK(reported("合格率", "≥90%", "44/48") == "passed");
  CHECK(reported("合格率", "≥90%", "49/48") == "above-hundred P-01");
  CHECK(reported("产值增长率", "≥90%", "120%") == "passed");
  CHECK(reported("产值增长率", "≥9%", "-1%") == "passed");
}

TEST_CASE("X12: persons come whole, and no count is negative") {
  CHECK(reported("人数", "≥30人", "12.5人") == "fraction P-01");
  CHECK(reported("人数", "≥30人", "12人") == "passed");
  CHECK(reported("人次", "≥3万人次", "1.25万人次") == "passed");
  CHECK(reported("人数", "≥30人", "-3人") == "negative P-01");
  CHECK(reported("支出", "≤30元", "-3元") == "passed");  // a reversal
  CHECK(reported("时长", "≤30天", "2.5天") == "passed");
}

TEST_CASE("X12: what is done was done before it was reported") {
  CHECK(reported("时限", "2024年12月底前", "2024年7月1日") == "future P-01");
  CHECK(reported("时限", "2024年12月底前", "2024年6月30日") == "passed");
  CHECK(reported("时限", "2024年12月底前", "按期完成") == "passed");
}

TEST_CASE("X12: blanks and words are others', and figures are needed") {
  CHECK(reported("人数", "≥30人", "/") == "passed");
  CHECK(reported("人数", "≥30人", "完成") == "passed");
  CHECK(reported("程度", "有效", "-3人") == "passed");
  CHECK(judged("X12", form({})) == "not judged: no_figures");
}
