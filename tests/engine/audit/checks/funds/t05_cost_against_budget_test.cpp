#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

Form costing(std::string_view ceiling, std::string_view budget) {
  return test::with_budget(form({{"P-01", "产出指标", "成本指标", "项目总支出", "", ceiling}}),
                           budget);
}

}  // namespace

TEST_CASE("T05: the ceiling of the whole cost is the budget, whatever the units") {
  CHECK(judged("T05", costing("≤8万元", "8万元")) == "passed");
  CHECK(judged("T05", costing("≤80000元", "8万元")) == "passed");
  CHECK(judged("T05", costing("≤8.01万元", "8万元")) == "above P-01");
  CHECK(judged("T05", costing("≤7.99万元", "8万元")) == "differs P-01");
}

TEST_CASE("T05: several ceilings are parts, and a unit cost is no whole") {
  Form parts = costing("≤3万元", "8万元");
  parts.indicators.push_back(
      test::indicator({"P-02", "产出指标", "成本指标", "设备支出", "", "≤5万元"}));
  CHECK(judged("T05", parts) == "passed");
  const Form unit = test::with_budget(
      form({{"P-01", "产出指标", "成本指标", "人均成本", "", "≤300元"}}), "8万元");
  CHECK(judged("T05", unit) == "not judged: no_cost_row");
}

TEST_CASE("T05: without a budget there is nothing to hold it against") {
  Form bare = costing("≤8万元", "8万元");
  bare.funds.clear();
  CHECK(judged("T05", bare) == "not judged: no_budget");
  CHECK(judged("T05", AuditCase{bare, {test::figure("@budget_initial", "2024-01-01", "7万元")}}) ==
        "above P-01");
}
