#include "adapters/returned/stored_tag.h"

#include <doctest/doctest.h>

using namespace duibiao::returned;

TEST_CASE("a tag tells its name, its prefix and whether it has content") {
  CHECK(tag_name("<x:row r=\"3\">") == "x:row");
  CHECK(tag_name("<c/>") == "c");
  CHECK(tag_prefix("<x:row r=\"3\">") == "x:");
  CHECK(tag_prefix("<row>").empty());
  CHECK(is_empty_element("<c r='1'/>"));
  CHECK_FALSE(is_empty_element("<c r='1'>"));
}

TEST_CASE("a value is replaced between its quotes, and only that of the very attribute") {
  CHECK(with_attribute("<c r=\"A1\" s=\"2\" t=\"s\">", "s", "17") ==
        "<c r=\"A1\" s=\"17\" t=\"s\">");
  CHECK(with_attribute("<c cs=\"1\" s = '2'/>", "s", "17") == "<c cs=\"1\" s = '17'/>");
  CHECK(with_attribute("<c a=\"x s='9'>\" s=\"2\"/>", "s", "17") == "<c a=\"x s='9'>\" s=\"17\"/>");
}

TEST_CASE("an attribute that is not there is added behind the name") {
  CHECK(with_attribute("<x:c/>", "s", "3") == "<x:c s=\"3\"/>");
  CHECK(with_attribute("<c r=\"A1\">", "s", "3") == "<c s=\"3\" r=\"A1\">");
  CHECK(with_attribute("<c as=\"1\">", "s", "3") == "<c s=\"3\" as=\"1\">");
}

TEST_CASE("an attribute is taken away with the space in front of it") {
  CHECK(without_attribute("<row r=\"3\" spans=\"1:6\" ht=\"9\">", "spans") ==
        "<row r=\"3\" ht=\"9\">");
  CHECK(without_attribute("<row r=\"3\"/>", "spans") == "<row r=\"3\"/>");
}

TEST_CASE("edits come in the order of their places, insertions at one place in that of asking") {
  Edits edits;
  CHECK(edits.empty());
  edits.replace(6, 1, "7");
  edits.replace(2, 0, "a");
  edits.replace(2, 0, "b");
  edits.replace(10, 0, "end");
  CHECK_FALSE(edits.empty());
  CHECK(edits.applied_to("0123456789") ==
        "01ab2345"
        "7"
        "789end");
  CHECK(Edits().applied_to("same") == "same");
}
