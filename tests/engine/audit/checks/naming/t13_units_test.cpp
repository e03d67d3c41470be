#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

TEST_CASE("T13: a number has a unit, and one that means one thing") {
  const auto value = [](std::string_view full) {
    return judged("T13", form({{"P-01", "产出指标", "数量指标", "参会人数", "", full}}));
  };
  CHECK(value("≥70人") == "passed");
  CHECK(value("≥70") == "missing P-01");
  CHECK(value("≥70人/次") == "ambiguous P-01");
  CHECK(judged("T13", form({})) == "not judged: no_indicators");
}

TEST_CASE("T13: one unit in one spelling") {
  const auto two = [](std::string_view first, std::string_view second) {
    return judged("T13", form({{"P-01", "产出指标", "数量指标", "培训", "", first},
                               {"P-02", "产出指标", "数量指标", "讲座", "", second}}));
  };
  CHECK(two("≥2次", "≥3场次") == "mixed");
  CHECK(two("≥2次", "≥3次") == "passed");
  CHECK(two("≥2次", "≥3人次") == "passed");  // two classes
}
