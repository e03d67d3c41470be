#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::claimed_row;
using test::form;
using test::judged;

TEST_CASE("X10: a numeric target is answered with a number") {
  CHECK(judged("X10", claimed_row("支出", "≤30万元", "完成", "10", "")) == "words P-01");
  CHECK(judged("X10", claimed_row("支出", "≤30万元", "30万元", "10", "")) == "passed");
  CHECK(judged("X10", claimed_row("程度", "有效", "完成", "10", "")) == "passed");
  CHECK(judged("X10", claimed_row("支出", "≤30万元", "", "10", "")) == "not judged: no_figures");
  CHECK(judged("X10", form({})) == "not judged: not_assessed");
}

TEST_CASE("X10: what the unit claims is looked at as well") {
  AuditCase made = claimed_row("支出", "≤30万元", "", "10", "");
  made.statements = {test::said("P-01", StatementKind::claimed_value, "完成")};
  CHECK(judged("X10", made) == "words P-01");
}
