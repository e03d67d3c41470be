#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

std::string rate(std::string_view name, std::string_view full) {
  return judged("T11", form({{"P-01", "产出指标", "质量指标", name, "", full}}));
}

}  // namespace

TEST_CASE("T11: at least 100 percent of what cannot exceed 100 means = 100 percent") {
  CHECK(rate("培训按期完成率", "≥100%") == "floor P-01");
  CHECK(rate("培训按期完成率", "=100%") == "passed");
  CHECK(rate("培训按期完成率", "≥99.9%") == "passed");
  CHECK(rate("覆盖率", "100%") == "passed");  // the sign was not written
}

TEST_CASE("T11: more than 100 percent is an error, where the rate is bounded") {
  CHECK(rate("验收合格率", "≥100.1%") == "above P-01");
  CHECK(rate("验收合格率", "=101%") == "above P-01");
  CHECK(rate("产值增长率", "≥120%") == "passed");
  CHECK(rate("任务完成率", "≥120%") == "passed");
  CHECK(judged("T11", form({})) == "not judged: no_indicators");
}
