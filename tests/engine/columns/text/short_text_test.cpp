#include "engine/columns/text/short_text.h"

#include <doctest/doctest.h>

#include <string>

using namespace duibiao::columns;

TEST_CASE("texts of every length are the same only where every byte is") {
  for (std::size_t size = 0; size < 50; ++size) {
    const std::string text(size, 'x');
    CHECK(same_text(text, std::string(size, 'x')));
    CHECK_FALSE(same_text(text, std::string(size + 1, 'x')));
    CHECK(begins_with(text + "y", text));
    for (std::size_t i = 0; i < size; ++i) {
      std::string other = text;
      other[i] = 'y';
      CHECK_FALSE(same_text(text, other));
      CHECK_FALSE(begins_with(text + "y", other));
    }
  }
}

TEST_CASE("a short text is a number, its first byte lowest") {
  CHECK(short_word("") == 0);
  CHECK(short_word("ab") == 0x6261);
  CHECK(short_word("abcde") == 0x6564636261);
  CHECK(short_word("abcdefgh") == 0x6867666564636261);
}
