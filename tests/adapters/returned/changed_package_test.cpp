#include "adapters/returned/changed_package.h"

#include <doctest/doctest.h>

#include "tests/support/made_package.h"

using namespace duibiao;
using namespace duibiao::returned;
using namespace duibiao::test;

namespace {

const Parts kParts{{"[Content_Types].xml", "<Types><Default Extension=\"XML\"/></Types>"},
                   {"_rels/.rels", "<Relationships/>"},
                   {"xl/One.xml", "one"},
                   {"xl/two1.xml", std::string(5000, 'x')}};

std::string read(const std::string& bytes, const std::string& part) {
  const auto package = Package::open(bytes, "a.xlsx");
  REQUIRE(package);
  const auto text = package->read(part, 1'000'000);
  return text ? *text : std::string(text.error().code);
}

ChangedPackage opened(const std::string& bytes) {
  auto package = ChangedPackage::open(bytes, "a.xlsx");
  REQUIRE(package);
  return *std::move(package);
}

}  // namespace

TEST_CASE("parts are replaced and added, the others come out as they went in, in their order") {
  const std::string bytes = package_of(kParts);
  ChangedPackage package = opened(bytes);
  package.put("xl/one.xml", "1");
  package.put("xl/new.xml", "2");
  package.put("xl/new.xml", "3");
  CHECK(*package.text("xl/new.xml", 10) == "3");
  CHECK(*package.text("xl/two1.xml", 10'000) == kParts[3].second);
  const auto written = package.bytes();
  REQUIRE(written);
  CHECK(read(*written, "xl/One.xml") == "1");
  CHECK(read(*written, "xl/new.xml") == "3");
  CHECK(read(*written, "xl/two1.xml") == kParts[3].second);
  CHECK(Package::open(*written, "a")->parts() ==
        std::vector<std::string>{"[Content_Types].xml", "_rels/.rels", "xl/One.xml", "xl/two1.xml",
                                 "xl/new.xml"});
  CHECK(*package.bytes() == *written);
}

TEST_CASE("a free name is one that neither the package nor a change has") {
  const std::string bytes = package_of(kParts);
  ChangedPackage package = opened(bytes);
  CHECK(package.free_name("xl/TWO", ".xml") == "xl/TWO2.xml");
  package.put("xl/three1.xml", "");
  CHECK(package.free_name("xl/three", ".xml") == "xl/three2.xml");
}

TEST_CASE("relationships get ids of their own, content types are said once") {
  const std::string bytes = package_of(kParts);
  ChangedPackage package = opened(bytes);
  CHECK(*package.relate("xl/One.xml", "comments", "xl/c.xml") == "rId1");
  CHECK(*package.relate("xl/One.xml", "vmlDrawing", "xl/d.vml") == "rId2");
  CHECK(*package.text("xl/_rels/One.xml.rels", 10'000) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships "
        "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
        "Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        "comments\" Target=\"/xl/c.xml\"/><Relationship Id=\"rId2\" "
        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing\" "
        "Target=\"/xl/d.vml\"/></Relationships>");
  REQUIRE(package.declare_part("xl/c.xml", "t"));
  REQUIRE(package.declare_part("xl/c.xml", "t"));
  REQUIRE(package.declare_ending("vml", "v"));
  REQUIRE(package.declare_ending("xml", "v"));
  CHECK(*package.text("[Content_Types].xml", 10'000) ==
        "<Types><Default Extension=\"XML\"/><Override PartName=\"/xl/c.xml\" ContentType=\"t\"/>"
        "<Default Extension=\"vml\" ContentType=\"v\"/></Types>");
}

TEST_CASE("an id that is taken out of its order is passed over") {
  Parts parts = kParts;
  put_part(parts, "xl/_rels/One.xml.rels",
           "<Relationships><Relationship Id=\"rId2\"/></Relationships>");
  const std::string bytes = package_of(parts);
  ChangedPackage package = opened(bytes);
  CHECK(*package.relate("xl/One.xml", "comments", "xl/c.xml") == "rId3");
}

TEST_CASE("the strict dialect keeps its own types of relationships") {
  Parts parts = kParts;
  const std::string strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  put_part(parts, "_rels/.rels",
           "<Relationships><Relationship Type=\"" + strict + "/officeDocument\"/></Relationships>");
  const std::string bytes = package_of(parts);
  CHECK(opened(bytes).relationships_space() == strict);
}

TEST_CASE("a signed package, one that is none and hostile parts are refused") {
  Parts parts = kParts;
  put_part(parts, "_xmlsignatures/sig1.xml", "");
  CHECK(ChangedPackage::open(package_of(parts), "a.xlsx").error().code == "return_signed");
  CHECK(ChangedPackage::open("text", "a.xlsx").error().code == "package_none");
  parts = kParts;
  put_part(parts, "[Content_Types].xml", "<!DOCTYPE a><Types/>");
  const std::string bytes = package_of(parts);
  CHECK(opened(bytes).declare_part("a", "b").error().code == "xml_doctype");
}
