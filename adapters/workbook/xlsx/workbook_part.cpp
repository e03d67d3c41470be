#include "adapters/workbook/xlsx/workbook_part.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "adapters/workbook/package/part_name.h"
#include "adapters/workbook/package/relationships.h"
#include "adapters/workbook/package/xml.h"
#include "adapters/workbook/xlsx/attribute.h"

namespace duibiao {
namespace {

constexpr std::size_t kMaxSheets = 1'000;

/// A sheet as the workbook names it.
struct NamedSheet {
  std::string name{};
  std::string id{};  ///< of the relationship to its part
  bool hidden = false;
};

class WorkbookHandler : public XmlHandler {
 public:
  void start(const XmlName& name, const XmlAttributes& attributes) override {
    if (name.local == "workbookPr") {
      count = is_on(attributes.find("date1904")) ? DayCount::from_1904 : DayCount::from_1900;
    } else if (name.local == "sheet" && sheets.size() <= kMaxSheets) {
      const auto state = attributes.find("state");
      sheets.push_back({shown_name(attributes.find("name").value_or("")),
                        std::string(attributes.find("id").value_or("")),
                        state == "hidden" || state == "veryHidden"});
    }
  }
  void end(const XmlName& /*name*/) override {}
  void text(std::string_view /*piece*/) override {}

  DayCount count = DayCount::from_1900;
  std::vector<NamedSheet> sheets{};
};

const Relationship* by_type(const std::vector<Relationship>& relationships, std::string_view type) {
  const auto found = std::ranges::find(relationships, type, &Relationship::type);
  return found != relationships.end() ? &*found : nullptr;
}

/// The name of the workbook part itself.
Result<std::string> main_part(const Package& package) {
  const auto relationships = read_relationships(package, "");
  if (!relationships) {
    return failure(relationships.error());
  }
  const Relationship* main = by_type(*relationships, "officeDocument");
  std::string part = main != nullptr ? main->target : "xl/workbook.xml";
  if (!package.has(part)) {
    return failure(error("workbook_part_missing", {.file = package.file()}));
  }
  return part;
}

/// Joins the names of sheets with their parts.
Result<std::vector<SheetPart>> sheet_parts(const Package& package,
                                           const std::vector<NamedSheet>& named,
                                           const std::vector<Relationship>& relationships) {
  std::vector<SheetPart> sheets;
  for (const NamedSheet& sheet : named) {
    const auto found = std::ranges::find(relationships, sheet.id, &Relationship::id);
    if (found != relationships.end() && found->type != "worksheet") {
      continue;
    }
    const std::string part = found != relationships.end() ? found->target : "";
    if (!package.has(part)) {
      return failure(error("sheet_part_missing", {.file = package.file()},
                           {{"sheet", sheet.name}, {"part", shown_name(part)}}));
    }
    sheets.push_back({sheet.name, part, sheet.hidden});
  }
  return sheets;
}

}  // namespace

Result<WorkbookPart> read_workbook_part(const Package& package) {
  const auto part = main_part(package);
  if (!part) {
    return failure(part.error());
  }
  WorkbookHandler handler;
  if (auto parsed = parse_xml(package, *part, handler); !parsed) {
    return failure(parsed.error());
  }
  const auto relationships = read_relationships(package, *part);
  if (!relationships) {
    return failure(relationships.error());
  }
  if (handler.sheets.size() > kMaxSheets) {
    return failure(error("workbook_sheets", {.file = package.file()},
                         {{"limit", fmt::format("{}", kMaxSheets)}}));
  }
  auto sheets = sheet_parts(package, handler.sheets, *relationships);
  if (!sheets) {
    return failure(sheets.error());
  }
  if (sheets->empty()) {
    return failure(error("workbook_without_sheets", {.file = package.file()}));
  }
  const Relationship* styles = by_type(*relationships, "styles");
  const Relationship* strings = by_type(*relationships, "sharedStrings");
  return WorkbookPart{handler.count, *std::move(sheets),
                      styles != nullptr && package.has(styles->target) ? styles->target : "",
                      strings != nullptr && package.has(strings->target) ? strings->target : "",
                      *part};
}

}  // namespace duibiao
