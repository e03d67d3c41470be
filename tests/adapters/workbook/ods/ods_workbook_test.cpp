#include "adapters/workbook/ods/ods_workbook.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/adapters/workbook/told_sheets.h"
#include "tests/support/made_package.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

Result<std::unique_ptr<SheetStream>> open(const test::Parts& parts) {
  return open_ods(*Package::open(test::package_of(parts), "f"));
}

}  // namespace

TEST_CASE("a workbook is given as often as it is asked for, with its progress") {
  class Counting : public test::ToldSheets {
   public:
    void progress(std::uint64_t done, std::uint64_t all) override { share = done * 100 / all; }
    std::uint64_t share = 0;
  };
  const auto workbook = open(test::ods_parts(
      "<table:table table:name='a'><table:table-row><table:table-cell office:value-type='float' "
      "office:value='1'/></table:table-row></table:table>"));
  REQUIRE(workbook);
  CHECK((*workbook)->file() == "f");
  for (int time = 0; time < 2; ++time) {
    Counting told;
    CHECK((*workbook)->visit(told).empty());
    CHECK(told.said() == "[a] 1:A#1 end");
    CHECK(told.share == 100);
  }
}

TEST_CASE("a locked workbook, one without content and one without tables are faults") {
  test::Parts parts = test::ods_parts("");
  test::ToldSheets told;
  const Problems none = (*open(parts))->visit(told);
  REQUIRE(none.size() == 1);
  CHECK(none[0].code == "workbook_without_sheets");
  test::put_part(parts, "META-INF/manifest.xml",
                 "<m><file-entry><encryption-data/></file-entry></m>");
  CHECK(open(parts).error().code == "workbook_locked");
  std::erase_if(parts, [](const auto& part) { return part.first != "mimetype"; });
  CHECK(open(parts).error().code == "workbook_part_missing");
}

}  // namespace duibiao
