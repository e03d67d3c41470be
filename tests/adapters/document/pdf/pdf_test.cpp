#include "adapters/document/pdf/pdf.h"

#include <doctest/doctest.h>

#include "tests/support/office/poppler_stand_in.h"
#include "tests/support/office/sheet_text.h"

using namespace duibiao;
using namespace duibiao::pdf;
using namespace duibiao::test;

namespace {

std::string word(int left, int top, const std::string& text) {
  const auto at = [](int place) { return "\"" + std::to_string(place) + "\" "; };
  return "<word xMin=" + at(left) + "yMin=" + at(top) + "xMax=" + at(left + 10) +
         "yMax=" + at(top + 13) + ">" + text + "</word>";
}

std::string list(const std::string& pages) {
  return "<html><body><doc>" + pages + "</doc></body></html>";
}

std::string picture(const std::string& pages) {
  return "<svg><pageSet>" + pages + "</pageSet></svg>";
}

/// Lines of a table of one row and two columns from y = 100 to 120.
const std::string kTable =
    "<path style=\"stroke:rgb(0%,0%,0%)\" d=\"M 0 100 L 100 100 L 100 120 L 0 120 Z "
    "M 50 100 L 50 120\"/>";

}  // namespace

TEST_CASE("a PDF file is its ruled tables, with the lines around them") {
  const PopplerStandIn poppler(list("<page>" + word(0, 10, "标题") + word(10, 103, "甲") +
                                    word(60, 103, "8") + word(0, 300, "注") + "</page>"),
                               picture("<page>" + kTable + "</page>"));
  const auto read = read_pdf("表.pdf", "%PDF-", poppler.settings());
  CHECK(read.problems.empty());
  REQUIRE(read.value.sheets.size() == 1);
  CHECK(read.value.sheets[0].above[0].text == "标题");
  CHECK(sheet_text(read.value.sheets[0]) == "1: A甲 B8\n");
  CHECK(read.value.below[0].text == "注");
}

TEST_CASE("a page that is an image among others is told") {
  const PopplerStandIn poppler(list("<page>" + word(10, 103, "甲") + "</page><page/><page/>"),
                               picture("<page>" + kTable + "</page><page><image/></page><page/>"));
  CHECK(read_pdf("表.pdf", "%PDF-", poppler.settings()).problems ==
        Problems{warning("pdf_page_without_text", {.file = "表.pdf"}, {{"page", "2"}})});
}

TEST_CASE("a file without a ruled table says so") {
  const PopplerStandIn poppler(list("<page>" + word(0, 10, "正文") + "</page>"),
                               picture("<page/>"));
  const auto read = read_pdf("表.pdf", "%PDF-", poppler.settings());
  CHECK(read.problems == Problems{warning("document_without_tables", {.file = "表.pdf"})});
  CHECK(read.value.below[0].text == "正文");
}

TEST_CASE("a page of lines without end is an error that names the page") {
  std::string lines;
  for (int i = 0; i < 20'001; ++i) {
    lines += "M 0 0 L 9 0 ";
  }
  const PopplerStandIn poppler(
      list("<page/><page>" + word(0, 10, "a") + "</page>"),
      picture("<page/><page><path style=\"stroke:rgb(0%,0%,0%)\" d=\"" + lines + "\"/></page>"));
  CHECK(read_pdf("表.pdf", "%PDF-", poppler.settings()).problems ==
        Problems{error("pdf_too_many_lines", {.file = "表.pdf"}, {{"page", "2"}})});
}

TEST_CASE("a file that cannot be read is no file") {
  const auto read =
      read_pdf("表.pdf", "%PDF-", PopplerStandIn::failing("Incorrect password").settings());
  CHECK_FALSE(read.usable());
  CHECK(read.value.sheets.empty());
}
