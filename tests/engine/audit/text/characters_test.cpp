#include "engine/audit/text/characters.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("characters of one to four bytes come and go unchanged") {
  const std::string text = "aé中𠀀";
  CHECK(characters_of(text) == U"aé中𠀀");
  CHECK(utf8_of(U"aé中𠀀") == text);
  CHECK(character_count(text) == 4);
  CHECK(characters_of("").empty());
}

TEST_CASE("a malformed byte is one replacement character and nothing is lost behind it") {
  CHECK(characters_of("\xFF中") == U"\xFFFD中");
  CHECK(characters_of("\xE4\xB8") == U"\xFFFD\xFFFD");
  CHECK(characters_of("\xE4g") == U"\xFFFDg");
  CHECK(characters_of("\xC0\x80").front() == U'\xFFFD');
}

TEST_CASE("the longest word at either end is found, and a word anywhere") {
  const std::vector<std::string> words{"数", "人次数", "次数"};
  CHECK(longest_ending("帮扶人次数", words) == "人次数");
  CHECK(longest_ending("帮扶", words).empty());
  CHECK(longest_opening("次数多", words) == "次数");
  CHECK(longest_opening("多次数", words).empty());
  CHECK(contains_any("这个数", words));
  CHECK_FALSE(contains_any("这个", words));
}

TEST_CASE("one figure in Chinese is the same as its digit") {
  CHECK(with_digits(U"一对一、两次、十二") == U"1对1、2次、十2");
}
