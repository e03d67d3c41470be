#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

std::string halves(std::string_view half, std::string_view full) {
  return judged("T08", form({{"P-01", "产出指标", "数量指标", "甲", half, full}}));
}

}  // namespace

TEST_CASE("T08: no more is asked for by the middle than by the end") {
  CHECK(halves("≥3次", "≥2次") == "above P-01");
  CHECK(halves("≥2次", "≥2次") == "passed");
  CHECK(halves("=60%", "=50%") == "above P-01");
  CHECK(halves("≤5万元", "≤4万元") == "ceiling P-01");
  CHECK(halves("≤50000元", "≤5万元") == "passed");
  CHECK(halves("12月底前", "11月30日前") == "above P-01");
}

TEST_CASE("T08: other kinds and other units are not compared") {
  CHECK(halves("≥3次", "≤2次") == "passed");
  CHECK(halves("≥3次", "≥2人") == "passed");
  CHECK(halves("", "≥2次") == "not judged: no_half_year_values");
}
