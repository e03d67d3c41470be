#include "reports/terminal/text_table.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("columns line up by display width, numbers to the right") {
  TextTable table({{"名称"}, {"n", true}}, 40, false);
  table.add({{{"教育局"}, {"5"}}, {}});
  table.add({{{"abc"}, {"125"}}, {}});
  CHECK(table.render() ==
        "名称      n\n"
        "-----------\n"
        "教育局    5\n"
        "abc     125\n");
}

TEST_CASE("a cell wraps inside its column and a note stands below its row") {
  TextTable table({{"a"}, {"b", false, 6}}, 20, false);
  table.add({{{"x"}, {"社区矫正"}}, "还差 2件"});
  CHECK(table.render(1) ==
        "a  b\n"
        "---------\n"
        "x  社区矫\n"
        "   正\n"
        "   还差 2件\n");
}

TEST_CASE("the flexible column gives way first, down to 16") {
  TextTable table({{"name", false, 0, true}, {"v"}}, 30, false);
  table.add({{{std::string(40, 'x')}, {"12345"}}, {}});
  CHECK(table.render().find(std::string(23, 'x') + "  12345\n") != std::string::npos);
}

TEST_CASE("where that is not enough the widest column of words gives way, never a number") {
  TextTable table({{"name", false, 0, true}, {"words"}, {"n", true}}, 30, false);
  table.add({{{std::string(20, 'x')}, {std::string(20, 'y')}, {"123456"}}, {}});
  CHECK(table.render().find(std::string(10, 'x')) != std::string::npos);
  CHECK(table.render().find("123456\n") != std::string::npos);
  std::size_t from = 0;
  const std::string text = table.render();
  for (auto to = text.find('\n'); to != std::string::npos; to = text.find('\n', from)) {
    CHECK(to - from <= 30);
    from = to + 1;
  }
}

TEST_CASE("colour is laid over the same words") {
  CHECK(toned("未达标", TextTone::bad, true) == "\033[1;31m未达标\033[0m");
  CHECK(toned("未达标", TextTone::bad, false) == "未达标");
  CHECK(toned("x", TextTone::plain, true) == "x");
}
