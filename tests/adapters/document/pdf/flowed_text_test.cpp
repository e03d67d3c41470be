#include "adapters/document/pdf/flowed_text.h"

#include <doctest/doctest.h>

using namespace duibiao::pdf;

namespace {

constexpr double kHeight = 13;  ///< of the boxes of letters of 10 points

/// A word on line `line`, its letters 10 points wide, Latin ones 5.
Word word(double left, int line, const std::string& text, double width) {
  const double top = line * 20.0;
  return {left, top, left + width, top + kHeight, text};
}

std::string cell(const std::vector<Word>& words, double width) { return flowed(words, width).text; }

}  // namespace

TEST_CASE("what is set between Chinese and other letters is no space, a wider gap is one") {
  CHECK(cell({word(0, 0, "≥200", 20), word(22, 0, "人次", 20)}, 100) == "≥200人次");
  CHECK(cell({word(0, 0, "项目", 20), word(23.5, 0, "名称", 20)}, 100) == "项目名称");
  CHECK(cell({word(0, 0, "项目", 20), word(24, 0, "名称", 20)}, 100) == "项目 名称");
  CHECK(cell({word(0, 0, "Key", 15), word(17, 0, "words", 25)}, 100) == "Key words");
}

TEST_CASE("words stand in the order of the page, not of the file") {
  CHECK(cell({word(0, 1, "第二", 20), word(50, 0, "行尾", 20), word(0, 0, "行首", 20)}, 200) ==
        "行首 行尾\n第二");
  CHECK(cell({{0, 2, 20, 15, "基线"}, {21, 0, 30, 13, "上"}}, 100) == "基线上");
}

TEST_CASE("a line that was broken because it was full goes on without a break") {
  CHECK(cell({word(10, 0, "项目负责人联", 60), word(30, 1, "系电话", 30)}, 80) ==
        "项目负责人联系电话");
  CHECK(cell({word(0, 0, "performance", 60), word(0, 1, "budget", 40)}, 80) ==
        "performance budget");
}

TEST_CASE("a line that ends before it is full was ended on purpose") {
  CHECK(cell({word(0, 0, "一、完成", 40), word(0, 1, "二、提升", 40)}, 200) ==
        "一、完成\n二、提升");
  CHECK(cell({word(0, 0, "半年", 20), word(0, 1, "indicator", 45)}, 80) == "半年indicator");
}

TEST_CASE("letters one below the other in a narrow cell are one word") {
  CHECK(
      cell({word(5, 0, "产", 10), word(5, 1, "出", 10), word(5, 2, "指", 10), word(5, 3, "标", 10)},
           20) == "产出指标");
}

TEST_CASE("a text goes on where its last line is full and no sentence ends") {
  CHECK(flowed({word(0, 0, "严格按照财政部门", 80)}, 100).goes_on);
  CHECK_FALSE(flowed({word(0, 0, "严格按照财政部。", 80)}, 100).goes_on);
  CHECK_FALSE(flowed({word(0, 0, "严格按照财政部门", 80)}, 120).goes_on);
  CHECK_FALSE(flowed({}, 100).goes_on);
  CHECK(flowed({word(0, 0, "严格按照财政部门", 80), word(0, 1, "的", 10)}, 100).lines == 2);
}

TEST_CASE("two texts are joined as the scripts want it") {
  CHECK(joined("数量", "指标") == "数量指标");
  CHECK(joined("数量", "KPI") == "数量KPI");
  CHECK(joined("target", "value") == "target value");
  CHECK(joined("", "value") == "value");
  CHECK(joined("target", "") == "target");
}

TEST_CASE("a word is cut where a letter ends nearest to the line") {
  const Word both = word(0, 0, "人次≥85", 35);
  CHECK(split_at(both, 20).left.text == "人次");
  CHECK(split_at(both, 20).right == Word{20, 0, 35, 13, "≥85"});
  CHECK(split_at(both, 24).left.text == "人次≥");
  CHECK(split_at(both, 2).left.text.empty());
  CHECK(split_at(both, 99).right.text.empty());
}

TEST_CASE("bytes that are no UTF-8 do no harm") {
  CHECK(cell({word(0, 0, "\x80\x80", 20), word(30, 0, "\xE9", 20)}, 100) == "\x80\x80 \xE9");
  CHECK(split_at(word(0, 0, "\xE9\xA1", 20), 5).right.text == "\xE9\xA1");
}
