#include "engine/value/decimal.h"

#include <doctest/doctest.h>

#include <vector>

#include "tests/support/domain.h"

using namespace duibiao;

namespace {

std::string read(std::string_view text) {
  const auto number = parse_decimal(text);
  return number ? to_string(*number) : std::string(number.error().code);
}

struct Case {
  std::string_view text;
  std::string_view expected;
};

void check(const std::vector<Case>& cases) {
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(read(text) == expected);
  }
}

}  // namespace

TEST_CASE("a number keeps the decimals it was written with") {
  check({{"0", "0"},
         {"12000.00", "12000.00"},
         {"1,234,567.8", "1234567.8"},
         {".5", "0.5"},
         {"-.05", "-0.05"},
         {"+7", "7"},
         {"-36500", "-36500"},
         {"007", "7"},
         {"-0", "0"},
         {"0.00", "0.00"}});
}

TEST_CASE("what is not wholly a number is none of it") {
  for (const std::string_view text :
       {"",          "-",    "+",        ".",      "5.",  "1.2.3", "1e3",    "1,23",
        "12,34,567", ",123", "1234,567", "1,234,", "--5", "5-",    " 5",     "5 ",
        "１２",      "五",   "0x10",     "1,2345", "NaN", "inf",   "1.2,345"}) {
    CAPTURE(text);
    CHECK(read(text) == "not_a_number");
  }
}

TEST_CASE("18 significant digits are a number and 19 are refused") {
  check({{"123456789012345678", "123456789012345678"},
         {"-999999999999999999", "-999999999999999999"},
         {"1234567890123456789", "overflow"},
         {"-1234567890123456789", "overflow"},
         {"0.123456789012345678", "0.123456789012345678"},
         {"0.1234567890123456789", "too_precise"},
         {"12345678901234567.8", "12345678901234567.8"},
         {"123456789012345678.9", "too_precise"},
         {"1234567890123456789.5", "overflow"},
         {"123,456,789,012,345,678", "123456789012345678"},
         {"1,234,567,890,123,456,789", "overflow"}});
}

TEST_CASE("leading zeros do not count as digits but decimals do") {
  check({{"0000000000000000000000001", "1"},
         {"0.000000000000000001", "0.000000000000000001"},
         {"0.0000000000000000001", "too_precise"},
         {"00000000000000000000.5", "0.5"}});
}

TEST_CASE("a refused number is named in full") {
  const auto number = parse_decimal("1234567890123456789");
  REQUIRE_FALSE(number);
  CHECK(number.error().facts == std::vector<Fact>{{"found", "1234567890123456789"}});
}

TEST_CASE("decimals compare by value") {
  CHECK(test::decimal("1.50") == test::decimal("1.5"));
  CHECK(test::decimal("-0") == test::decimal("0.00"));
  CHECK(test::decimal("94.996") < test::decimal("95"));
  CHECK(test::decimal("0.999999999999999999") < test::decimal("1"));
  CHECK(test::decimal("999999999999999999") > test::decimal("999999999999999.999"));
  CHECK(test::decimal("-1.2").ratio() == Ratio{-6, 5});
}
