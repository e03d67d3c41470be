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
  AuditCase lost = row("场次", "≥100次", "90次", "10", "9");
  lost.statements.push_back(test::said("P-01", StatementKind::reason, "无"));
  CHECK(judged("X22", lost) == "none P-01");
  lost.statements[0].value = "10";
  CHECK(judged("X22", lost) == "passed");
}
