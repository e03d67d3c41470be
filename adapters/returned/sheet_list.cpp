#include "adapters/returned/sheet_list.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <pugixml.hpp>

#include "adapters/returned/part_tree.h"
#include "adapters/workbook/package/part_name.h"
#include "reports/workbook/sheet_names.h"

namespace duibiao::returned {
namespace {

using namespace std::string_view_literals;

constexpr std::array kOrder{
    "fileVersion"sv, "fileSharing"sv,    "workbookPr"sv,          "AlternateContent"sv,
    "revisionPtr"sv, "absPath"sv,        "workbookProtection"sv,  "bookViews"sv,
    "sheets"sv,      "functionGroups"sv, "externalReferences"sv,  "definedNames"sv,
    "calcPr"sv,      "oleSize"sv,        "customWorkbookViews"sv, "pivotCaches"sv,
    "extLst"sv};

/// The workbook part as a tree, and the list of its sheets.
struct Workbook {
  pugi::xml_document tree{};
  pugi::xml_node sheets{};
};

Result<void> read(std::string_view bytes, const std::string& file, const std::string& part,
                  Workbook& workbook) {
  if (auto parsed = read_part_tree(bytes, file, part, workbook.tree); !parsed) {
    return parsed;
  }
  workbook.sheets = child_named(workbook.tree.document_element(), "sheets");
  if (!workbook.sheets) {
    return failure(error("return_part_unusual", {.file = file}, {{"part", part}}));
  }
  return {};
}

/// Every window shows the sheet at place `at` of the list.
void activate(Workbook& workbook, std::size_t at) {
  const pugi::xml_node views =
      child_in_order(workbook.tree.document_element(), "bookViews", kOrder);
  if (!child_named(views, "workbookView")) {
    add_child(views, "workbookView");
  }
  for (const pugi::xml_node& view : views) {
    if (local_name(view) == "workbookView") {
      set_attribute(view, "activeTab", std::to_string(at));
    }
  }
}

}  // namespace

Result<std::string> with_summary(std::string_view bytes, const std::string& file,
                                 const std::string& part, const std::string& name,
                                 const std::string& id, std::string_view relationships_space) {
  Workbook workbook;
  if (auto done = read(bytes, file, part, workbook); !done) {
    return failure(done.error());
  }
  SheetNames names;
  unsigned last = 0;
  std::size_t count = 0;
  for (const pugi::xml_node& sheet : workbook.sheets) {
    if (local_name(sheet) == "sheet") {
      (void)names.next("", sheet.attribute("name").value());
      last = std::max(last, sheet.attribute("sheetId").as_uint());
      ++count;
    }
  }
  add_child(workbook.sheets, "sheet",
            {{"name", names.next("", name)},
             {"sheetId", std::to_string(last + 1)},
             {"xmlns:r", std::string(relationships_space)},
             {"r:id", id}});
  activate(workbook, count);
  return part_bytes(workbook.tree);
}

Result<std::string> with_active(std::string_view bytes, const std::string& file,
                                const std::string& part, const std::string& name) {
  Workbook workbook;
  if (auto done = read(bytes, file, part, workbook); !done) {
    return failure(done.error());
  }
  std::size_t at = 0;
  for (const pugi::xml_node& sheet : workbook.sheets) {
    if (shown_name(sheet.attribute("name").value()) == name) {
      pugi::xml_node found = sheet;
      found.remove_attribute("state");
      activate(workbook, at);
    }
    at += local_name(sheet) == "sheet" ? std::size_t{1} : 0;
  }
  return part_bytes(workbook.tree);
}

}  // namespace duibiao::returned
