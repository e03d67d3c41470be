#include "adapters/workbook/package/part_name.h"

#include <doctest/doctest.h>

namespace duibiao {

TEST_CASE("a part's name stays inside the package and has no control characters") {
  for (const auto* good :
       {"a", "xl/workbook.xml", "a..b/c", "xl/", "表.xml", "[Content_Types].xml"}) {
    CHECK(is_part_name(good));
  }
  for (const auto* bad : {"", "/a", "..", "../a", "a/..", "a/../b", "a\\b", "a\nb", "a\x7F"}) {
    CHECK_FALSE(is_part_name(bad));
  }
}

TEST_CASE("targets are absolute or relative to the folder of the part that names them") {
  CHECK(resolve_target("xl/workbook.xml", "worksheets/sheet1.xml") == "xl/worksheets/sheet1.xml");
  CHECK(resolve_target("xl/workbook.xml", "/xl/styles.xml") == "xl/styles.xml");
  CHECK(resolve_target("xl/worksheets/s.xml", "../media/a.png") == "xl/media/a.png");
  CHECK(resolve_target("", "xl/workbook.xml") == "xl/workbook.xml");
  CHECK(resolve_target("xl/workbook.xml", "./a/.//b") == "xl/a/b");
  CHECK_FALSE(resolve_target("xl/workbook.xml", "../../a"));
  CHECK_FALSE(resolve_target("xl/workbook.xml", "/.."));
  CHECK_FALSE(resolve_target("", ""));
}

TEST_CASE("a part's relationships lie in _rels beside it") {
  CHECK(relationships_of("") == "_rels/.rels");
  CHECK(relationships_of("xl/workbook.xml") == "xl/_rels/workbook.xml.rels");
}

TEST_CASE("a name out of a hostile file cannot command a terminal, nor fill it") {
  CHECK(shown_name("表1") == "表1");
  CHECK(shown_name("a\x1B[2Jb\n") == "a?[2Jb?");
  CHECK(shown_name("a\xC2\x9B\xC2\xA0") == "a?\xC2\xA0");
  CHECK(shown_name("a\xFF") == "a?");
  CHECK(shown_name("abcd", 4) == "abcd");
  CHECK(shown_name("abcde", 4) == "abcd…");
  CHECK(shown_name("表表", 4) == "表…");
}

}  // namespace duibiao
