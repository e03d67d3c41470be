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

TEST_CASE("X02: a claim lies between nothing and the weight, both included") {
  CHECK(judged("X02", row("场次", "≥1次", "1次", "10", "10")) == "passed");
  CHECK(judged("X02", row("场次", "≥1次", "1次", "10", "10.01")) == "above-weight P-01");
  CHECK(judged("X02", row("场次", "≥1次", "0次", "10", "0")) == "passed");
  CHECK(judged("X02", row("场次", "≥1次", "0次", "10", "-0.01")) == "negative P-01");
  CHECK(judged("X02", row("场次", "≥1次", "0次", "", "-0.01")) == "negative P-01");
  CHECK(judged("X02", row("场次", "≥1次", "0次", "", "1")) == "not judged: no_weights");
  CHECK(judged("X02", row("场次", "≥1次", "0次", "10", "")) == "not judged: no_claims");
}
