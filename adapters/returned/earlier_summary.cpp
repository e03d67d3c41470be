#include "adapters/returned/earlier_summary.h"

#include <algorithm>
#include <utility>

#include "adapters/sheet/sheet_stream.h"
#include "adapters/workbook/package/package.h"
#include "adapters/workbook/xlsx/xlsx_workbook.h"

namespace duibiao::returned {
namespace {

/// Looks at the first row of one sheet.
class FirstText : public SheetVisitor {
 public:
  explicit FirstText(const std::string& sheet) : sheet_(sheet) {}

  [[nodiscard]] bool begin(const SheetHead& head) override {
    return head.name == sheet_ && text.empty();
  }
  void merged(const MergedCells& /*cells*/) override {}
  [[nodiscard]] bool row(SheetRow row) override {
    text = row.number == 1 ? std::string(text_in(row, 1)) : std::string();
    return false;
  }
  void end() override {}

  std::string text{};

 private:
  const std::string& sheet_;
};

}  // namespace

std::optional<SheetPart> earlier_summary(std::string_view bytes, const std::string& file,
                                         const WorkbookPart& workbook, const ReturnNotes& notes) {
  const auto candidate = std::ranges::find_if(workbook.sheets, [&](const SheetPart& sheet) {
    return std::ranges::find(notes.summary_names, sheet.name) != notes.summary_names.end();
  });
  if (candidate == workbook.sheets.end()) {
    return std::nullopt;
  }
  auto package = Package::view(bytes, file);
  const auto opened = package ? open_xlsx(*std::move(package))
                              : Result<std::unique_ptr<SheetStream>>(failure(package.error()));
  if (!opened) {
    return std::nullopt;
  }
  FirstText first(candidate->name);
  (void)(*opened)->visit(first);
  const bool ours = std::ranges::find(notes.titles, first.text) != notes.titles.end();
  return ours ? std::optional(*candidate) : std::nullopt;
}

}  // namespace duibiao::returned
