#include "adapters/workbook/package/relationships.h"

#include <doctest/doctest.h>

#include "tests/support/made_package.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

Result<std::vector<Relationship>> read(const std::string& elements) {
  const auto package = Package::open(
      test::package_of(
          {{"xl/_rels/w.xml.rels", "<Relationships>" + elements + "</Relationships>"}}),
      "f");
  return read_relationships(*package, "xl/w.xml");
}

}  // namespace

TEST_CASE("relationships have an id, the last word of their type, and the part they lead to") {
  const auto found = read(
      "<Relationship Id='a' Type='http://x/2006/relationships/worksheet' Target='s/1.xml'/>"
      "<Relationship Id='b' Type='styles' Target='/xl/st.xml' TargetMode='Internal'/>"
      "<Relationship Id='c' Type='x/hyperlink' Target='http://x/' TargetMode='External'/>");
  REQUIRE(found);
  REQUIRE(found->size() == 2);
  CHECK(found->at(0).id == "a");
  CHECK(found->at(0).type == "worksheet");
  CHECK(found->at(0).target == "xl/s/1.xml");
  CHECK(found->at(1).type == "styles");
  CHECK(found->at(1).target == "xl/st.xml");
}

TEST_CASE("a part without relationships has none, one that leads out of the package is a fault") {
  const auto package = Package::open(test::package_of({{"a", "x"}}), "f");
  CHECK(read_relationships(*package, "").value().empty());
  const auto fault = read("<Relationship Id='a' Type='t' Target='../../etc/passwd'/>");
  REQUIRE_FALSE(fault);
  CHECK(fault.error().code == "relationship_target");
  CHECK(test::is_spoken(fault.error()));
  CHECK(read("<x").error().code == "xml_malformed");
}

}  // namespace duibiao
