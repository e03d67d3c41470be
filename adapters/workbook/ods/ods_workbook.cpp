#include "adapters/workbook/ods/ods_workbook.h"

#include <utility>

#include "adapters/workbook/ods/manifest.h"
#include "adapters/workbook/ods/ods_tables.h"

namespace duibiao {
namespace {

class OdsWorkbook : public SheetStream {
 public:
  OdsWorkbook(Package package, const StreamLimits& limits)
      : package_(std::move(package)), limits_(limits) {}

  [[nodiscard]] const std::string& file() const override { return package_.file(); }

  [[nodiscard]] Problems visit(SheetVisitor& visitor) const override {
    CappedProblems problems(file());
    RowAssembler rows(file(), visitor, problems, limits_);
    const std::size_t sheets = read_ods_tables(
        package_, limits_, rows,
        [&](std::uint64_t done, std::uint64_t all) { visitor.progress(done, all); });
    if (sheets == 0) {
      rows.refuse(error("workbook_without_sheets", {.file = file()}));
    }
    return problems.take();
  }

 private:
  Package package_;
  StreamLimits limits_;
};

}  // namespace

Result<std::unique_ptr<SheetStream>> open_ods(Package package, const StreamLimits& limits) {
  const auto locked = is_locked(package);
  if (!locked) {
    return failure(locked.error());
  }
  if (*locked) {
    return failure(error("workbook_locked", {.file = package.file()}));
  }
  if (!package.has(kOdsContent)) {
    return failure(error("workbook_part_missing", {.file = package.file()}));
  }
  return std::make_unique<OdsWorkbook>(std::move(package), limits);
}

}  // namespace duibiao
