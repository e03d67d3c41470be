#include "adapters/workbook/cells/number_text.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

std::string plain(std::string_view text) {
  const auto value = parse_binary(text);
  return value ? plain_number(*value) : "?";
}

}  // namespace

TEST_CASE("a binary number is its shortest decimal of at most fifteen digits") {
  CHECK(plain("0.99199999999999999") == "0.992");
  CHECK(plain("0.30000000000000004") == "0.3");
  CHECK(plain("0.1") == "0.1");
  CHECK(plain("45427") == "45427");
  CHECK(plain("12000.5") == "12000.5");
  CHECK(plain("123456789012345") == "123456789012345");
  CHECK(plain("1234567890123456") == "1234567890123460");
  CHECK(plain("0.1234567890123456") == "0.123456789012346");
  CHECK(plain("78640.499999999993") == "78640.5");
  CHECK(plain("-800") == "-800");
}

TEST_CASE("a number is written in full, never with an exponent") {
  CHECK(plain("1.2E4") == "12000");
  CHECK(plain("1e20") == "100000000000000000000");
  CHECK(plain("1.5e-7") == "0.00000015");
  CHECK(plain("-2.5E-3") == "-0.0025");
  CHECK(plain("9.9999999999999999") == "10");
  CHECK(plain("1e308").size() == 309);
  CHECK(plain("5e-324").size() == 326);
  CHECK(plain("0") == "0");
  CHECK(plain("-0") == "0");
  CHECK(plain("0.0") == "0");
}

TEST_CASE("what is no finite number is none") {
  for (const auto* text : {"", " ", "abc", "1,5", "1.5x", "inf", "nan", "1e999", "+1", "0x10"}) {
    CHECK(plain(text) == "?");
  }
  CHECK(plain(" 45\n") == "45");
}

TEST_CASE("a percentage is the number a hundredfold, exactly") {
  CHECK(percentage_text(0.992) == "99.2%");
  CHECK(percentage_text(0.5) == "50%");
  CHECK(percentage_text(1) == "100%");
  CHECK(percentage_text(0.00123) == "0.123%");
  CHECK(percentage_text(12.34) == "1234%");
  CHECK(percentage_text(-0.07) == "-7%");
  CHECK(percentage_text(0) == "0%");
  CHECK(percentage_text(0.28999999999999998) == "29%");
}

}  // namespace duibiao
