#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

Form with_rows(int rows, std::string_view budget) {
  Form made = test::with_budget(form({}), budget);
  for (int i = 0; i < rows; ++i) {
    made.indicators.push_back(
        test::indicator({"P-01", "产出指标", "数量指标", "培训场次", "", "≥2次"}));
  }
  return made;
}

}  // namespace

TEST_CASE("T20: twenty rows are borne by less than 500 000 yuan, one more is not") {
  CHECK(judged("T20", with_rows(20, "8万元")) == "passed");
  CHECK(judged("T20", with_rows(21, "8万元")) == "many");
  CHECK(judged("T20", with_rows(21, "49.99万元")) == "many");
  CHECK(judged("T20", with_rows(21, "50万元")) == "passed");
  CHECK(judged("T20", with_rows(31, "50万元")) == "many");
  CHECK(judged("T20", with_rows(60, "2亿元")) == "passed");
  CHECK(judged("T20", form({})) == "not judged: no_budget");
}
