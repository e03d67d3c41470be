#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

Form helping(std::string_view goal, std::string_view target, std::string_view budget) {
  return test::with_budget(
      test::with_header(
          form({{"P-01", "产出指标", "数量指标", "开展个案精准矫正数量", "", target}}), goal),
      budget);
}

}  // namespace

TEST_CASE("T22: the work costs at least as much as the lowest unit costs add up to") {
  CHECK(judged("T22", helping("开展个案矫正。", "≥100件", "3万元")) == "passed");
  CHECK(judged("T22", helping("开展个案矫正。", "≥101件", "3万元")) == "too-much-work");
}

TEST_CASE("T22: goal and row name two volumes for one sum of money") {
  CHECK(judged("T22", helping("完成100名对象的个案精准矫正。", "≥40件", "8万元")) ==
        "two-unit-costs P-01");
  CHECK(judged("T22", helping("完成60名对象的个案精准矫正。", "≥40件", "8万元")) == "passed");
}

TEST_CASE("T22: without a budget it is not judged") {
  CHECK(judged("T22", form({})) == "not judged: no_budget");
}
