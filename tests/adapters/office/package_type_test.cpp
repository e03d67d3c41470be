#include "adapters/office/package_type.h"

#include <doctest/doctest.h>

#include "tests/support/office/compound_bytes.h"

using namespace duibiao;
using namespace duibiao::test;

namespace {

OfficeType type_with(const std::string& part, const std::string& content = "<x/>") {
  return package_type(package_of({{"[Content_Types].xml", "<Types/>"}, {part, content}}));
}

OfficeType open_document(const std::string& media, const std::string& manifest = "<manifest/>") {
  return package_type(package_of({{"mimetype", "application/vnd.oasis.opendocument." + media},
                                  {"META-INF/manifest.xml", manifest},
                                  {"content.xml", "<x/>"}}));
}

}  // namespace

TEST_CASE("a package is what its main part says") {
  CHECK(type_with("xl/workbook.xml") == OfficeType::xlsx);
  CHECK(type_with("xl/workbook2.xml") == OfficeType::xlsx);
  CHECK(type_with("xl/workbook.bin") == OfficeType::xlsb);
  CHECK(type_with("word/document.xml") == OfficeType::docx);
  CHECK(type_with("ppt/presentation.xml") == OfficeType::presentation);
  CHECK(type_with("readme.txt") == OfficeType::archive);
  CHECK(package_type(package_of({{"word/document.xml", ""},
                                 {"word/embeddings/xl/workbook.xml", ""}})) == OfficeType::docx);
}

TEST_CASE("an OpenDocument package is what its media type says") {
  CHECK(open_document("spreadsheet") == OfficeType::ods);
  CHECK(open_document("spreadsheet-template") == OfficeType::ods);
  CHECK(open_document("text") == OfficeType::odt);
  CHECK(open_document("presentation") == OfficeType::presentation);
  CHECK(open_document("graphics") == OfficeType::archive);
}

TEST_CASE("a package with a password is encrypted, whichever program closed it") {
  CHECK(open_document("spreadsheet", "<m:encryption-data/>") == OfficeType::encrypted);
  CHECK(package_type(package_with_password({{"xl/workbook.xml", "<x/>"}})) ==
        OfficeType::encrypted);
}

TEST_CASE("a package that breaks off is damaged") {
  const std::string whole = package_of({{"xl/workbook.xml", std::string(300, 'x')}});
  CHECK(package_type(whole) == OfficeType::xlsx);
  for (std::size_t size = 4; size + 1 < whole.size(); size += 7) {
    CAPTURE(size);
    CHECK(package_type(std::string_view(whole).substr(0, size)) == OfficeType::damaged);
  }
}
