#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

AuditCase expected(std::string_view likelihood) {
  AuditCase made{form({{"P-01", "产出指标", "数量指标", "培训人次", "≥40人次", "≥85人次"}})};
  made.statements = {test::said("P-01", StatementKind::likelihood, likelihood)};
  return made;
}

}  // namespace

TEST_CASE("X16: what is not certain has a measure") {
  AuditCase doubtful = expected("有可能");
  CHECK(judged("X16", doubtful) == "no-measure P-01");
  doubtful.statements.push_back(test::said("P-01", StatementKind::measure, "增开班次"));
  CHECK(judged("X16", doubtful) == "passed");
  CHECK(judged("X16", expected("确定能")) == "passed");
}

TEST_CASE("X16: a reason has one of the five categories") {
  AuditCase certain = expected("确定能");
  certain.statements.push_back(test::said("P-01", StatementKind::reason, "资金下达较晚"));
  CHECK(judged("X16", certain) == "no-category P-01");
  certain.statements.back().value = "经费保障：资金下达较晚";
  CHECK(judged("X16", certain) == "passed");
  CHECK(judged("X16", form({})) == "not judged: no_likelihood");
}
