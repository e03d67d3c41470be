#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

TEST_CASE("T02: outputs, outcomes and satisfaction each need a row, by any of their names") {
  const Form whole = form({{"P-01", "产出", "数量指标", "场次", "", "≥2次"},
                           {"P-02", "效益指标", "社会效益", "知晓率", "", "≥90%"},
                           {"P-03", "满意度", "服务对象满意度", "满意度", "", "≥90%"}});
  CHECK(judged("T02", whole) == "passed");
  Form cut = whole;
  cut.indicators.pop_back();
  CHECK(judged("T02", cut) == "missing");
  cut.empty_labels = {"满意度指标/服务对象满意度"};
  CHECK(judged("T02", cut) == "label");
  CHECK(judged("T02", form({})) == "not judged: no_indicators");
}
