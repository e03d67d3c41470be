#include "adapters/document/docx/docx.h"

#include <doctest/doctest.h>

#include "tests/support/captured_run.h"
#include "tests/support/office/sheet_text.h"
#include "tests/support/office/word_file.h"

using namespace duibiao;
using namespace duibiao::docx;
using namespace duibiao::test;

namespace {

/// All of a document as one text.
std::string text_of(const std::string& body) {
  const auto read = read_docx(word_file(body), "表.docx");
  CHECK(read.usable());
  std::string text;
  for (const Sheet& sheet : read.value.sheets) {
    for (const Paragraph& above : sheet.above) {
      text += "> " + std::to_string(above.line) + " " + above.text + "\n";
    }
    text += sheet.name + "\n" + sheet_text(sheet);
  }
  for (const Paragraph& below : read.value.below) {
    text += "< " + std::to_string(below.line) + " " + below.text + "\n";
  }
  return text;
}

/// The one problem with a file.
Problem problem_of(std::string bytes) {
  const auto read = read_docx(std::move(bytes), "表.docx");
  REQUIRE(read.problems.size() == 1);
  CHECK(read.problems[0].where.file == "表.docx");
  CHECK(read.value.sheets.empty());
  return read.problems[0];
}

std::string code_of(std::string bytes) { return std::string(problem_of(std::move(bytes)).code); }

/// A document whose main part is this.
std::string with_part(const std::string& name, const std::string& content) {
  Parts parts = word_parts("");
  put_part(parts, name, content);
  return package_of(parts);
}

}  // namespace

TEST_CASE("paragraphs stand above the table that follows them, the last ones below") {
  CHECK(text_of(para("标题") + para("") + para("2024年度") + table(row(cell("a"))) + para("注") +
                table(row(cell("b"))) + para("完")) ==
        "> 1 标题\n> 3 2024年度\n表1\n1: Aa\n> 4 注\n表2\n1: Ab\n< 5 完\n");
}

TEST_CASE("a table in a table is a sheet of its own behind it, whatever the depth") {
  const std::string inner =
      table(row("<w:tc>" + para("内") + table(row(cell("最内"))) + "</w:tc>"));
  CHECK(text_of(table(row("<w:tc>" + para("外") + inner + "</w:tc>" + cell("b"))) +
                table(row(cell("后")))) ==
        "表1\n1: A外 Bb\n表2\n1: A内\n表3\n1: A最内\n表4\n1: A后\n");
}

TEST_CASE("content controls around paragraphs and tables are looked through") {
  CHECK(text_of("<w:sdt><w:sdtContent>" + para("标题") + table(row(cell("a"))) +
                "</w:sdtContent></w:sdt><w:ins>" + para("注") + "</w:ins><w:del>" + para("旧") +
                "</w:del>") == "> 1 标题\n表1\n1: Aa\n< 2 注\n");
}

TEST_CASE("text in boxes that float on the page stands with the paragraphs") {
  const std::string box =
      "<w:p><w:r><w:pict><w:txbxContent>" + para("框中") + "</w:txbxContent></w:pict></w:r></w:p>";
  CHECK(text_of(box + table(row(cell("a"))) + table(row("<w:tc>" + box + "</w:tc>" + cell("b")))) ==
        "> 2 框中\n表1\n1: Aa\n表2\n1: Bb\n< 3 框中\n");
}

TEST_CASE("a document without a table says so") {
  const auto read = read_docx(word_file(para("正文")), "表.docx");
  CHECK(read.problems == Problems{warning("document_without_tables", {.file = "表.docx"})});
  CHECK(read.value.below.size() == 1);
}

TEST_CASE("a table that is too wide is an error that names the table") {
  const auto read =
      read_docx(word_file(table(row(cell("a"))) + table(row(cell("b", span(5000))))), "表.docx");
  CHECK(read.problems == Problems{error("document_too_wide", {.file = "表.docx", .sheet = "表2"},
                                        {{"table", "表2"}, {"limit", "1024"}})});
}

TEST_CASE("the document may have any name, and needs no styles") {
  Parts parts = word_parts("");
  for (auto& [name, content] : parts) {
    const auto at = content.find("word/document.xml\"/></Relationships>");
    if (at != std::string::npos) {
      content.replace(at, 17, "word/document2.xml");
    }
  }
  put_part(parts, "word/document2.xml",
           "<d:document xmlns:d=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><d:body>"
           "<d:tbl><d:tr><d:tc><d:p><d:r><d:t>a</d:t></d:r></d:p></d:tc></d:tr></d:tbl>"
           "</d:body></d:document>");
  const auto read = read_docx(package_of(parts), "表.docx");
  CHECK(read.problems.empty());
  REQUIRE(read.value.sheets.size() == 1);
  CHECK(sheet_text(read.value.sheets[0]) == "1: Aa\n");
}

TEST_CASE("hostile documents are each one fault that says what it is") {
  CHECK(code_of("no package") == "package_none");
  CHECK(code_of(word_file(para("a")).substr(0, 900)) == "package_cut_short");
  CHECK(code_of(package_of({{"a.xml", "<a/>"}})) == "package_part_missing");
  CHECK(code_of(with_part("word/document.xml", "<workbook/>")) == "document_none");
  CHECK(code_of(with_part("word/document.xml", "<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>")) ==
        "xml_doctype");
  CHECK(code_of(with_part("word/styles.xml", "<a>")) == "xml_malformed");
  std::string deep = "<a>";
  for (int i = 0; i < 100'000; ++i) {
    deep += "<tbl><tr><tc>";
  }
  CHECK(code_of(with_part("word/document.xml", deep)) == "xml_too_deep");
}

TEST_CASE("a document that unpacks to far more than it is, is refused") {
  const std::string large = "<a>" + std::string(std::size_t{25} << 20U, ' ') + "</a>";
  CHECK(code_of(with_part("word/document.xml", large)) == "package_too_large");
  CHECK(code_of(with_part("word/document.xml", std::string(std::size_t{80} << 20U, ' '))) ==
        "package_bomb");
}

TEST_CASE("the sample form has its 35 indicators") {
  const auto read = read_docx(
      bytes_of(source_path("data/samples/lianyungang-2024/targets/target-form.docx")), "表.docx");
  CHECK(read.problems.empty());
  REQUIRE(read.value.sheets.size() == 1);
  const Sheet& sheet = read.value.sheets[0];
  REQUIRE(sheet.above.size() == 2);
  CHECK(sheet.above[0].text == "连云港市本级项目预算绩效目标表");
  CHECK(sheet.above[1].text == "2024年度");
  CHECK(sheet.rows.size() == 60);
}
