#include "reports/pdf/printed_page.h"

#include <doctest/doctest.h>

#include "tests/support/sample_documents.h"

using namespace duibiao;

namespace {

std::size_t sheets(const DocumentPage& page, const std::string& footer = "") {
  auto typesetter = Typesetter::create();
  return PrintedPage(page, footer, Language::chinese, *typesetter).sheets();
}

DocumentPage page_with(std::string text) {
  DocumentCell cell;
  cell.text = std::move(text);
  return test::document_of({cell}).pages[0];
}

}  // namespace

TEST_CASE("a page takes as many sheets as its rows need, more on its side") {
  CHECK(sheets(test::long_list(10).pages[0]) == 1);
  DocumentPage list = test::long_list(120).pages[0];
  const std::size_t upright = sheets(list);
  CHECK(upright > 1);
  list.landscape = true;
  CHECK(sheets(list) > upright);
}

TEST_CASE("an empty page is one sheet") { CHECK(sheets({}) == 1); }

TEST_CASE("a footer of many lines takes room from the page") {
  const DocumentPage list = test::long_list(100).pages[0];
  CHECK(sheets(list, std::string(9000, 'x')) > sheets(list));
}

TEST_CASE("a cell higher than a sheet goes on on the next ones, all of its lines drawn") {
  std::string text = "1";
  for (int i = 0; i < 199; ++i) {
    text += "\nx";
  }
  const DocumentPage page = page_with(text);
  auto typesetter = Typesetter::create();
  const PrintedPage printed(page, "", Language::chinese, *typesetter);
  CHECK(printed.sheets() == 4);
  PdfCanvas canvas({});
  for (std::size_t i = 0; i < printed.sheets(); ++i) {
    printed.draw(i, std::to_string(i), canvas, *typesetter);
  }
  CHECK(canvas.finish().has_value());
}
