#include "reports/terminal/display_text.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("a Chinese character takes two columns, a combining one none") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("教育局") == 6);
  CHECK(display_width("≥20件") == 5);
  CHECK(display_width("e\xCC\x81") == 1);
  CHECK(display_width("（，）") == 6);
  CHECK(display_width("") == 0);
}

TEST_CASE("text from input cannot move the cursor") {
  CHECK(printable("a\033[31mb") == "a\xEF\xBF\xBD[31mb");
  CHECK(printable("a\r\n\tb") == "a b");
  CHECK(printable("正常") == "正常");
}

TEST_CASE("padding goes by columns and never cuts") {
  CHECK(padded("教育", 6) == "教育  ");
  CHECK(padded("12", 4, true) == "  12");
  CHECK(padded("教育局", 4) == "教育局");
}

TEST_CASE("a line breaks where it fits and no earlier") {
  CHECK(wrapped("社区矫正", 8) == std::vector<std::string>{"社区矫正"});
  CHECK(wrapped("社区矫正", 7) == std::vector<std::string>{"社区矫", "正"});
  CHECK(wrapped("two words", 8) == std::vector<std::string>{"two", "words"});
  CHECK(wrapped("", 8) == std::vector<std::string>{""});
}

TEST_CASE("a closing mark does not begin a line, a long word is broken anywhere") {
  CHECK(wrapped("社区矫正，培训", 8) == std::vector<std::string>{"社区矫", "正，培训"});
  CHECK(wrapped("abcdefgh", 3) == std::vector<std::string>{"abc", "def", "gh"});
}

TEST_CASE("no line is wider than asked") {
  const std::string text = "开展1对1个案精准矫正数量 LYG-2024-001-25（质量指标）还差 2件；说明原因";
  for (int width = 2; width < 60; ++width) {
    for (const std::string& line : wrapped(text, width)) {
      CHECK(display_width(line) <= width);
    }
  }
}

TEST_CASE("each line of a text is wrapped by itself") {
  CHECK(wrapped_lines("目标1：培训\n目标2", 8) ==
        std::vector<std::string>{"目标1：", "培训", "目标2"});
  CHECK(wrapped_lines("", 8) == std::vector<std::string>{""});
  CHECK(wrapped_lines("a\n\nb\n", 8) == std::vector<std::string>{"a", "", "b", ""});
}
