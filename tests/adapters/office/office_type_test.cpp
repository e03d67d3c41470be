#include "adapters/office/office_type.h"

#include <doctest/doctest.h>

#include "tests/support/captured_run.h"
#include "tests/support/office/compound_bytes.h"

using namespace duibiao;
using namespace duibiao::test;

namespace {

std::string sample(std::string_view ending) {
  return bytes_of(
      source_path("data/samples/lianyungang-2024/targets/target-form." + std::string(ending)));
}

/// The one code that `name` with these bytes is answered with; "" for none.
std::string code(const std::string& name, std::string_view bytes) {
  const auto read = recognise_office_file(name, bytes);
  REQUIRE(read.problems.size() <= 1);
  return read.problems.empty() ? "" : std::string(read.problems[0].code);
}

/// An old workbook whose first record is followed by the record `second`.
std::string workbook_with(char second) {
  std::string stream(4096, '\0');
  stream[0] = 9;
  stream[1] = 8;
  stream[2] = 16;
  stream[4 + 16] = second;
  return compound_of({{"Workbook", stream}});
}

std::string document_with(char flags) {
  std::string stream(4096, '\0');
  stream[11] = flags;
  return compound_of({{"1Table", ""}, {"WordDocument", stream}});
}

}  // namespace

TEST_CASE("each of the seven sample forms is known by its content") {
  CHECK(office_type(sample("txt")) == OfficeType::text);
  CHECK(office_type(sample("xlsx")) == OfficeType::xlsx);
  CHECK(office_type(sample("xls")) == OfficeType::xls);
  CHECK(office_type(sample("ods")) == OfficeType::ods);
  CHECK(office_type(sample("docx")) == OfficeType::docx);
  CHECK(office_type(sample("doc")) == OfficeType::doc);
  CHECK(office_type(sample("pdf")) == OfficeType::pdf);
}

TEST_CASE("a sample under its own name has nothing to be said about it") {
  for (const std::string ending : {"txt", "xlsx", "xls", "ods", "docx", "doc", "pdf"}) {
    CAPTURE(ending);
    CHECK(code("目标表." + ending, sample(ending)).empty());
  }
}

TEST_CASE("compound files are told apart by their streams") {
  CHECK(office_type(compound_of({{"Workbook", ""}})) == OfficeType::xls);
  CHECK(office_type(compound_of({{"Book", ""}})) == OfficeType::xls);
  CHECK(office_type(compound_of({{"WordDocument", ""}})) == OfficeType::doc);
  CHECK(office_type(compound_of({{"PowerPoint Document", ""}})) == OfficeType::presentation);
  CHECK(office_type(compound_of({{"Contents", ""}})) == OfficeType::other_compound);
  CHECK(office_type(compound_of({{"EncryptionInfo", ""}, {"EncryptedPackage", ""}})) ==
        OfficeType::encrypted);
  CHECK(office_type(compound_of({{"Workbook", ""}}).substr(0, 600)) == OfficeType::damaged);
}

TEST_CASE("an old file with a password is encrypted, by the sign that its format has for it") {
  CHECK(office_type(workbook_with('\x2F')) == OfficeType::encrypted);
  CHECK(office_type(workbook_with('\x42')) == OfficeType::xls);
  CHECK(office_type(document_with('\x01')) == OfficeType::encrypted);
  CHECK(office_type(document_with('\x12')) == OfficeType::doc);
}

TEST_CASE("files without parts are known by their beginning") {
  CHECK(office_type("") == OfficeType::text);
  CHECK(office_type("project,indicator\n") == OfficeType::text);
  CHECK(office_type("%PDF-1.7\n") == OfficeType::pdf);
  CHECK(office_type("\xEF\xBB\xBF \r\n%PDF-1.4") == OfficeType::pdf);
  CHECK(office_type("见 %PDF-1.4") == OfficeType::text);
  CHECK(office_type("{\\rtf1\\ansi}") == OfficeType::rtf);
  CHECK(office_type("\n<HTML><body>") == OfficeType::web_page);
  CHECK(office_type("<?xml version=\"1.0\"?>") == OfficeType::web_page);
  CHECK(office_type("\xFF\xD8\xFF\xE0") == OfficeType::image);
  CHECK(office_type("Rar!\x1A\x07\x01") == OfficeType::archive);
}

