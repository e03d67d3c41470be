#include "adapters/document/docx/hidden_styles.h"

#include <doctest/doctest.h>

#include "tests/support/office/word_file.h"

using namespace duibiao;
using namespace duibiao::docx;
using namespace duibiao::test;

namespace {

std::string style(const std::string& id, const std::string& vanish, const std::string& base = "") {
  return "<w:style w:styleId=\"" + id + "\">" +
         (base.empty() ? "" : "<w:basedOn w:val=\"" + base + "\"/>") + "<w:rPr>" + vanish +
         "</w:rPr></w:style>";
}

HiddenStyles styles(const std::string& xml) {
  const auto package = Package::open(word_file("", xml), "a.docx");
  REQUIRE(package);
  const auto read = HiddenStyles::read(*package, "word/styles.xml");
  REQUIRE(read);
  return *read;
}

}  // namespace

TEST_CASE("a style hides text where it, or the nearest one it is based on, says so") {
  const HiddenStyles read =
      styles(style("a", "<w:vanish/>") + style("b", "", "a") + style("c", "", "b") +
             style("d", "<w:vanish w:val=\"0\"/>", "c") + style("e", ""));
  CHECK(read.hides("a") == true);
  CHECK(read.hides("c") == true);
  CHECK(read.hides("d") == false);
  CHECK_FALSE(read.hides("e"));
  CHECK_FALSE(read.hides("none"));
}

TEST_CASE("styles that are based on each other say nothing") {
  CHECK_FALSE(styles(style("a", "", "b") + style("b", "", "a")).hides("a"));
}

TEST_CASE("a package without styles hides nothing, broken styles are a fault") {
  const auto package = Package::open(package_of({{"s.xml", "<w:styles>"}}), "a.docx");
  REQUIRE(package);
  REQUIRE(HiddenStyles::read(*package, ""));
  CHECK_FALSE(HiddenStyles::read(*package, "")->hides("a"));
  CHECK(HiddenStyles::read(*package, "s.xml").error().code == "xml_malformed");
}
