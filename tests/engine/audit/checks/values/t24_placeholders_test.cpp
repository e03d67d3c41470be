#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

std::string cells(std::string_view name, std::string_view half, std::string_view full) {
  return judged("T24", form({{"P-01", "产出指标", "数量指标", name, half, full}}));
}

}  // namespace

TEST_CASE("T24: a placeholder is no target and no name") {
  CHECK(cells("场次", "", "≥2次") == "passed");
  CHECK(cells("场次", "", "/") == "cell P-01");
  CHECK(cells("场次", "", "XX次") == "cell P-01");
  CHECK(cells("发放人数(≥**人)", "", "≥2人") == "name P-01");
  CHECK(cells("场次", "待定", "≥2次") == "cell P-01");
}

TEST_CASE("T24: 不适用 and 无 are answers, and so is a stroke at half-year") {
  CHECK(cells("场次", "", "不适用") == "passed");
  CHECK(cells("场次", "", "无") == "passed");
  CHECK(cells("场次", "/", "≥2次") == "passed");
}

TEST_CASE("T24: a field of the header is looked at too") {
  Form made = test::with_header(form({{"P-01", "产出指标", "数量指标", "场次", "", "≥2次"}}));
  CHECK(judged("T24", made) == "passed");
  made.header[1].text = "**局";
  CHECK(judged("T24", made) == "field");
  CHECK(judged("T24", form({})) == "not judged: no_indicators");
}
