#include "reports/document/clean_text.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("ordinary text stays as it is") {
  CHECK(clean_text("完成 ≥95%\t<b>&\"\n𠮷") == "完成 ≥95%\t<b>&\"\n𠮷");
  CHECK(clean_text("").empty());
}

TEST_CASE("what XML cannot hold is replaced, never dropped") {
  CHECK(clean_text(std::string_view("a\0b\x1b[1mc\x7f", 9)) == "a\uFFFDb\uFFFD[1mc\uFFFD");
  CHECK(clean_text("\uFFFE\uFFFF") == "\uFFFD\uFFFD");
  CHECK(clean_text("\xC3(\xFF好") == "\uFFFD(\uFFFD好");
}

TEST_CASE("every line end becomes LF") { CHECK(clean_text("a\r\nb\rc\nd\r") == "a\nb\nc\nd\n"); }

TEST_CASE("lengths are counted as office programs count them") {
  CHECK(utf16_length("ab绩") == 3);
  CHECK(utf16_length("𠮷") == 2);
  CHECK(utf16_length("") == 0);
}

TEST_CASE("a beginning or an end never cuts a character in two") {
  CHECK(beginning("绩效目标", 2) == "绩效");
  CHECK(beginning("绩效", 2) == "绩效");
  CHECK(beginning("a𠮷b", 2) == "a");
  CHECK(beginning("a𠮷b", 3) == "a𠮷");
  CHECK(beginning("绩", 0).empty());
}
