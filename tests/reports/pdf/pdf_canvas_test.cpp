#include "reports/pdf/pdf_canvas.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

std::string pdf_with(const FileProperties& properties, int sheets) {
  PdfCanvas canvas(properties);
  for (int i = 0; i < sheets; ++i) {
    canvas.begin_sheet(200, 100);
    canvas.fill({10, 10, 50, 20}, 0xFF0000);
    canvas.frame({10, 10, 50, 20});
  }
  return canvas.finish().value();
}

std::size_t occurrences(const std::string& text, const std::string& of) {
  std::size_t count = 0;
  for (auto at = text.find(of); at != std::string::npos; at = text.find(of, at + 1)) {
    ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("a PDF has its sheets, in their size") {
  const std::string bytes = pdf_with({}, 3);
  CHECK(bytes.starts_with("%PDF-"));
  CHECK(bytes.find("%%EOF") != std::string::npos);
  CHECK(occurrences(bytes, "/Type /Page %") == 3);
  CHECK(occurrences(bytes, "/MediaBox [ 0 0 200 100 ]") == 3);
}

TEST_CASE("its date is the documents', and the same drawing gives the same bytes") {
  const FileProperties properties{"Plan 2024", "P1", make_date(2024, 6, 30).value()};
  const std::string bytes = pdf_with(properties, 1);
  CHECK(bytes == pdf_with(properties, 1));
  CHECK(bytes.find("/CreationDate (20240630120000") != std::string::npos);
  CHECK(bytes.find("/ModDate (20240630120000") != std::string::npos);
  CHECK(bytes.find("/Title (Plan 2024)") != std::string::npos);
  CHECK(bytes.find("/Subject (P1)") != std::string::npos);
}

TEST_CASE("bookmarks make a table of contents") {
  PdfCanvas canvas({});
  canvas.begin_sheet(200, 100);
  canvas.add_bookmark("first");
  canvas.begin_sheet(200, 100);
  canvas.add_bookmark("second");
  const std::string bytes = canvas.finish().value();
  CHECK(bytes.find("/Title (first)") != std::string::npos);
  CHECK(bytes.find("/Title (second)") != std::string::npos);
}
