#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::claimed_row;
using test::form;
using test::judged;

TEST_CASE("X08: from 130 percent on an explanation is asked for, where any are carried") {
  AuditCase over = claimed_row("场次", "≥100次", "130次", "10", "");
  CHECK(judged("X08", over) == "not judged: no_reasons");
  over.statements = {test::said("P-02", StatementKind::reason, "别处的原因")};
  CHECK(judged("X08", over) == "unexplained P-01");
  over.observations[0].value = "129次";
  CHECK(judged("X08", over) == "passed");
  over.observations[0].value = "130次";
  over.statements.push_back(test::said("P-01", StatementKind::over_cause, "target_too_low"));
  CHECK(judged("X08", over) == "passed");
}

TEST_CASE("X08: three of ten rows are many, two are not") {
  AuditCase made;
  made.as_of = "2024-12-31";
  made.form.project = "P";
  for (int i = 0; i < 10; ++i) {
    const std::string code = "P-" + std::to_string(i);
    made.form.indicators.push_back(
        test::indicator({code, "产出指标", "数量指标", "场次", "", "≥10次"}));
    made.observations.push_back(test::figure(code, "2024-12-31", i < 3 ? "20次" : "10次"));
  }
  CHECK(judged("X08", made) == "many");
  made.observations[0].value = "10次";
  CHECK(judged("X08", made) == "not judged: no_reasons");
  made.observations[1].value = made.observations[2].value = "10次";
  CHECK(judged("X08", made) == "passed");
}

TEST_CASE("X08: needs figures") {
  CHECK(judged("X08", claimed_row("场次", "≥100次", "", "10", "")) == "not judged: no_figures");
  CHECK(judged("X08", form({})) == "not judged: not_assessed");
}
