#include "adapters/sqlite/exchange/byte_text.h"

#include <doctest/doctest.h>

#include "adapters/table/utf8.h"

namespace duibiao {
namespace {

/// Is the text of `bytes` UTF-8, and do they come back from it?
bool comes_back(const std::string& bytes) {
  const std::string text = text_of_bytes(bytes);
  return count_utf8(text).malformed == 0 && bytes_of_text(text) == bytes;
}

}  // namespace

TEST_CASE("text that is UTF-8 stands as it is, control characters and all") {
  for (const std::string& text : {std::string(), std::string("../支出\n明细/a.csv"),
                                  std::string("𠮷 \x01\x7F"), std::string("nul\0inside", 10)}) {
    CHECK(text_of_bytes(text) == text);
    CHECK(bytes_of_text(text) == text);
  }
}

TEST_CASE("every byte that is no UTF-8 has a character of its own and comes back") {
  CHECK(text_of_bytes("a\x80") == "a\U0010F780");
  CHECK(text_of_bytes("\xBF") == "\U0010F7BF");
  CHECK(text_of_bytes("\xC0") == "\U0010F7C0");
  CHECK(text_of_bytes("\xFFz") == "\U0010F7FFz");
  for (int byte = 0; byte <= 0xFF; ++byte) {
    CAPTURE(byte);
    CHECK(comes_back(std::string(1, static_cast<char>(byte))));
    CHECK(comes_back("支" + std::string(2, static_cast<char>(byte)) + "出"));
  }
  CHECK(comes_back("\xD6\xA7\xB3\xF6\xC3\xF7\xCF\xB8.csv"));  // 支出明细 in GBK
  CHECK(comes_back("\xE6\x94"));                              // cut off
  CHECK(comes_back("\xED\xA0\x80"));                          // a surrogate
}

TEST_CASE("the stand-ins themselves, and what only looks like the beginning of one, come back") {
  CHECK(comes_back("\U0010F780\U0010F7FF"));
  CHECK(text_of_bytes("\U0010F780") == "\U0010F7F4\U0010F78F\U0010F79E\U0010F780");
  CHECK(text_of_bytes("\U0010F77F\U0010F800") == "\U0010F77F\U0010F800");
  CHECK(comes_back(text_of_bytes("\xFF")));
  CHECK(comes_back("\xF4\x8F\x9E"));
  CHECK(bytes_of_text("\xF4\x8F\x9E") == "\xF4\x8F\x9E");
}

}  // namespace duibiao
