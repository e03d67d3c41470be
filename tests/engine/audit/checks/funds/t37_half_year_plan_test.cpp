#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

Form planned(std::string_view half, std::string_view rate, std::string_view ceiling) {
  Form made = form({{"P-01", "过程", "资金管理", "预算执行率", rate, "=100%"},
                    {"P-02", "产出指标", "成本指标", "项目总支出", ceiling, "≤8万元"}});
  made.funds = {test::funds(FundsLine::Side::expenditure, "培训", "80000元", half)};
  return made;
}

}  // namespace

TEST_CASE("T37: the half-year share of the plan is the half-year execution rate, to half a point") {
  CHECK(judged("T37", planned("40000元", "=50%", "≤4万元")) == "passed");
  CHECK(judged("T37", planned("40400元", "=50%", "≤4万元")) == "passed");
  CHECK(judged("T37", planned("40401元", "=50%", "≤4万元")) == "execution P-01");
}

TEST_CASE("T37: the half-year ceiling is the half-year plan, to 1 000 yuan") {
  CHECK(judged("T37", planned("40000元", "=50%", "≤4.1万元")) == "passed");
  CHECK(judged("T37", planned("40000元", "=50%", "≤4.11万元")) == "ceiling P-02");
}

TEST_CASE("T37: without a half-year plan it is not judged") {
  CHECK(judged("T37", planned("", "=50%", "≤4万元")) == "not judged: no_half_year_plan");
}
