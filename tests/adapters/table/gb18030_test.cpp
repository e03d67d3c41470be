#include "adapters/table/gb18030.h"

#include <doctest/doctest.h>

namespace duibiao {

TEST_CASE("two-byte and four-byte characters become UTF-8") {
  CHECK(decode_gb18030("\xD6\xD0\xCE\xC4,a\r\n").utf8 == "中文,a\r\n");
  CHECK(decode_gb18030("\x81\x30\x81\x30").utf8 == "\xC2\x80");
  CHECK(decode_gb18030("\x94\x39\xFC\x36").utf8 == "\xF0\x9F\x98\x80");
  CHECK(decode_gb18030("").utf8.empty());
}

TEST_CASE("malformed bytes are named by their place, and reading goes on behind them") {
  const Gb18030Text text = decode_gb18030("\xD6\xD0\xFF\xCE\xC4\n\x80x");
  CHECK(text.utf8 == "中\xEF\xBF\xBD文\n\xEF\xBF\xBDx");
  REQUIRE(text.malformed.size() == 2);
  CHECK(text.malformed[0].at == 2);
  CHECK(text.malformed[0].length == 1);
  CHECK(text.malformed[1].at == 6);
}

TEST_CASE("a character cut off at the end is malformed") {
  const Gb18030Text text = decode_gb18030("a\xD6");
  CHECK(text.utf8 == "a\xEF\xBF\xBD");
  REQUIRE(text.malformed.size() == 1);
  CHECK(text.malformed[0].at == 1);
}

TEST_CASE("a character on the seam of the conversion buffer stays whole") {
  for (const std::size_t before : {16382U, 16383U, 16384U}) {
    const std::string padding(before, 'x');
    const Gb18030Text text = decode_gb18030(padding + "\x94\x39\xFC\x36\xD6\xD0");
    CHECK(text.utf8 == padding + "\xF0\x9F\x98\x80中");
    CHECK(text.malformed.empty());
  }
}

}  // namespace duibiao
