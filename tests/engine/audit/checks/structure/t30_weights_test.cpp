#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

Form weighted(std::string_view first, std::string_view second,
              std::string_view level = "产出指标") {
  return form({{"P-01", level, "数量指标", "场次", "", "≥2次", first},
               {"P-02", level, "数量指标", "人次", "", "≥85人次", second}});
}

}  // namespace

TEST_CASE("T30: weights add up to exactly 100") {
  CHECK(judged("T30", weighted("60", "40")) == "passed");
  CHECK(judged("T30", weighted("60", "39.99")) == "total");
  CHECK(judged("T30", weighted("60", "40.01")) == "total");
}

TEST_CASE("T30: none, some and zero are told apart") {
  CHECK(judged("T30", weighted("", "")) == "none");
  CHECK(judged("T30", weighted("100", "")) == "some");
  CHECK(judged("T30", weighted("100", "0")) == "zero P-02");
  CHECK(judged("T30", form({})) == "not judged: no_indicators");
}

TEST_CASE("T30: a level that states its points has rows of as many") {
  CHECK(judged("T30", weighted("60", "40", "产出指标（100分）")) == "passed");
  CHECK(judged("T30", weighted("60", "40", "产出指标（50分）")) == "level");
}
