#include "reports/word/render_word.h"

#include <doctest/doctest.h>

#include "tests/reports/office_file.h"
#include "tests/support/sample_documents.h"

using namespace duibiao;
using test::xml_part;

namespace {

pugi::xml_node body_of(const std::string& bytes) {
  return xml_part(bytes, "word/document.xml").child("w:document").child("w:body");
}

/// All text of a part.
std::string text_of(pugi::xml_node node) {
  std::string text;
  for (const auto& found : node.select_nodes(".//w:t")) {
    text += found.node().child_value();
  }
  return text;
}

}  // namespace

TEST_CASE("the same documents give the same bytes, and every part is XML") {
  const Document form = test::self_evaluation_form();
  const std::string bytes = render_word(form).value();
  CHECK(render_word(form).value() == bytes);
  const auto parts = test::parts_of(bytes);
  CHECK(parts.size() == 8);
  for (const auto& [name, part] : parts) {
    CHECK(xml_part(bytes, name).first_child());
  }
}

TEST_CASE("each page is a section of its own with its orientation and footer") {
  const auto body = body_of(render_word(test::self_evaluation_form()).value());
  const auto sections = body.select_nodes(".//w:sectPr");
  REQUIRE(sections.size() == 2);
  CHECK(sections[0].node().child("w:pgSz").attribute("w:orient").value() ==
        std::string("landscape"));
  CHECK(sections[0].node().parent().name() == std::string("w:pPr"));
  CHECK(!sections[1].node().child("w:pgSz").attribute("w:orient"));
  CHECK(sections[1].node().parent() == body);
  CHECK(body.last_child() == sections[1].node());
}

TEST_CASE("two tables never touch, and a paragraph follows the last one") {
  const auto body = body_of(render_word(test::monitoring_form()).value());
  CHECK(body.select_nodes("w:tbl").size() == 4);
  CHECK(body.select_nodes("w:tbl[following-sibling::*[1][self::w:tbl]]").size() == 0);
  CHECK(body.select_nodes("w:tbl[following-sibling::*[1][self::w:sectPr]]").size() == 0);
}

TEST_CASE("notes are remarks below the form, the same one once") {
  const std::string text = text_of(body_of(render_word(test::monitoring_form()).value()));
  const auto remark = text.find("注2：由单位填报");
  CHECK(remark != std::string::npos);
  CHECK(text.find("由单位填报", remark + 20) == std::string::npos);
  CHECK(text.find("注3：截至7月底没有满意度调查数据") != std::string::npos);
}

TEST_CASE("the footer says the document's state and the page's number in the order of the words") {
  Document form = test::monitoring_form();
  const auto chinese = xml_part(render_word(form).value(), "word/footer1.xml").first_child();
  CHECK(text_of(chinese) == form.footer + "第 1 页，共 1 页");
  CHECK(chinese.select_node("//w:fldSimple[@w:instr='PAGE']"));
  CHECK(chinese.select_node("//w:fldSimple[@w:instr='NUMPAGES']"));
  form.language = Language::english;
  form.footer.clear();
  const auto english = xml_part(render_word(form).value(), "word/footer1.xml").first_child();
  CHECK(text_of(english) == "Page 1 of 1");
}

TEST_CASE("several documents have their own footers") {
  Document first = test::long_list(2);
  Document second = test::long_list(3);
  second.footer = "第二份";
  const std::string bytes = render_word(std::vector{first, second}).value();
  CHECK(text_of(xml_part(bytes, "word/footer2.xml")).starts_with("第二份"));
  const auto sections = body_of(bytes).select_nodes(".//w:sectPr/w:footerReference");
  REQUIRE(sections.size() == 2);
  CHECK(sections[1].node().attribute("r:id").value() == std::string("footer2"));
}

TEST_CASE("special characters come through") {
  DocumentCell cell;
  cell.text = "=a<b> & \"c\"\x01";
  CHECK(text_of(body_of(render_word(test::document_of({cell})).value())) == "=a<b> & \"c\"\uFFFD");
}

TEST_CASE("five thousand rows and a very long text are all there") {
  CHECK(body_of(render_word(test::long_list(5000)).value()).select_nodes("w:tbl/w:tr").size() ==
        5001);
  DocumentCell cell;
  cell.text = std::string(40'000, 'x');
  CHECK(text_of(body_of(render_word(test::document_of({cell})).value())).size() == 40'000);
}

TEST_CASE("an empty page between others is a section too") {
  Document document = test::long_list(1);
  document.pages.push_back({});
  document.pages.push_back(document.pages.front());
  const auto body = body_of(render_word(document).value());
  CHECK(body.select_nodes("w:p/w:pPr[count(w:sectPr)=1]").size() == 2);
  CHECK(body.select_nodes("w:sectPr").size() == 1);
}

TEST_CASE("no documents, and a document without pages, are a Word file with an empty page") {
  CHECK(body_of(render_word(std::span<const Document>()).value()).child("w:p"));
  CHECK(body_of(render_word(Document{}).value()).child("w:p"));
  CHECK(body_of(render_word(Document{Language::chinese, "", "", "", {DocumentPage{}}, {}}).value())
            .child("w:sectPr"));
}
