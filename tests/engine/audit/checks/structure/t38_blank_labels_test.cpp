#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

TEST_CASE("T38: a label without an indicator is asked about where the dimension has other rows") {
  Form made = test::with_header(form({{"P-01", "效益指标", "社会效益", "知晓率", "", "≥90%"}}));
  CHECK(judged("T38", made) == "passed");
  made.empty_labels = {"效益指标/经济效益"};
  CHECK(judged("T38", made) == "blank");
  made.empty_labels = {"满意度指标/服务对象满意度"};
  CHECK(judged("T38", made) == "passed");  // T02 asks for the whole dimension
  CHECK(judged("T38", form({})) == "not judged: no_form_layout");
}
