#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

std::string placed(std::string_view level2, std::string_view name, std::string_view full) {
  return judged("T18", form({{"P-01", "产出指标", level2, name, "", full}}));
}

}  // namespace

TEST_CASE("T18: counts and timeliness do not belong under quality") {
  CHECK(placed("质量指标", "个案矫正数量", "≥40件") == "misplaced P-01");
  CHECK(placed("数量指标", "个案矫正数量", "≥40件") == "passed");
  CHECK(placed("质量指标", "培训按期完成率", "≥90%") == "misplaced P-01");
  CHECK(placed("质量指标", "验收合格率", "≥90%") == "passed");
}

TEST_CASE("T18: coverage does not belong under timeliness, quality not under quantity") {
  CHECK(placed("时效指标", "监控定位率", "=100%") == "misplaced P-01");
  CHECK(placed("时效指标", "项目按期完成率", "=100%") == "passed");
  CHECK(placed("数量指标", "验收合格率", "=100%") == "misplaced P-01");
  CHECK(judged("T18", form({})) == "not judged: no_indicators");
}
