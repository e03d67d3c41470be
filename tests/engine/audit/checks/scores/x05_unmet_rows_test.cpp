#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::claimed_row;
using test::judged;

TEST_CASE("X05: a missed row does not have full marks") {
  CHECK(judged("X05", claimed_row("场次", "≥100次", "99次", "10", "10")) == "full-marks P-01");
  CHECK(judged("X05", claimed_row("场次", "≥100次", "99次", "10", "9.9")) ==
        "not judged: no_reasons");
  CHECK(judged("X05", claimed_row("支出", "≤100元", "101元", "10", "10")) == "full-marks P-01");
}

TEST_CASE("X05: what was missed or lost points is explained, where reasons are carried") {
  AuditCase missed = claimed_row("场次", "≥100次", "99次", "10", "9.9");
  missed.statements.push_back(test::said("P-02", StatementKind::reason, "别处的原因"));
  CHECK(judged("X05", missed) == "unexplained P-01");
  missed.statements.push_back(test::said("P-01", StatementKind::measure, "下季补办"));
  CHECK(judged("X05", missed) == "passed");
  AuditCase lost = claimed_row("场次", "≥100次", "100次", "10", "7");
  lost.statements.push_back(test::said("P-02", StatementKind::reason, "别处的原因"));
  CHECK(judged("X05", lost) == "lost-unexplained P-01");
  lost.statements.push_back(test::said("P-01", StatementKind::reason, "无"));
  CHECK(judged("X05", lost) == "lost-unexplained P-01");
}

TEST_CASE("X05: words are X20's, and claims are needed") {
  CHECK(judged("X05", claimed_row("程度", "有效", "部分达成", "10", "10")) ==
        "not judged: no_reasons");
  CHECK(judged("X05", claimed_row("场次", "≥100次", "99次", "10", "")) == "not judged: no_claims");
}
