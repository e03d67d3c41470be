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

TEST_CASE("X10: a numeric target is answered with a number") {
  CHECK(judged("X10", row("支出", "≤30万元", "完成", "10", "")) == "words P-01");
  CHECK(judged("X10", row("支出", "≤30万元", "30万元", "10", "")) == "passed");
  CHECK(judged("X10", row("程度", "有效", "完成", "10", "")) == "passed");
  CHECK(judged("X10", row("支出", "≤30万元", "", "10", "")) == "not judged: no_figures");
  CHECK(judged("X10", form({})) == "not judged: not_assessed");
}

TEST_CASE("X10: what the unit claims is looked at as well") {
  AuditCase made = row("支出", "≤30万元", "", "10", "");
  made.statements = {test::said("P-01", StatementKind::claimed_value, "完成")};
  CHECK(judged("X10", made) == "words P-01");
}
