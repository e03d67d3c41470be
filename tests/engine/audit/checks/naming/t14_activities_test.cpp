#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

TEST_CASE("T14: a name is a measure and no activity") {
  const auto named = [](std::string_view name, std::string_view full) {
    return judged("T14", form({{"P-01", "产出指标", "数量指标", name, "", full}}));
  };
  CHECK(named("开展大型报告会", "≥2场") == "activity P-01");
  CHECK(named("开展大型报告会场次", "≥2场") == "passed");
  CHECK(named("大型报告会", "≥2场") == "passed");
  CHECK(named("提升服务水平", "提升") == "passed");  // words: T12's
  CHECK(judged("T14", form({})) == "not judged: no_indicators");
}