TEST_CASE("a name of another family than the content is a lie") {
  CHECK(code("a.xlsx", sample("docx")) == "office_file_misnamed");
  CHECK(code("a.docx", sample("xlsx")) == "office_file_misnamed");
  CHECK(code("a.doc", sample("xls")) == "office_file_misnamed");
  CHECK(code("a.XLS", sample("pdf")) == "office_file_misnamed");
  CHECK(code("a.pdf", sample("docx")) == "office_file_misnamed");
  CHECK(code("a.csv", sample("xlsx")) == "office_file_misnamed");
  CHECK(code("a.wps", sample("xls")) == "office_file_misnamed");
  CHECK(code("a.et", sample("docx")) == "office_file_misnamed");
  CHECK(code("a.xlsx", "project,indicator\n") == "office_file_is_text");
  CHECK(code("a.docx", "") == "office_file_is_text");
}

TEST_CASE("a lie names what the name says, what the file is and how it would be called rightly") {
  const auto read = recognise_office_file("市/目标表.xlsx", sample("docx"));
  CHECK(read.value == OfficeType::docx);
  CHECK_FALSE(read.usable());
  CHECK(read.problems ==
        Problems{error("office_file_misnamed", {.file = "市/目标表.xlsx"},
                       {{"named", ".xlsx"}, {"found", ".docx (Word)"}, {"ending", ".docx"}})});
}

TEST_CASE("another format of the same family is read, with a warning") {
  const auto read = recognise_office_file("a.xls", sample("xlsx"));
  CHECK(read.value == OfficeType::xlsx);
  CHECK(read.usable());
  CHECK(read.problems == Problems{warning("office_name_differs", {.file = "a.xls"},
                                          {{"named", ".xls"}, {"found", ".xlsx (Excel)"}})});
  CHECK(code("a.xlsx", sample("ods")) == "office_name_differs");
  CHECK(code("a.doc", "{\\rtf1}") == "office_name_differs");
}

TEST_CASE("WPS saves either format under its own endings, and an unknown ending promises nothing") {
  CHECK(code("a.wps", sample("doc")).empty());
  CHECK(code("a.wps", sample("docx")).empty());
  CHECK(code("a.et", sample("xls")).empty());
  CHECK(code("a.et", sample("xlsx")).empty());
  CHECK(code("a.xlsm", sample("xlsx")).empty());
  CHECK(code("a.bak", sample("docx")).empty());
  CHECK(code("v1.0/目标表", sample("docx")).empty());
}

TEST_CASE("a package that cannot be opened says why") {
  CHECK(code("a.xlsx", sample("xlsx").substr(0, 4000)) == "package_cut_short");
  CHECK(code("a.docx", package_of({{"../a", ""}})) == "package_part_name");
  CHECK(code("a.docx", package_of({{"word/document.xml", std::string(80U << 20U, ' ')}})) ==
        "package_bomb");
}

TEST_CASE("an office file is guessed by its first bytes") {
  CHECK(begins_as_office_file("PK\x03\x04"));
  CHECK(begins_as_office_file("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
  CHECK(begins_as_office_file("%PDF-1.7"));
  CHECK_FALSE(begins_as_office_file("PK,value"));
  CHECK_FALSE(begins_as_office_file(""));
}

TEST_CASE("every type that is named in a message has a name") {
  for (int type = 0; type < static_cast<int>(OfficeType::encrypted); ++type) {
    CHECK_FALSE(office_type_name(static_cast<OfficeType>(type)).empty());
  }
}

TEST_CASE("what is not read says so under any name") {
  CHECK(code("a.xlsx", compound_of({{"EncryptedPackage", ""}})) == "office_file_encrypted");
  CHECK(code("a.xlsx", package_with_password({{"xl/workbook.xml", "<x/>"}})) ==
        "office_file_encrypted");
  CHECK(code("a.xls", sample("xls").substr(0, 4000)) == "office_file_damaged");
  CHECK(code("a.xls", "<html><table>") == "office_file_is_web_page");
  CHECK(code("a.zip", package_of({{"目标表.xlsx", "x"}})) == "office_file_unsupported");
  CHECK(code("扫描.jpg", "\xFF\xD8\xFF\xE0") == "office_file_unsupported");
  CHECK(recognise_office_file("a.odt",
                              package_of({{"mimetype", "application/vnd.oasis.opendocument.text"}}))
            .problems == Problems{error("office_file_unsupported", {.file = "a.odt"},
                                        {{"found", ".odt (OpenDocument)"}})});
}
