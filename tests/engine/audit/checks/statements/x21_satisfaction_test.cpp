#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

AuditCase satisfied(std::string_view value) {
  AuditCase made{form({{"P-01", "满意度", "服务对象满意度", "满意度", "", "≥90%"}})};
  made.as_of = "2024-12-31";
  if (!value.empty()) {
    made.observations = {test::figure("P-01", "2024-12-31", value)};
  }
  return made;
}

}  // namespace

TEST_CASE("X21: exactly 100 percent is asked about") {
  CHECK(judged("X21", satisfied("100%")) == "hundred P-01");
  CHECK(judged("X21", satisfied("99.9%")) == "not judged: no_samples");
}

TEST_CASE("X21: a sample stands behind the figure, where samples are carried") {
  AuditCase made = satisfied("95%");
  made.statements = {test::said("P-02", StatementKind::sample, "发放50份")};
  CHECK(judged("X21", made) == "no-sample P-01");
  made.statements = {test::said("P-01", StatementKind::sample, "发放50份，收回48份")};
  CHECK(judged("X21", made) == "passed");
}

TEST_CASE("X21: needs a satisfaction in percent") {
  CHECK(judged("X21", satisfied("")) == "not judged: no_satisfaction");
  CHECK(judged("X21", form({})) == "not judged: not_assessed");
}
