#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::claimed_row;
using test::form;
using test::judged;

TEST_CASE("X01: a claimed score is weight times attainment, to half of its last place") {
  CHECK(judged("X01", claimed_row("场次", "≥100次", "100次", "10", "10")) == "passed");
  CHECK(judged("X01", claimed_row("场次", "≥100次", "57次", "10", "5.7")) == "passed");
  CHECK(judged("X01", claimed_row("场次", "≥100次", "69次", "10", "6.95")) == "too-high P-01");
  CHECK(judged("X01", claimed_row("场次", "≥100次", "69次", "10", "6.95分")) == "too-high P-01");
  CHECK(judged("X01", claimed_row("场次", "≥100次", "69次", "10", "6.89")) == "passed");
  CHECK(judged("X01", claimed_row("场次", "≥100次", "69次", "10", "6.88")) == "too-low P-01");
}

TEST_CASE("X01: few decimals hide a tenth at most") {
  CHECK(judged("X01", claimed_row("场次", "≥100次", "69次", "10", "7")) == "passed");
  CHECK(judged("X01", claimed_row("场次", "≥1000次", "689次", "10", "7")) == "too-high P-01");
}

TEST_CASE("X01: the value that the unit claims goes before the reported figure") {
  AuditCase claimed = claimed_row("场次", "≥100次", "50次", "10", "8");
  CHECK(judged("X01", claimed) == "too-high P-01");
  claimed.statements.push_back(test::said("P-01", StatementKind::claimed_value, "80次"));
  CHECK(judged("X01", claimed) == "passed");
}

TEST_CASE(
    "X01: a reviewer's deduction counts for a target set too low, and nothing earns nothing") {
  AuditCase over = claimed_row("场次", "≥100次", "200次", "10", "8");
  CHECK(judged("X01", over) == "too-low P-01");
  over.statements.push_back(test::said("P-01", StatementKind::over_deduction, "2"));
  CHECK(judged("X01", over) == "too-low P-01");
  over.statements.push_back(test::said("P-01", StatementKind::over_cause, "other"));
  CHECK(judged("X01", over) == "too-low P-01");
  over.statements.back().value = kTargetTooLow;
  CHECK(judged("X01", over) == "passed");
  CHECK(judged("X01", claimed_row("场次", "≥100次", "", "10", "10")) == "no-actual P-01");
  CHECK(judged("X01", claimed_row("场次", "≥100次", "", "10", "0")) == "passed");
}

TEST_CASE("X01: claims, weights and an assessment are needed, words are X20's") {
  CHECK(judged("X01", claimed_row("场次", "≥100次", "69次", "10", "")) == "not judged: no_claims");
  CHECK(judged("X01", claimed_row("场次", "≥100次", "69次", "", "5")) == "not judged: no_weights");
  CHECK(judged("X01", claimed_row("程度", "有效", "有效", "10", "5")) == "not judged: no_weights");
  CHECK(judged("X01", form({})) == "not judged: not_assessed");
}
