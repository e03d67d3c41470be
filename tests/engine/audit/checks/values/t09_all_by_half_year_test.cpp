#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

std::string halves(std::string_view half, std::string_view full) {
  return judged("T09", form({{"P-01", "产出指标", "数量指标", "甲", half, full}}));
}

}  // namespace

TEST_CASE("T09: work that adds up is not all due by the middle") {
  CHECK(halves("≥2次", "≥2次") == "same P-01");
  CHECK(halves("≥1次", "≥2次") == "passed");
  CHECK(halves("≥1次", "≥1次") == "passed");  // one event cannot be halved
  CHECK(halves("≥90%", "≥90%") == "passed");  // a level
  CHECK(halves("", "≥2次") == "not judged: no_half_year_values");
}
