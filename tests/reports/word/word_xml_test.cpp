#include "reports/word/word_xml.h"

#include <doctest/doctest.h>

#include <pugixml.hpp>

using namespace duibiao;

namespace {

/// What `text` becomes as a run.
std::string run_of(std::string_view text, std::string_view style = {}, int half_points = 0) {
  pugi::xml_document part;
  add_run(add_root(part, "p"), text, style, half_points);
  const std::string whole = part_text(part);
  return whole.substr(whole.find("<p"));
}

}  // namespace

TEST_CASE("text is escaped, its line ends and tabs are elements") {
  CHECK(run_of("a<b>&\"'") ==
        "<p><w:r><w:t xml:space=\"preserve\">a&lt;b&gt;&amp;\"'</w:t></w:r></p>");
  CHECK(run_of("a\nb\t") ==
        "<p><w:r><w:t xml:space=\"preserve\">a</w:t><w:br/>"
        "<w:t xml:space=\"preserve\">b</w:t><w:tab/></w:r></p>");
  CHECK(run_of("\x01") == "<p><w:r><w:t xml:space=\"preserve\">\uFFFD</w:t></w:r></p>");
  CHECK(run_of("") == "<p><w:r/></p>");
}

TEST_CASE("a run may have a style and a size") {
  CHECK(run_of("x", "NoteMark", 18) ==
        "<p><w:r><w:rPr><w:rStyle w:val=\"NoteMark\"/><w:sz w:val=\"18\"/></w:rPr>"
        "<w:t xml:space=\"preserve\">x</w:t></w:r></p>");
}

TEST_CASE("a part begins with its declaration") {
  pugi::xml_document part;
  declare_names(add_root(part, "w:x"));
  CHECK(part_text(part).starts_with(
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:x xmlns:w=\"http"));
}

TEST_CASE("a page is A4, on its side or upright") {
  CHECK(word_page(true).width == 16'838);
  CHECK(word_page(false).width == 11'906);
  CHECK(word_page(true).text_width() + 2 * word_page(true).side_margin == 16'838);
  CHECK(word_page(false).text_height() < 16'838);
}
