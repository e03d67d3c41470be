#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

AuditCase totalled(std::string_view total) {
  AuditCase made{form({{"P-01", "产出指标", "数量指标", "场次", "", "≥2次", "50"},
                       {"P-02", "产出指标", "数量指标", "人次", "", "≥9人次", "40"}})};
  made.as_of = "2024-12-31";
  made.statements = {test::said("P-01", StatementKind::claimed_score, "50"),
                     test::said("P-02", StatementKind::claimed_score, "35.5")};
  if (!total.empty()) {
    made.statements.push_back(test::said(kTotal, StatementKind::claimed_score, total));
  }
  return made;
}

}  // namespace

TEST_CASE("X03: the total is the sum of the rows") {
  CHECK(judged("X03", totalled("85.5")) == "passed");
  CHECK(judged("X03", totalled("85.55")) == "passed");
  CHECK(judged("X03", totalled("85.56")) == "total");
  CHECK(judged("X03", totalled("95.5")) == "total");
  CHECK(judged("X03", totalled("")) == "not judged: no_claimed_total");
}

TEST_CASE("X03: the funds row counts where it stands apart") {
  AuditCase made = totalled("95.5");
  made.statements.push_back(test::said(kFundsRow, StatementKind::claimed_score, "10"));
  CHECK(judged("X03", made) == "passed");
}

TEST_CASE("X03: a row without a claim leaves the sum open") {
  AuditCase made = totalled("85.5");
  made.statements.erase(made.statements.begin());
  CHECK(judged("X03", made) == "not judged: claims_incomplete");
}

TEST_CASE("X03: the grade is that of the total") {
  AuditCase made = totalled("85.5");
  made.statements.push_back(test::said(kTotal, StatementKind::claimed_value, "良"));
  CHECK(judged("X03", made) == "passed");
  made.statements.back().value = "优";
  CHECK(judged("X03", made) == "grade");
}
