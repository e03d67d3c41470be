#include "engine/intake/expected.h"

#include <doctest/doctest.h>

#include "tests/support/domain.h"

namespace duibiao::test {
namespace {

std::string family(std::string_view written, std::string_view unit) {
  return family_in(written, words().units.resolve(unit), words()).value_or("(none)");
}

std::string unit_of(std::string_view written) {
  const auto unit = expected_unit(target(written), words());
  return unit ? "[" + unit->family + "]" : "(none)";
}

}  // namespace

TEST_CASE("words about the year's end are held against the full year, else the half-year") {
  const Form made = form({{"P-1", "产出", "数量", "培训人次", "≥100人次", "≥212人次"},
                          {"P-2", "产出", "数量", "走访次数", "≥2次", ""}});
  CHECK(expected_cell(made.indicators[0]).written == "≥212人次");
  CHECK(expected_cell(made.indicators[1]).written == "≥2次");
}

TEST_CASE("a number is expected in its target's unit, words and days in none") {
  CHECK(unit_of("≥4次") == "[次]");
  CHECK(unit_of("≤4次") == "[次]");
  CHECK(unit_of("90%-95%") == "[%]");
  CHECK(unit_of("序时进度") == "[%]");
  CHECK(unit_of("≥4") == "[]");
  CHECK(unit_of("充分") == "(none)");
  CHECK(unit_of("2024年11月30日前") == "(none)");
  CHECK(unit_of("") == "(none)");
}

TEST_CASE("a figure is in its own unit, without one in the target's; a pair is a rate") {
  CHECK(family("4个", "次") == "个");
  CHECK(family("4", "次") == "次");
  CHECK(family("1.2万", "次") == "次");
  CHECK(family("44/48", "次") == "%");
  CHECK(family("3万元", "元") == family("30000元", "元"));
  CHECK(family("四百多", "次") == "(none)");
}

}  // namespace duibiao::test
