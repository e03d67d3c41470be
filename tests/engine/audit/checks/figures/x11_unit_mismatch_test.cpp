#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::claimed_row;
using test::form;
using test::judged;

TEST_CASE("X11: units that do not convert") {
  CHECK(judged("X11", claimed_row("人数", "≥30人", "30人次", "10", "")) == "mismatch P-01");
  CHECK(judged("X11", claimed_row("人数", "≥30人", "30名", "10", "")) == "passed");
  CHECK(judged("X11", claimed_row("人数", "≥30人", "30", "10", "")) == "passed");
  CHECK(judged("X11", claimed_row("支出", "≤3万元", "30000元", "10", "")) == "passed");
  CHECK(judged("X11", claimed_row("人数", "≥30人", "", "10", "")) == "not judged: no_figures");
  CHECK(judged("X11", form({})) == "not judged: not_assessed");
}

TEST_CASE("X11: increments in two units") {
  AuditCase made{form({{"P-01", "产出指标", "数量指标", "人数", "", "≥30人", "", Measure::sum}})};
  made.as_of = "2024-12-31";
  made.observations = {test::figure("P-01", "2024-03-31", "10人"),
                       test::figure("P-01", "2024-06-30", "10件")};
  CHECK(judged("X11", made) == "mixed P-01");
  made.observations[1].value = "10人";
  CHECK(judged("X11", made) == "passed");
}
