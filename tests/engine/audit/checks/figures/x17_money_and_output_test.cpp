#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

/// `executed` of 100 yuan spent, `done` of 100 sessions held.
AuditCase spent(std::string_view executed, std::string_view done) {
  AuditCase made{form({{"P-01", "产出指标", "数量指标", "培训场次", "", "≥100场", "50"},
                       {"P-02", "效益指标", "社会效益", "知晓率", "", "≥90%", "50"}})};
  made.as_of = "2024-12-31";
  if (!executed.empty()) {
    made.observations = {test::figure("@executed", "2024-12-31", executed),
                         test::figure("@budget_initial", "2024-01-01", "100元")};
  }
  if (!done.empty()) {
    made.observations.push_back(test::figure("P-01", "2024-12-31", done));
  }
  return made;
}

}  // namespace

TEST_CASE("X17: thirty points apart are allowed, more is asked about, on either side") {
  CHECK(judged("X17", spent("100元", "70场")) == "passed");
  CHECK(judged("X17", spent("100元", "69场")) == "money-ahead");
  CHECK(judged("X17", spent("70元", "100场")) == "passed");
  CHECK(judged("X17", spent("69元", "100场")) == "output-ahead");
  CHECK(judged("X17", spent("70元", "300场")) == "passed");  // output counts to 100 %
}

TEST_CASE("X17: needs both money and output") {
  CHECK(judged("X17", spent("", "69场")) == "not judged: no_execution_rate");
  CHECK(judged("X17", spent("100元", "")) == "not judged: no_output_figures");
  CHECK(judged("X17", form({})) == "not judged: not_assessed");
}
