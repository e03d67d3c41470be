#include "adapters/workbook/xlsx/styles.h"

#include <doctest/doctest.h>

#include "tests/support/made_package.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

Result<CellStyles> read(const std::string& inside) {
  const auto package =
      Package::open(test::package_of({{"s.xml", "<styleSheet>" + inside + "</styleSheet>"}}), "f");
  return read_styles(*package, "s.xml");
}

ShownAs as(const CellStyles& styles, std::size_t style) {
  return styles.format(styles.format_index(style)).sections.at(0).as;
}

}  // namespace

TEST_CASE("a style has the format of its number, the file's own before the known ones") {
  const auto styles = read(
      "<numFmts><numFmt numFmtId='164' formatCode='0&quot;人&quot;'/>"
      "<numFmt numFmtId='14' formatCode='0.0'/></numFmts>"
      "<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
      "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='10'/><xf numFmtId='14'/>"
      "<xf numFmtId='27'/><xf/><xf numFmtId='164'/></cellXfs><dxfs><xf numFmtId='9'/></dxfs>");
  REQUIRE(styles);
  CHECK(as(*styles, 0) == ShownAs::number);
  CHECK(styles->format(styles->format_index(1)).sections.at(0).after == "人");
  CHECK(as(*styles, 2) == ShownAs::percentage);
  CHECK(as(*styles, 3) == ShownAs::number);
  CHECK(as(*styles, 4) == ShownAs::date);
  CHECK(as(*styles, 5) == ShownAs::number);
  CHECK(styles->format_index(6) == styles->format_index(1));
  CHECK(styles->format_index(7) == 0);
  CHECK(styles->format_index(4'000'000'000) == 0);
}

TEST_CASE("a workbook without styles has plain numbers") {
  const CellStyles none;
  CHECK(none.formats() == 1);
  CHECK(as(none, 5) == ShownAs::number);
}

TEST_CASE("styles are bounded on both sides, and a code that is too long is none") {
  const auto many = [](std::size_t count) {
    std::string inside = "<cellXfs>";
    for (std::size_t i = 0; i < count; ++i) {
      inside += "<xf/>";
    }
    return read(inside + "</cellXfs>");
  };
  CHECK(many(kMaxStyles));
  const auto refused = many(kMaxStyles + 1);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "styles_too_many");
  CHECK(test::is_spoken(refused.error()));
  const auto styles =
      read("<numFmt numFmtId='164' formatCode='y" + std::string(kMaxFormatCode, 'y') +
           "'/><cellXfs><xf numFmtId='164'/></cellXfs>");
  CHECK(as(*styles, 0) == ShownAs::number);
  CHECK(read("<x>").error().code == "xml_malformed");
}

}  // namespace duibiao
