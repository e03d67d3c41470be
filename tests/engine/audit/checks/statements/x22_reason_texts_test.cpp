#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::claimed_row;
using test::form;
using test::judged;

TEST_CASE("X22: two rows do not have one and the same reason, categories apart") {
  AuditCase made;
  made.statements = {test::said("P-01", StatementKind::reason, "经费保障：资金下达较晚"),
                     test::said("P-02", StatementKind::reason, "其他：资金 下达较晚")};
  CHECK(judged("X22", made) == "repeated");
  made.statements[1].value = "人员变动较大";
  CHECK(judged("X22", made) == "passed");
  made.statements = {test::said("P-01", StatementKind::reason, "延期"),
                     test::said("P-02", StatementKind::reason, "延期")};
  CHECK(judged("X22", made) == "passed");  // too short to be a text
  CHECK(judged("X22", form({})) == "not judged: no_reasons");
}

TEST_CASE("X22: 无 is no reason for lost points") {
  AuditCase lost = claimed_row("场次", "≥100次", "90次", "10", "9");
  lost.statements.push_back(test::said("P-01", StatementKind::reason, "无"));
  CHECK(judged("X22", lost) == "none P-01");
  lost.statements[0].value = "10";
  CHECK(judged("X22", lost) == "passed");
}
