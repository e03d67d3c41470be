#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

std::string cells(std::string_view half, std::string_view full) {
  return judged("T34", form({{"P-01", "过程", "资金管理", "资金到位率", half, full}}));
}

}  // namespace

TEST_CASE("T34: words at half-year and a number over the year, or the other way round") {
  CHECK(cells("序时进度", "100%") == "mixed P-01");
  CHECK(cells("=50%", "充分") == "mixed P-01");
  CHECK(cells("=50%", "=100%") == "passed");
  CHECK(cells("充分", "充分") == "passed");
  CHECK(cells("", "=100%") == "passed");
}

TEST_CASE("T34: a sign before words") {
  CHECK(cells("", "≥充分") == "sign P-01");
  CHECK(cells("", "充分") == "passed");
  CHECK(judged("T34", form({})) == "not judged: no_indicators");
}
