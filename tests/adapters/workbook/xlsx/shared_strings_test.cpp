#include "adapters/workbook/xlsx/shared_strings.h"

#include <doctest/doctest.h>

#include "tests/support/made_package.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

Result<SharedStrings> read(const std::string& items, const SharedLimits& limits = {}) {
  const auto package =
      Package::open(test::package_of({{"s.xml", "<sst>" + items + "</sst>"}}), "f");
  REQUIRE(package);
  return read_shared_strings(*package, "s.xml", limits);
}

}  // namespace

TEST_CASE("runs of rich text are joined, phonetic readings left out") {
  const auto strings = read(
      "<si><t> 日期 </t></si>\n<si><r><rPr><b/></rPr><t>培训</t></r><r><t xml:space='preserve'> "
      "人次</t></r></si><si><t>課</t><rPh sb='0' eb='1'><t>か</t></rPh><phoneticPr/></si>"
      "<si><t/></si><si><t>a_x000A_b</t></si>");
  REQUIRE(strings);
  CHECK(strings->size() == 5);
  CHECK(strings->find(0) == "日期");
  CHECK(strings->find(1) == "培训 人次");
  CHECK(strings->find(2) == "課");
  CHECK(strings->find(3) == "");
  CHECK(strings->find(4) == "a\nb");
  CHECK_FALSE(strings->find(5));
}

TEST_CASE("how many texts and bytes are shared is bounded on both sides") {
  const std::string items = "<si><t>ab</t></si><si><t>cde</t></si>";
  CHECK(read(items, {2, 5}));
  const auto fault = [&](const SharedLimits& limits) {
    const auto refused = read(items, limits);
    REQUIRE_FALSE(refused);
    CHECK(test::is_spoken(refused.error()));
    return refused.error().code;
  };
  CHECK(fault({1, 5}) == "shared_strings_too_many");
  CHECK(fault({2, 4}) == "shared_strings_too_large");
  CHECK(read("<si>").error().code == "xml_malformed");
}

}  // namespace duibiao
