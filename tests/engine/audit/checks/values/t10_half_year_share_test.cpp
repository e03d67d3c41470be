#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

std::string halves(std::string_view half, std::string_view full) {
  return judged("T10", form({{"P-01", "产出指标", "数量指标", "甲", half, full}}));
}

}  // namespace

TEST_CASE("T10: 35 to 65 percent are planned for the first half, both included") {
  CHECK(halves("≥35人次", "≥100人次") == "passed");
  CHECK(halves("≥34人次", "≥100人次") == "share P-01");
  CHECK(halves("≥65人次", "≥100人次") == "passed");
  CHECK(halves("≥66人次", "≥100人次") == "share P-01");
}

TEST_CASE("T10: levels, ceilings and single events have no share") {
  CHECK(halves("≥10%", "≥100%") == "passed");
  CHECK(halves("≤1万元", "≤8万元") == "passed");
  CHECK(halves("≥0次", "≥1次") == "passed");
  CHECK(halves("", "≥2次") == "not judged: no_half_year_values");
}
