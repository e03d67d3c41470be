#include "reports/workbook/workbook_file.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "tests/reports/office_file.h"

using namespace duibiao;

namespace {

std::string workbook_of(const FileProperties& properties) {
  auto file = WorkbookFile::create(properties);
  REQUIRE(file);
  REQUIRE(file->add_sheet("表") != nullptr);
  return file->finish().value();
}

}  // namespace

TEST_CASE("the properties carry the document's day in every time zone") {
  FileProperties properties{"自评表", "P1", make_date(2024, 12, 31).value()};
  ::setenv("TZ", "Asia/Shanghai", 1);
  const std::string here = workbook_of(properties);
  ::setenv("TZ", "America/Los_Angeles", 1);
  const std::string there = workbook_of(properties);
  ::unsetenv("TZ");
  CHECK(here == there);
  const auto core = test::xml_part(here, "docProps/core.xml").child("cp:coreProperties");
  CHECK(core.child_value("dc:title") == std::string("自评表"));
  CHECK(core.child_value("dcterms:created") == std::string("2024-12-31T12:00:00Z"));
}

TEST_CASE("a name that the library refuses is no sheet, and a file given up leaves nothing") {
  auto file = WorkbookFile::create({});
  REQUIRE(file);
  CHECK(file->add_sheet("a/b") == nullptr);
}
