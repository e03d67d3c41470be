#include "adapters/workbook/ods/displayed_number.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

std::string shown(std::string_view number, std::string_view displayed, bool percentage = false) {
  const DisplayedNumber made = displayed_number(number, displayed, percentage);
  return (made.scaled ? "scaled " : "") + made.text;
}

}  // namespace

TEST_CASE("words around the digits are believed where the digits say the number") {
  CHECK(shown("215", "215人次") == "215人次");
  CHECK(shown("12000.5", "12,001元") == "12000.5元");
  CHECK(shown("12000.5", "12,000.50 元") == "12000.5元");
  CHECK(shown("80", "≥80") == "≥80");
  CHECK(shown("-8", "-8元") == "-8元");
  CHECK(shown("-8", "(8)") == "-8");
  CHECK(shown("8", "¥8.00") == "8");
  CHECK(shown("0.5", "1人") == "0.5人");
  CHECK(shown("0.4", "0人") == "0.4人");
}

TEST_CASE("digits that say another number are not believed") {
  CHECK(shown("12000", "1.2万") == "scaled 12000");
  CHECK(shown("12000", "12") == "scaled 12000");
  CHECK(shown("0.5", "0人") == "scaled 0.5");
  CHECK(shown("215", "216人次") == "scaled 215");
  CHECK(shown("1234", "1.234千元") == "scaled 1234");
}

TEST_CASE("what displays no number, or one in pieces, has no words") {
  for (const auto* displayed : {"", "-", "###", "无", "1 1/2", "1.2E+04", "2024-05-15", "1人2"}) {
    CHECK(shown("12000", displayed) == "12000");
  }
  CHECK(shown("1000000000000000000000", "5人") == "1000000000000000000000");
}

TEST_CASE("a percentage keeps its sign, and words around it") {
  CHECK(shown("99.2", "99%", true) == "99.2%");
  CHECK(shown("50", "≥50%", true) == "≥50%");
  CHECK(shown("50", "50", true) == "50%");
  CHECK(shown("50", "0.5%", true) == "scaled 50%");
  CHECK(shown("50", "", true) == "50%");
}

}  // namespace duibiao
