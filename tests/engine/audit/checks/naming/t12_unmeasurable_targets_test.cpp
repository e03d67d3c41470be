#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

std::string outcome(std::string_view name, std::string_view full) {
  return judged("T12", form({{"P-01", "效益指标", "可持续影响", name, full, full}}));
}

}  // namespace

TEST_CASE("T12: a target that repeats the name, and one that is vague") {
  CHECK(outcome("提升矫正人员融入社会程度", "提升") == "tautology P-01");
  CHECK(outcome("融入社会程度", "明显提升") == "vague P-01");
  CHECK(outcome("融入社会程度", "达到国家二级标准") == "passed");
  CHECK(outcome("融入社会人数", "≥9人") == "passed");
}

TEST_CASE("T12: template rows are T29's") {
  CHECK(judged("T12", form({{"P-01", "决策", "项目立项", "制度有效性", "有效", "有效"}})) ==
        "passed");
  CHECK(judged("T12", form({})) == "not judged: no_indicators");
}

TEST_CASE("T12: a basis names the number of a document") {
  Form made = form({{"P-01", "产出指标", "数量指标", "场次", "", "≥2次"}});
  made.header = {{"立项依据", "贯彻落实社区矫正法。", {}}};
  CHECK(judged("T12", made) == "basis");
  made.header[0].text = "依据苏司〔2022〕15号。";
  CHECK(judged("T12", made) == "passed");
}
