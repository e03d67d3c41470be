#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

AuditCase weighted(std::string_view first, std::string_view second) {
  AuditCase made{form({{"P-01", "产出指标", "数量指标", "场次", "", "≥2次", first},
                       {"P-02", "产出指标", "数量指标", "人次", "", "≥9人次", second}})};
  made.as_of = "2024-12-31";
  made.statements = {test::said("P-01", StatementKind::claimed_score, "1")};
  return made;
}

}  // namespace

TEST_CASE("X04: the weights of a self-evaluation add up to 100, the funds row included") {
  CHECK(judged("X04", weighted("60", "40")) == "passed");
  CHECK(judged("X04", weighted("60", "50")) == "total");
  AuditCase apart = weighted("60", "30");
  CHECK(judged("X04", apart) == "total");
  apart.statements.push_back(test::said(kFundsRow, StatementKind::claimed_score, "10"));
  CHECK(judged("X04", apart) == "passed");
}

TEST_CASE("X04: of the funds one row carries points") {
  AuditCase made = weighted("50", "40");
  made.form.indicators.push_back(
      test::indicator({"P-03", "预算执行", "", "年度资金总额", "", "30万元", "10"}));
  CHECK(judged("X04", made) == "passed");
  made.form.indicators.push_back(
      test::indicator({"P-04", "预算执行", "", "其中:财政拨款", "", "30万元", "10"}));
  CHECK(judged("X04", made) == "sub-rows; total");
}

TEST_CASE("X04: needs claims and weights") {
  CHECK(judged("X04", weighted("", "")) == "not judged: no_weights");
  CHECK(judged("X04", form({})) == "not judged: not_assessed");
}
