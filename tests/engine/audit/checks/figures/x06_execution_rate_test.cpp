#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

/// 90 of 100 yuan (initially 120) were spent, and `stated` is what the unit calls the rate.
AuditCase spent(std::string_view stated, std::string_view executed = "90元") {
  AuditCase made{form({{"P-01", "产出指标", "数量指标", "场次", "", "≥2次"}})};
  made.as_of = "2024-12-31";
  made.observations = {test::figure("@executed", "2024-12-31", executed),
                       test::figure("@budget_adjusted", "2024-06-01", "100元"),
                       test::figure("@budget_initial", "2024-01-01", "120元")};
  if (!stated.empty()) {
    made.statements = {test::said(kFundsRow, StatementKind::claimed_value, stated)};
  }
  return made;
}

}  // namespace

TEST_CASE("X06: the rate is of the adjusted budget, to a twentieth of a point") {
  CHECK(judged("X06", spent("90%")) == "passed");
  CHECK(judged("X06", spent("90.05%")) == "passed");
  CHECK(judged("X06", spent("90.06%")) == "rate");
  CHECK(judged("X06", spent("75%")) == "denominator");
  CHECK(judged("X06", spent("")) == "not judged: no_execution_amounts");
}

TEST_CASE("X06: the row 预算执行率 states a rate as well") {
  AuditCase made = spent("");
  made.form.indicators = {
      test::indicator({"P-01", "过程", "资金管理", "预算执行率", "", "=100%", "100"})};
  made.observations.push_back(test::figure("P-01", "2024-12-31", "95%"));
  CHECK(judged("X06", made) == "rate");
  made.observations.back().value = "90%";
  CHECK(judged("X06", made) == "passed");
}

TEST_CASE("X06: more than the budget was spent") {
  CHECK(judged("X06", spent("100%", "100元")) == "passed");
  CHECK(judged("X06", spent("108%", "108元")) == "over-hundred");
}

TEST_CASE("X06: a total of nothing above a line with money") {
  AuditCase made;
  made.form = form({{"P-01", "预算执行", "", "年度资金总额", "", "0", "10"},
                    {"P-02", "预算执行", "", "其中:财政拨款", "", "89.974万元"}});
  made.as_of = "2024-12-31";
  CHECK(judged("X06", made) == "total-row");
  made.form.indicators[1].full_year = test::indicator({"", "", "", "", "", "0"}).full_year;
  CHECK(judged("X06", made) == "not judged: no_execution_amounts");
  AuditCase funds = spent("");
  funds.observations[1].value = "0元";
  funds.form.funds = {test::funds(FundsLine::Side::income, "其中:财政拨款", "90万元")};
  CHECK(judged("X06", funds) == "total-row");
}
