#include "adapters/workbook/office_kind.h"

#include <doctest/doctest.h>

#include "tests/support/captured_run.h"
#include "tests/support/made_package.h"

namespace duibiao {
namespace {

OfficeKind sample(const std::string& name) {
  return office_kind(
      test::bytes_of(test::source_path("data/samples/lianyungang-2024/targets/" + name)));
}

OfficeKind with_type(const std::string& type) {
  return office_kind(test::package_of({{"[Content_Types].xml", "<Types>" + type + "</Types>"}}));
}

/// An OLE container with a stream of this name, as far as it can be told by looking.
std::string container(std::string_view stream) {
  std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
  bytes.resize(512);
  for (const char c : stream) {
    bytes += c;
    bytes += '\0';
  }
  return bytes + std::string(100, '\0');
}

}  // namespace

TEST_CASE("the sample's files are known by their contents") {
  CHECK(sample("target-form.xlsx") == OfficeKind::xlsx);
  CHECK(sample("target-form.ods") == OfficeKind::ods);
  CHECK(sample("target-form.docx") == OfficeKind::docx);
  CHECK(sample("target-form.xls") == OfficeKind::xls);
  CHECK(sample("target-form.doc") == OfficeKind::doc);
  CHECK(sample("target-form.pdf") == OfficeKind::pdf);
  CHECK(sample("target-form.txt") == OfficeKind::none);
}

TEST_CASE("packages are known by content type or mimetype") {
  CHECK(with_type("application/vnd.ms-excel.sheet.macroEnabled.main+xml") == OfficeKind::xlsx);
  CHECK(with_type("application/vnd.ms-excel.sheet.binary.macroEnabled.main") == OfficeKind::xlsb);
  CHECK(with_type("application/vnd.openxmlformats-officedocument.presentationml.x") ==
        OfficeKind::pptx);
  CHECK(with_type("") == OfficeKind::other_package);
  CHECK(office_kind(test::package_of({{"mimetype", "application/epub+zip"}})) ==
        OfficeKind::other_package);
  CHECK(office_kind(test::package_of({{"mimetype", "application/vnd.oasis.opendocument.text"}})) ==
        OfficeKind::odt);
  CHECK(office_kind("PK\x03\x04 and no more") == OfficeKind::other_package);
  CHECK(office_kind("PK") == OfficeKind::none);
  CHECK(office_kind("") == OfficeKind::none);
}

TEST_CASE("a password and the old formats are known by the streams of their container") {
  CHECK(office_kind(container("EncryptedPackage")) == OfficeKind::locked);
  CHECK(office_kind(container("Workbook")) == OfficeKind::xls);
  CHECK(office_kind(container("Book")) == OfficeKind::xls);
  CHECK(office_kind(container("WordDocument")) == OfficeKind::doc);
  CHECK(office_kind(container("Else")) == OfficeKind::old_office);
  CHECK(office_kind(container("Workbooks")) == OfficeKind::old_office);
}

TEST_CASE("office files are told from text by their first bytes") {
  CHECK(begins_as_office_file("PK\x03\x04"));
  CHECK(begins_as_office_file("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
  CHECK(begins_as_office_file("%PDF-1.7"));
  CHECK_FALSE(begins_as_office_file("PK,value"));
  CHECK_FALSE(begins_as_office_file(""));
}

TEST_CASE("every kind but none has a name") {
  for (int kind = 1; kind <= static_cast<int>(OfficeKind::other_package); ++kind) {
    CHECK_FALSE(name_of(static_cast<OfficeKind>(kind)).empty());
  }
  CHECK(name_of(OfficeKind::none).empty());
}

}  // namespace duibiao
