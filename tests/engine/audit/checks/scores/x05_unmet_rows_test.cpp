#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

/// One row of `weight` points with its figure at the year's end and the points it claims.
AuditCase row(std::string_view name, std::string_view target, std::string_view value,
              std::string_view weight, std::string_view claimed) {
  AuditCase made{form({{"P-01", "产出指标", "数量指标", name, "", target, weight}})};
  made.as_of = "2024-12-31";
  if (!value.empty()) {
    made.observations = {test::figure("P-01", "2024-12-31", value)};
  }
  if (!claimed.empty()) {
    made.statements = {test::said("P-01", StatementKind::claimed_score, claimed)};
  }
  return made;
}

}  // namespace

TEST_CASE("X05: a missed row does not have full marks") {
  CHECK(judged("X05", row("场次", "≥100次", "99次", "10", "10")) == "full-marks P-01");
  CHECK(judged("X05", row("场次", "≥100次", "99次", "10", "9.9")) == "not judged: no_reasons");
  CHECK(judged("X05", row("支出", "≤100元", "101元", "10", "10")) == "full-marks P-01");
}

TEST_CASE("X05: what was missed or lost points is explained, where reasons are carried") {
  AuditCase missed = row("场次", "≥100次", "99次", "10", "9.9");
  missed.statements.push_back(test::said("P-02", StatementKind::reason, "别处的原因"));
  CHECK(judged("X05", missed) == "unexplained P-01");
  missed.statements.push_back(test::said("P-01", StatementKind::measure, "下季补办"));
  CHECK(judged("X05", missed) == "passed");
  AuditCase lost = row("场次", "≥100次", "100次", "10", "7");
  lost.statements.push_back(test::said("P-02", StatementKind::reason, "别处的原因"));
  CHECK(judged("X05", lost) == "lost-unexplained P-01");
  lost.statements.push_back(test::said("P-01", StatementKind::reason, "无"));
  CHECK(judged("X05", lost) == "lost-unexplained P-01");
}

TEST_CASE("X05: words are X20's, and claims are needed") {
  CHECK(judged("X05", row("程度", "有效", "部分达成", "10", "10")) == "not judged: no_reasons");
  CHECK(judged("X05", row("场次", "≥100次", "99次", "10", "")) == "not judged: no_claims");
}
