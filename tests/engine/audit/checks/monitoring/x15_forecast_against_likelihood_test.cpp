#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

AuditCase expected(std::string_view likelihood, std::string_view forecast,
                   std::string_view value = "10人次") {
  AuditCase made{form({{"P-01", "产出指标", "数量指标", "培训人次", "≥40人次", "≥85人次"}})};
  made.as_of = "2024-06-30";
  made.observations = {test::figure("P-01", "2024-06-30", value)};
  if (!likelihood.empty()) {
    made.statements.push_back(test::said("P-01", StatementKind::likelihood, likelihood));
  }
  if (!forecast.empty()) {
    made.statements.push_back(test::said("P-01", StatementKind::forecast, forecast));
  }
  return made;
}

}  // namespace

TEST_CASE("X15: forecast and likelihood agree") {
  CHECK(judged("X15", expected("确定能", "84人次")) == "below-yet-certain P-01");
  CHECK(judged("X15", expected("确定能", "85人次")) == "passed");
  CHECK(judged("X15", expected("完全不可能", "85人次")) == "met-yet-impossible P-01");
  CHECK(judged("X15", expected("完全不可能", "84人次")) == "passed");
  CHECK(judged("X15", expected("有可能", "84人次")) == "passed");
}

TEST_CASE("X15: what is on pace is not impossible") {
  CHECK(judged("X15", expected("完全不可能", "", "40人次")) == "green-yet-impossible P-01");
  CHECK(judged("X15", expected("完全不可能", "", "10人次")) == "passed");
}

TEST_CASE("X15: needs likelihoods") {
  CHECK(judged("X15", expected("", "84人次")) == "not judged: no_likelihood");
  CHECK(judged("X15", form({})) == "not judged: not_assessed");
}
