#include "adapters/office/package_type.h"

#include <doctest/doctest.h>

#include "tests/support/office/compound_bytes.h"

using namespace duibiao;
using namespace duibiao::test;

namespace {

OfficeType type_of(const Parts& parts) {
  const auto package = Package::open(package_of(parts), "a");
  REQUIRE(package);
  return package_type(*package);
}

OfficeType type_with(const std::string& part) {
  return type_of({{"[Content_Types].xml", "<Types/>"}, {part, "<x/>"}});
}

OfficeType open_document(const std::string& media, const std::string& manifest = "<manifest/>") {
  return type_of({{"mimetype", "application/vnd.oasis.opendocument." + media},
                  {"META-INF/manifest.xml", manifest},
                  {"content.xml", "<x/>"}});
}

}  // namespace

TEST_CASE("a package is what its main part says") {
  CHECK(type_with("xl/workbook.xml") == OfficeType::xlsx);
  CHECK(type_with("xl/workbook2.xml") == OfficeType::xlsx);
  CHECK(type_with("xl/workbook.bin") == OfficeType::xlsb);
  CHECK(type_with("word/document.xml") == OfficeType::docx);
  CHECK(type_with("ppt/presentation.xml") == OfficeType::presentation);
  CHECK(type_with("readme.txt") == OfficeType::archive);
  CHECK(type_of({{"word/document.xml", ""}, {"word/embeddings/xl/workbook.xml", ""}}) ==
        OfficeType::docx);
}

TEST_CASE("an OpenDocument package is what its media type says") {
  CHECK(open_document("spreadsheet") == OfficeType::ods);
  CHECK(open_document("spreadsheet-template") == OfficeType::ods);
  CHECK(open_document("text") == OfficeType::odt);
  CHECK(open_document("presentation") == OfficeType::presentation);
  CHECK(open_document("graphics") == OfficeType::archive);
}

TEST_CASE("an OpenDocument package with a password is encrypted") {
  CHECK(open_document("spreadsheet", "<m:encryption-data/>") == OfficeType::encrypted);
}

TEST_CASE("a package begins with a part or, where it is empty, with its end") {
  CHECK(begins_as_package(package_of({{"a", "x"}})));
  CHECK(begins_as_package("PK\x05\x06"));
  CHECK_FALSE(begins_as_package("PK"));
  CHECK_FALSE(begins_as_package(""));
}
