#include "adapters/workbook/xlsx/xlsx_workbook.h"

#include <utility>

#include "adapters/workbook/xlsx/shared_strings.h"
#include "adapters/workbook/xlsx/sheet_marks.h"
#include "adapters/workbook/xlsx/sheet_rows.h"
#include "adapters/workbook/xlsx/styles.h"
#include "adapters/workbook/xlsx/workbook_part.h"

namespace duibiao {
namespace {

class XlsxWorkbook : public SheetStream {
 public:
  XlsxWorkbook(Package package, WorkbookPart workbook, const StreamLimits& limits)
      : package_(std::move(package)), workbook_(std::move(workbook)), limits_(limits) {}

  Result<void> read_shared() {
    if (!workbook_.styles.empty()) {
      auto styles = read_styles(package_, workbook_.styles);
      if (!styles) {
        return failure(styles.error());
      }
      styles_ = *std::move(styles);
    }
    if (!workbook_.strings.empty()) {
      auto strings = read_shared_strings(package_, workbook_.strings);
      if (!strings) {
        return failure(strings.error());
      }
      strings_ = *std::move(strings);
    }
    return {};
  }

  [[nodiscard]] const std::string& file() const override { return package_.file(); }

  [[nodiscard]] Problems visit(SheetVisitor& visitor) const override {
    CappedProblems problems(file());
    RowAssembler rows(file(), visitor, problems, limits_);
    for (const SheetPart& sheet : workbook_.sheets) {
      if (!rows.stopped()) {
        visit_sheet(sheet, visitor, rows, problems);
      }
    }
    return problems.take();
  }

 private:
  void visit_sheet(const SheetPart& sheet, SheetVisitor& visitor, RowAssembler& rows,
                   CappedProblems& problems) const {
    const auto marks = read_sheet_marks(package_, sheet.part, limits_.merged);
    if (!marks) {
      rows.refuse(marks.error());
      return;
    }
    const SheetHead head{file(), sheet.name, sheet.hidden, marks->hidden_columns};
    if (!rows.begin_sheet(head, marks->merged)) {
      return;
    }
    read_sheet_rows(package_, {sheet.part, sheet.name, marks->merged, limits_.cell_text},
                    {strings_, styles_, workbook_.count}, rows, problems,
                    [&](std::uint64_t done, std::uint64_t all) { visitor.progress(done, all); });
    rows.end_sheet();
  }

  Package package_;
  WorkbookPart workbook_;
  StreamLimits limits_;
  CellStyles styles_{};
  SharedStrings strings_{};
};

}  // namespace

Result<std::unique_ptr<SheetStream>> open_xlsx(Package package, const StreamLimits& limits) {
  auto workbook = read_workbook_part(package);
  if (!workbook) {
    return failure(workbook.error());
  }
  auto opened = std::make_unique<XlsxWorkbook>(std::move(package), *std::move(workbook), limits);
  if (auto shared = opened->read_shared(); !shared) {
    return failure(shared.error());
  }
  return std::unique_ptr<SheetStream>(std::move(opened));
}

}  // namespace duibiao
