#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

TEST_CASE("T36: a bare number has no sign") {
  const auto value = [](std::string_view full) {
    return judged("T36", form({{"P-01", "产出指标", "数量指标", "场次", "", full}}));
  };
  CHECK(value("2次") == "bare P-01");
  CHECK(value("≥2次") == "passed");
  CHECK(value("=2次") == "passed");
  CHECK(value("充分") == "passed");
  CHECK(judged("T36", form({})) == "not judged: no_indicators");
}

TEST_CASE("T36: the inferred sign is said") {
  const Form cost = form({{"P-01", "产出指标", "成本指标", "总支出", "", "8万元"}});
  CHECK(test::finding("T36", {cost}).facts.back() == Fact{"sign", "≤"});
}
