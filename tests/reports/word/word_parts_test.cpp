#include "reports/word/word_parts.h"

#include <doctest/doctest.h>

#include <pugixml.hpp>

using namespace duibiao;

namespace {

pugi::xml_document read(const std::string& part) {
  pugi::xml_document document;
  REQUIRE(document.load_string(part.c_str()));
  return document;
}

}  // namespace

TEST_CASE("every footer has a type and a relation") {
  const auto types = read(word_content_types(2));
  CHECK(types.select_node("//Override[@PartName='/word/footer2.xml']"));
  CHECK(!types.select_node("//Override[@PartName='/word/footer3.xml']"));
  const auto relations = read(word_relations(2));
  CHECK(relations.select_node("//Relationship[@Id='footer2' and @Target='footer2.xml']"));
  CHECK(read(word_root_relations()).select_node("//Relationship[@Target='word/document.xml']"));
}

TEST_CASE("Chinese is set in the faces of official documents, in the document's language") {
  const auto styles = read(word_styles(Language::chinese));
  CHECK(styles.select_node("//w:docDefaults//w:rFonts[@w:eastAsia='仿宋_GB2312']"));
  CHECK(styles.select_node("//w:docDefaults//w:lang[@w:val='zh-CN' and @w:eastAsia='zh-CN']"));
  CHECK(styles.select_node(
      "//w:style[@w:styleId='FormTitle']//w:rFonts[@w:eastAsia='方正小标宋简体']"));
  CHECK(read(word_styles(Language::english))
            .select_node("//w:docDefaults//w:lang[@w:val='en-US' and @w:eastAsia='zh-CN']"));
  CHECK(read(word_settings()).select_node("//w:compatSetting[@w:val='15']"));
}

TEST_CASE("the properties carry title, subject and day") {
  const auto core = read(word_properties({"a & b", "P1", make_date(2024, 6, 30).value()}));
  const auto root = core.child("cp:coreProperties");
  CHECK(root.child_value("dc:title") == std::string("a & b"));
  CHECK(root.child_value("dc:subject") == std::string("P1"));
  CHECK(root.child_value("dcterms:created") == std::string("2024-06-30T12:00:00Z"));
}
