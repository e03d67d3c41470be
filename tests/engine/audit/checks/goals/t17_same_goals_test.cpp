#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

TEST_CASE("T17: the two goals differ, blanks apart") {
  Form made = test::with_header(form({}), "完成100名对象的矫治。");
  CHECK(judged("T17", made) == "not judged: no_two_goals");
  made.long_term_goal = "完成 100 名对象的矫治。";
  CHECK(judged("T17", made) == "same");
  made.long_term_goal = "三年完成300名对象的矫治。";
  CHECK(judged("T17", made) == "passed");
}
