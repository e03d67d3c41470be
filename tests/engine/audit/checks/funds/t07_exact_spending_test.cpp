#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

Form spending(std::string_view rate, std::string_view ceiling, std::string_view budget) {
  return test::with_budget(form({{"P-01", "过程", "资金管理", "预算执行率", "=50%", rate},
                                 {"P-02", "产出指标", "成本指标", "项目总支出", "", ceiling}}),
                           budget);
}

}  // namespace

TEST_CASE("T07: execution = 100 % and a ceiling no higher than the budget leave one sum") {
  CHECK(judged("T07", spending("=100%", "≤8万元", "8万元")) == "exact P-01");
  CHECK(judged("T07", spending("≥95%", "≤8万元", "8万元")) == "passed");
  CHECK(judged("T07", spending("=100%", "≤8.5万元", "8万元")) == "passed");
}

TEST_CASE("T07: needs both rows and a budget") {
  Form bare = spending("=100%", "≤8万元", "8万元");
  bare.funds.clear();
  CHECK(judged("T07", bare) == "not judged: no_budget");
  CHECK(judged("T07", form({})) == "not judged: no_execution_and_cost");
}
