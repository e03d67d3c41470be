#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::judged;

namespace {

/// Five rows of 20 points with full marks; `executed` of 100 yuan was spent.
AuditCase five_full(std::string_view executed) {
  AuditCase made;
  made.as_of = "2024-12-31";
  for (const std::string code : {"P-01", "P-02", "P-03", "P-04", "P-05"}) {
    made.form.indicators.push_back(
        test::indicator({code, "产出指标", "数量指标", "场次", "", "≥2次", "20"}));
    made.observations.push_back(test::figure(code, "2024-12-31", "2次"));
    made.statements.push_back(test::said(code, StatementKind::claimed_score, "20"));
  }
  made.form.project = "P";
  if (!executed.empty()) {
    made.observations.push_back(test::figure("@executed", "2024-12-31", executed));
    made.observations.push_back(test::figure("@budget_initial", "2024-01-01", "100元"));
  }
  return made;
}

}  // namespace

TEST_CASE("X07: full marks everywhere do not go with money left over") {
  CHECK(judged("X07", five_full("99元")) == "all-full");
  CHECK(judged("X07", five_full("100元")) == "passed");
  CHECK(judged("X07", five_full("")) == "not judged: no_execution_rate");
}

TEST_CASE("X07: nor with a missed row or a reason") {
  AuditCase gaps = five_full("100元");
  gaps.statements.push_back(test::said("P-03", StatementKind::reason, "部分场次延期"));
  CHECK(judged("X07", gaps) == "all-full");
  AuditCase missed = five_full("100元");
  missed.observations[0].value = "1次";
  CHECK(judged("X07", missed) == "all-full");
}

TEST_CASE("X07: one row below its weight is enough to pass, four rows are too few") {
  AuditCase lost = five_full("99元");
  lost.statements[0].value = "19";
  CHECK(judged("X07", lost) == "passed");
  AuditCase four = five_full("99元");
  four.statements.erase(four.statements.begin());
  CHECK(judged("X07", four) == "not judged: too_few_rows");
}
