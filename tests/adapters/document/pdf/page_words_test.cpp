#include "adapters/document/pdf/page_words.h"

#include <doctest/doctest.h>

using namespace duibiao::pdf;

namespace {

std::string listed(const std::string& pages) {
  return "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\" \"x\">"
         "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body><doc>" +
         pages + "</doc></body></html>";
}

std::string word(const std::string& box, const std::string& text) {
  return "<word " + box + ">" + text + "</word>";
}

}  // namespace

TEST_CASE("every page gives its words with their boxes, a page without words none") {
  const auto pages = parse_page_words(
      listed("<page width=\"595\" height=\"842\">" +
             word(R"(xMin="72" yMin="10.5" xMax="90" yMax="20")", "&lt;指标&gt; ") +
             word(R"(xMin="100" yMin="10.5" xMax="110" yMax="20")", "≥8") + "</page><page/>"));
  REQUIRE(pages);
  REQUIRE(pages->size() == 2);
  CHECK((*pages)[0] == std::vector<Word>{{72, 10.5, 90, 20, "<指标>"}, {100, 10.5, 110, 20, "≥8"}});
  CHECK((*pages)[1].empty());
}

TEST_CASE("a word without a letter or with a box that is none is left out") {
  const auto pages = parse_page_words(listed(
      "<page>" + word(R"(xMin="72" yMin="10" xMax="90" yMax="20")", " ") +
      word(R"(xMin="90" yMin="10" xMax="90" yMax="20")", "a") +
      word(R"(xMin="72" yMin="20" xMax="90" yMax="10")", "b") +
      word(R"(xMin="nan" yMin="10" xMax="inf" yMax="20")", "c") +
      word(R"(xMin="72" yMin="10" xMax="1e300" yMax="20")", "d") + word("", "e") + "</page>"));
  REQUIRE(pages);
  CHECK((*pages)[0].empty());
}

TEST_CASE("anything else is no list of words") {
  CHECK_FALSE(parse_page_words(""));
  CHECK_FALSE(parse_page_words("<html><body/></html>"));
  CHECK_FALSE(parse_page_words(listed("<page>").substr(0, 100)));
}
