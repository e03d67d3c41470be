#include "adapters/returned/part_tree.h"

#include <doctest/doctest.h>

#include <array>
#include <pugixml.hpp>

using namespace duibiao;
using namespace duibiao::returned;
using namespace std::string_view_literals;

namespace {

std::string code_of(std::string_view bytes) {
  pugi::xml_document tree;
  const auto read = read_part_tree(bytes, "a.xlsx", "p.xml", tree);
  return read ? "" : std::string(read.error().code);
}

}  // namespace

TEST_CASE("what is not changed is written as it came") {
  const std::string part =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><x:a xmlns:x=\"u\" b=\"1&lt;\"><!-- c -->"
      "<x:t xml:space=\"preserve\">  </x:t><?p q?>中&amp;</x:a>";
  pugi::xml_document tree;
  REQUIRE(read_part_tree(part, "a.xlsx", "p.xml", tree));
  CHECK(part_bytes(tree) == part);
}

TEST_CASE("a part in another encoding is written in UTF-8 and says so") {
  pugi::xml_document tree;
  REQUIRE(
      read_part_tree("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xE9</a>", "a", "p", tree));
  CHECK(part_bytes(tree) == "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>é</a>");
}

TEST_CASE("no document type, no broken tag and no huge part becomes a tree") {
  CHECK(code_of("<a/>").empty());
  CHECK(code_of("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>") == "xml_doctype");
  CHECK(code_of("<a><b></a>") == "xml_malformed");
  CHECK(code_of("<a>" + std::string(kMaxTreeBytes, ' ') + "</a>") == "package_too_large");
  std::string many = "<a>";
  for (std::size_t i = 0; i < kMaxTreeElements; ++i) {
    many += "<b/>";
  }
  CHECK(code_of(many + "</a>") == "package_too_large");
}

TEST_CASE("new elements take their parent's prefix and the place that the format wants") {
  constexpr std::array kOrder{"one"sv, "two"sv, "three"sv};
  pugi::xml_document tree;
  REQUIRE(read_part_tree("<x:a xmlns:x=\"u\"><x:one/><x:three/></x:a>", "a", "p", tree));
  const pugi::xml_node root = tree.document_element();
  const pugi::xml_node two = child_in_order(root, "two", kOrder);
  CHECK(local_name(two) == "two");
  CHECK(child_in_order(root, "two", kOrder) == two);
  add_text_child(two, "t", "<&> ");
  set_attribute(two, "n", "1");
  set_attribute(two, "n", "2");
  CHECK(count_of(root, "two") == 1);
  CHECK(child_named(root, "four").empty());
  CHECK(part_bytes(tree) ==
        "<x:a xmlns:x=\"u\"><x:one/><x:two n=\"2\"><x:t xml:space=\"preserve\">&lt;&amp;&gt; "
        "</x:t></x:two><x:three/></x:a>");
}
