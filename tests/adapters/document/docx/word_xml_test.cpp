#include "adapters/document/docx/word_xml.h"

#include <doctest/doctest.h>

#include <limits>
#include <pugixml.hpp>

#include "tests/support/made_package.h"

using namespace duibiao;
using namespace duibiao::docx;
using namespace duibiao::test;

namespace {

/// The code of the problem with a part of this XML; "" where there is none.
std::string_view problem_with(const std::string& xml) {
  const auto package = Package::open(package_of({{"part.xml", xml}}), "a.docx");
  REQUIRE(package);
  pugi::xml_document tree;
  const auto read = read_tree(*package, "part.xml", tree);
  return read ? "" : read.error().code;
}

std::string nested(int depth) {
  std::string xml;
  for (int i = 0; i < depth; ++i) {
    xml += "<a>";
  }
  for (int i = 0; i < depth; ++i) {
    xml += "</a>";
  }
  return xml;
}

/// The tree of an element's XML.
struct Tree {
  explicit Tree(const std::string& xml) { REQUIRE(document.load_string(xml.c_str())); }
  [[nodiscard]] pugi::xml_node root() const { return document.document_element(); }
  pugi::xml_document document{};
};

std::string children(const std::string& xml) {
  const Tree tree(xml);
  std::string names;
  each_child(tree.root(),
             [&](const pugi::xml_node& node) { names += std::string(local_name(node)) + " "; });
  return names;
}

}  // namespace

TEST_CASE("a part is read as a tree, white space of its own kept") {
  const auto package = Package::open(package_of({{"p.xml", "<a><b> </b></a>"}}), "a.docx");
  pugi::xml_document tree;
  REQUIRE(read_tree(*package, "p.xml", tree));
  CHECK(std::string(tree.child("a").child("b").child_value()) == " ");
}

TEST_CASE("what could harm a reader does not reach the tree") {
  CHECK(problem_with("<a/>").empty());
  CHECK(problem_with("<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>") == "xml_doctype");
  CHECK(problem_with("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>") == "xml_doctype");
  CHECK(problem_with("<a>&unknown;</a>") == "xml_malformed");
  CHECK(problem_with("<a><b></a>") == "xml_malformed");
  CHECK(problem_with("") == "xml_malformed");
  CHECK(problem_with(nested(256)).empty());
  CHECK(problem_with(nested(257)) == "xml_too_deep");
}

TEST_CASE("a part of 24 MiB is held, a larger one is refused before it is unpacked") {
  const std::string frame = "<a></a>";
  const std::string most = "<a>" + std::string(kMaxPart - frame.size(), 'x') + "</a>";
  CHECK(problem_with(most).empty());
  CHECK(problem_with(most + "\n") == "package_too_large");
}

TEST_CASE("a part of a million elements is held, one of more is refused before it is a tree") {
  std::string most = "<a>";
  for (std::uint64_t i = 1; i < kMaxElements; ++i) {
    most += "<b/>";
  }
  CHECK(problem_with(most + "</a>").empty());
  CHECK(problem_with(most + "<b/></a>") == "document_too_large");
}

TEST_CASE("names count without their prefixes") {
  const Tree tree("<w:p xmlns:w=\"x\" w:val=\"7\" other=\"8\"><x:q xmlns:x=\"y\"/></w:p>");
  CHECK(local_name(tree.root()) == "p");
  CHECK(attribute(tree.root(), "val") == "7");
  CHECK(attribute(tree.root(), "other") == "8");
  CHECK_FALSE(attribute(tree.root(), "none"));
  CHECK(local_name(child(tree.root(), "q")) == "q");
  CHECK_FALSE(child(tree.root(), "p"));
  CHECK_FALSE(attribute(child(tree.root(), "none"), "val"));
}

TEST_CASE("a number is what its child says, within bounds") {
  const auto number = [](const std::string& value) {
    return number_of(Tree("<a><n val=\"" + value + "\"/></a>").root(), "n", 1);
  };
  CHECK(number("3") == 3);
  CHECK(number("0") == 1);
  CHECK(number("-5") == 1);
  CHECK(number("x") == 1);
  CHECK(number("4294967295") == 4'294'967'295U);
  CHECK(number("99999999999999999999") == std::numeric_limits<std::uint32_t>::max());
  CHECK(number_of(Tree("<a/>").root(), "n", 0) == 0);
}

TEST_CASE("a switch is on by being there") {
  const auto value = [](const std::string& xml) { return switched(Tree(xml).root(), "v"); };
  CHECK(value("<a><v/></a>") == true);
  CHECK(value("<a><v val=\"1\"/></a>") == true);
  CHECK(value("<a><v val=\"0\"/></a>") == false);
  CHECK(value("<a><v val=\"false\"/></a>") == false);
  CHECK(value("<a><v val=\"off\"/></a>") == false);
  CHECK_FALSE(value("<a/>"));
}

TEST_CASE("wrappers are looked through, deletions are not looked into") {
  CHECK(children("<b><p/><sdt><sdtPr/><sdtContent><p/><tbl/></sdtContent></sdt></b>") ==
        "p sdtPr p tbl ");
  CHECK(children("<b><ins><p/></ins><moveTo><q/></moveTo><customXml><t/></customXml></b>") ==
        "p q t ");
  CHECK(children("<b><del><p/></del><moveFrom><q/></moveFrom></b>").empty());
}

TEST_CASE("of alternatives the first choice counts, else the fallback") {
  CHECK(children("<b><AlternateContent><Choice><p/></Choice><Choice><q/></Choice>"
                 "<Fallback><r/></Fallback></AlternateContent></b>") == "p ");
  CHECK(children("<b><AlternateContent><Fallback><r/></Fallback></AlternateContent></b>") == "r ");
}
