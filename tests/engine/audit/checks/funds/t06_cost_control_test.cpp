#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

Form costing(std::string_view target) {
  return form({{"P-01", "产出指标", "成本指标", "项目总支出", "", target}});
}

}  // namespace

TEST_CASE("T06: a ceiling equal to the budget controls nothing") {
  CHECK(judged("T06", test::with_budget(costing("≤8万元"), "8万元")) == "equal P-01");
  CHECK(judged("T06", test::with_budget(costing("≤7.9万元"), "8万元")) == "passed");
}

TEST_CASE("T06: a floor under a cost is wrong with or without a budget") {
  CHECK(judged("T06", costing("≥8万元")) == "floor P-01");
  CHECK(judged("T06", test::with_budget(costing("≥8万元"), "8万元")) == "floor P-01");
  CHECK(judged("T06", costing("≤8万元")) == "not judged: no_budget");
  CHECK(judged("T06", form({})) == "not judged: no_cost_row");
}
