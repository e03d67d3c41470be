#include "adapters/returned/sheet_list.h"

#include <doctest/doctest.h>

#include <pugixml.hpp>

using namespace duibiao::returned;

namespace {

const std::string kRoot = "<x:workbook xmlns:x=\"u\">";
const std::string kSheets =
    "<x:sheets><x:sheet name=\"一\" sheetId=\"7\" r:id=\"rId1\" xmlns:r=\"q\"/>"
    "<x:sheet name=\"退回说明\" sheetId=\"3\" state=\"hidden\" r:id=\"rId2\" xmlns:r=\"q\"/>"
    "</x:sheets>";
const std::string kEnd = "<x:calcPr/></x:workbook>";

}  // namespace

TEST_CASE("the summary is the last sheet, has a name and number of its own, and is active") {
  const auto made = with_summary(kRoot + "<x:workbookPr/>" + kSheets + kEnd, "a", "w", "退回说明",
                                 "rId9", "space");
  REQUIRE(made);
  CHECK(*made == kRoot +
                     "<x:workbookPr/><x:bookViews><x:workbookView activeTab=\"2\"/>"
                     "</x:bookViews>" +
                     kSheets.substr(0, kSheets.size() - 11) +
                     "<x:sheet name=\"退回说明 (2)\" sheetId=\"8\" xmlns:r=\"space\" "
                     "r:id=\"rId9\"/></x:sheets>" +
                     kEnd);
}

TEST_CASE("every window shows the summary, and what else a window is stays") {
  const std::string views =
      "<x:bookViews><x:workbookView xWindow=\"5\" activeTab=\"0\"/><x:workbookView/></x:bookViews>";
  const auto made = with_summary(kRoot + views + kSheets + kEnd, "a", "w", "说明", "rId9", "space");
  REQUIRE(made);
  CHECK(made->find("<x:workbookView xWindow=\"5\" activeTab=\"2\"/>"
                   "<x:workbookView activeTab=\"2\"/>") != std::string::npos);
}

TEST_CASE("an earlier summary is shown again and made active where it stands") {
  const auto made = with_active(kRoot + kSheets + kEnd, "a", "w", "退回说明");
  REQUIRE(made);
  CHECK(made->find("activeTab=\"1\"") != std::string::npos);
  CHECK(made->find("hidden") == std::string::npos);
  CHECK(made->find("退回说明 (2)") == std::string::npos);
}

TEST_CASE("a workbook part without a list of sheets is refused") {
  CHECK(with_summary("<workbook/>", "a", "w", "n", "i", "s").error().code == "return_part_unusual");
  CHECK(with_active("<!DOCTYPE a><workbook/>", "a", "w", "n").error().code == "xml_doctype");
}
