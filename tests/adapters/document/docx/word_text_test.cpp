#include "adapters/document/docx/word_text.h"

#include <doctest/doctest.h>

#include <pugixml.hpp>

#include "tests/support/office/word_file.h"

using namespace duibiao;
using namespace duibiao::docx;
using namespace duibiao::test;

namespace {

/// The text of a paragraph with this content, in a document whose style "hidden" hides.
std::string text(const std::string& content) {
  const auto package = Package::open(
      word_file("", "<w:style w:styleId=\"hidden\"><w:rPr><w:vanish/></w:rPr></w:style>"), "a");
  const auto styles = HiddenStyles::read(*package, "word/styles.xml");
  pugi::xml_document tree;
  const std::string xml = "<w:p>" + content + "</w:p>";
  REQUIRE(tree.load_string(xml.c_str(), pugi::parse_default | pugi::parse_ws_pcdata));
  return paragraph_text(tree.document_element(), *styles);
}

std::string run(const std::string& content, const std::string& properties = "") {
  return "<w:r><w:rPr>" + properties + "</w:rPr>" + content + "</w:r>";
}

std::string t(const std::string& words) { return "<w:t>" + words + "</w:t>"; }

}  // namespace

TEST_CASE("runs are one text, however Word split them") {
  CHECK(text(run(t("≥")) + run(t("200")) + "<w:proofErr/>" + run(t(" ")) + run(t("人次"))) ==
        "≥200 人次");
}

TEST_CASE("tabs and breaks are what they are, a hyphen that does not break is one") {
  CHECK(text(run(t("a") + "<w:tab/>" + t("b") + "<w:br/>" + t("c") + "<w:cr/>" + t("d"))) ==
        "a\tb\nc\nd");
  CHECK(text(run(t("1") + "<w:noBreakHyphen/>" + t("6月") + "<w:softHyphen/>")) == "1-6月");
}

TEST_CASE("what was inserted or moved here counts, what was deleted or moved away does not") {
  CHECK(text(run(t("≥")) + "<w:del>" + run("<w:delText>4</w:delText>" + t("4")) +
             "</w:del><w:ins>" + run(t("5")) + "</w:ins><w:moveFrom>" + run(t("次")) +
             "</w:moveFrom><w:moveTo>" + run(t("件")) + "</w:moveTo>") == "≥5件");
}

TEST_CASE("hidden text does not count, by its run or its style") {
  CHECK(text(run(t("8")) + run(t("0"), "<w:vanish/>")) == "8");
  CHECK(text(run(t("8"), "<w:vanish w:val=\"0\"/>")) == "8");
  CHECK(text(run(t("8"), "<w:rStyle w:val=\"hidden\"/>")).empty());
  CHECK(text(run(t("8"), "<w:rStyle w:val=\"other\"/>")) == "8");
  CHECK(text(run(t("8.00")) + run(t("注1"), "<w:rStyle w:val=\"NoteMark\"/>")) == "8.00");
  const std::string style = "<w:pPr><w:pStyle w:val=\"hidden\"/></w:pPr>";
  CHECK(text(style + run(t("8"))).empty());
  CHECK(text(style + run(t("8"), "<w:vanish w:val=\"0\"/>")) == "8");
}

TEST_CASE("links, fields and content controls give what they show") {
  CHECK(text("<w:hyperlink>" + run(t("链接")) + "</w:hyperlink><w:fldSimple>" + run(t("3")) +
             "</w:fldSimple><w:sdt><w:sdtContent>" + run(t("控件")) + "</w:sdtContent></w:sdt>") ==
        "链接3控件");
  CHECK(text(run("<w:instrText>PAGE</w:instrText>") + run(t("5"))) == "5");
}

TEST_CASE("a formula gives its letters, ruby its base") {
  CHECK(text("<m:oMath><m:r><m:t>≥70</m:t></m:r><m:sSup><m:e><m:r><m:t>%</m:t></m:r></m:e></m:sSup>"
             "</m:oMath>") == "≥70%");
  CHECK(text(run("<w:ruby><w:rt>" + run(t("jiao")) + "</w:rt><w:rubyBase>" + run(t("矫")) +
                 "</w:rubyBase></w:ruby>")) == "矫");
}

TEST_CASE("boxes that are ticked in symbol fonts are boxes, other symbols are told as unknown") {
  CHECK(text(run("<w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/>" + t("一次性") +
                 "<w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/>" + t("经常性"))) ==
        "☑一次性□经常性");
  CHECK(text(run("<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>")) == "\uFFFD");
}

TEST_CASE("boxes that float on the page are found apart from the text") {
  pugi::xml_document tree;
  const std::string box = "<w:drawing><a><w:txbxContent><w:p/></w:txbxContent></a></w:drawing>";
  const std::string xml =
      "<w:p>" +
      run(t("正文") + "<mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box +
          "</mc:Fallback></mc:AlternateContent>") +
      "</w:p>";
  REQUIRE(tree.load_string(xml.c_str()));
  CHECK(paragraph_text(tree.document_element(), {}) == "正文");
  CHECK(text_boxes(tree.document_element()).size() == 1);
}
