#include "adapters/document/pdf/page_content.h"

#include <doctest/doctest.h>

using namespace duibiao::pdf;

namespace {

/// A table of two rows and two columns of 50 by 20, its corner at (0, top).
std::vector<Ruling> table_at(double top) {
  return {{true, top, 0, 100},       {true, top + 20, 0, 100},   {true, top + 40, 0, 100},
          {false, 0, top, top + 40}, {false, 50, top, top + 40}, {false, 100, top, top + 40}};
}

Word word(double left, double top, const std::string& text, double width) {
  return {left, top, left + width, top + 13, text};
}

std::vector<std::string> texts(const PageItem& item) {
  std::vector<std::string> found;
  for (const FlowedText& flow : std::get<PageTable>(item).texts) {
    found.push_back(flow.text);
  }
  return found;
}

}  // namespace

TEST_CASE("words fall into the cells around them, the others are lines above and below") {
  Page page{.words = {word(20, 5, "标题", 20), word(20, 180, "注", 10), word(40, 180, "2024", 20),
                      word(5, 104, "名称", 20), word(55, 104, "甲", 10), word(55, 124, "8", 5)},
            .rulings = table_at(100)};
  const auto items = page_content(page);
  REQUIRE(items);
  REQUIRE(items->size() == 3);
  CHECK(std::get<PageLine>((*items)[0]).text == "标题");
  CHECK(texts((*items)[1]) == std::vector<std::string>{"名称", "甲", "", "8"});
  CHECK(std::get<PageLine>((*items)[2]).text == "注 2024");
}

TEST_CASE("a word that runs over a line of its table is cut there") {
  Page page{.words = {word(20, 104, "人次数≥85", 45)}, .rulings = table_at(100)};
  CHECK(texts((*page_content(page))[0]) == std::vector<std::string>{"人次数", "≥85", "", ""});
  page.words = {word(20, 104, "人次数", 31)};  // one point over it
  CHECK(texts((*page_content(page))[0]) == std::vector<std::string>{"人次数", "", "", ""});
}

TEST_CASE("a word goes to the innermost of tables inside each other") {
  Page page{.words = {word(12, 112, "内", 8), word(60, 112, "外", 8)}, .rulings = table_at(100)};
  for (const double x : {10.0, 22.0, 34.0}) {
    page.rulings.push_back({false, x, 108, 116});
  }
  page.rulings.push_back({true, 108, 10, 34});
  page.rulings.push_back({true, 116, 10, 34});
  page.words[0].top = 110;
  page.words[0].bottom = 114;
  const auto items = page_content(page);
  REQUIRE(items);
  REQUIRE(items->size() == 2);
  CHECK(texts((*items)[0]) == std::vector<std::string>{"", "外", "", ""});
  CHECK(texts((*items)[1]) == std::vector<std::string>{"内", ""});
}

TEST_CASE("a page of lines without end is no form") {
  CHECK_FALSE(page_content({.rulings = std::vector<Ruling>(20'001, {true, 0, 0, 9})}));
}
