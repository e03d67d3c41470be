#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

AuditCase expected(std::string_view value, std::string_view likelihood) {
  AuditCase made{form({{"P-01", "产出指标", "数量指标", "培训人次", "≥40人次", "≥85人次"}})};
  made.as_of = "2024-06-30";
  made.observations = {test::figure("P-01", "2024-06-30", value)};
  if (!likelihood.empty()) {
    made.statements = {test::said("P-01", StatementKind::likelihood, likelihood)};
  }
  return made;
}

}  // namespace

TEST_CASE("X14: a flow that has reached the year's target will reach it") {
  CHECK(judged("X14", expected("85人次", "有可能")) == "doubtful P-01");
  CHECK(judged("X14", expected("85人次", "完全不可能")) == "doubtful P-01");
  CHECK(judged("X14", expected("85人次", "确定能")) == "passed");
  CHECK(judged("X14", expected("84人次", "有可能")) == "passed");
}

TEST_CASE("X14: a level may fall again, and likelihoods are needed") {
  AuditCase level = expected("95%", "有可能");
  level.form = form({{"P-01", "产出指标", "质量指标", "合格率", "≥90%", "≥90%"}});
  CHECK(judged("X14", level) == "passed");
  CHECK(judged("X14", expected("85人次", "")) == "not judged: no_likelihood");
  CHECK(judged("X14", form({})) == "not judged: not_assessed");
}
