#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

TEST_CASE("T31: what is arranged once has no long-term goal") {
  Form made = test::with_header(form({}));
  CHECK(judged("T31", made) == "not judged: no_project_type");
  made.type = "一次性安排项目";
  CHECK(judged("T31", made) == "passed");
  made.long_term_goal = "三年内建成帮扶体系。";
  CHECK(judged("T31", made) == "one-off");
  made.type = "延续性项目";
  CHECK(judged("T31", made) == "passed");
}
