#include "adapters/workbook/workbook.h"

#include <fmt/format.h>

#include <utility>

#include "adapters/files/file.h"
#include "adapters/office/office_type.h"
#include "adapters/office/package_type.h"
#include "adapters/workbook/ods/ods_workbook.h"
#include "adapters/workbook/package/package.h"
#include "adapters/workbook/xlsx/xlsx_workbook.h"

namespace duibiao {
namespace {

Problem refusal(OfficeType type, const std::string& file) {
  const std::string found(office_type_name(type));
  if (type == OfficeType::encrypted) {
    return error("workbook_locked", {.file = file});
  }
  if (type == OfficeType::xls || type == OfficeType::xlsb) {
    return error("workbook_old", {.file = file}, {{"found", found}});
  }
  return error("workbook_none", {.file = file}, {{"found", found}});
}

/// Holds everything that a workbook gives, up to its limits.
class Collector : public SheetVisitor {
 public:
  Collector(OfficeFile& office, const HeldLimits& limits) : office_(office), limits_(limits) {}

  [[nodiscard]] bool begin(const SheetHead& head) override {
    if (full_) {
      return false;
    }
    office_.sheets.push_back({.file = head.file,
                              .name = head.name,
                              .hidden = head.hidden,
                              .hidden_columns = head.hidden_columns});
    return true;
  }
  void merged(const MergedCells& cells) override { office_.sheets.back().merged.push_back(cells); }
  [[nodiscard]] bool row(SheetRow row) override {
    cells_ += row.cells.size();
    for (const SheetCell& cell : row.cells) {
      text_ += cell.text.size();
    }
    full_ = cells_ > limits_.cells || text_ > limits_.text;
    if (!full_) {
      office_.sheets.back().rows.push_back(std::move(row));
    }
    return !full_;
  }
  void end() override {}

  [[nodiscard]] bool full() const { return full_; }

 private:
  OfficeFile& office_;
  const HeldLimits& limits_;
  std::uint64_t cells_ = 0;
  std::uint64_t text_ = 0;
  bool full_ = false;
};

}  // namespace

Result<std::unique_ptr<SheetStream>> open_workbook(std::string bytes, const std::string& file) {
  if (!bytes.starts_with("PK")) {
    return failure(refusal(office_type(bytes), file));
  }
  auto package = Package::open(std::move(bytes), file);
  if (!package) {
    return failure(package.error());
  }
  const OfficeType type = package_type(*package);
  if (type == OfficeType::xlsx) {
    return open_xlsx(*std::move(package));
  }
  if (type == OfficeType::ods) {
    return open_ods(*std::move(package));
  }
  return failure(refusal(type, file));
}

Read<OfficeFile> read_workbook(std::string bytes, const std::string& file,
                               const HeldLimits& limits) {
  Read<OfficeFile> read;
  read.value.file = file;
  const auto workbook = open_workbook(std::move(bytes), file);
  if (!workbook) {
    read.problems.push_back(workbook.error());
    return read;
  }
  Collector collector(read.value, limits);
  read.problems = (*workbook)->visit(collector);
  if (collector.full()) {
    read.problems.push_back(error("workbook_too_large_to_hold", {.file = file},
                                  {{"limit", fmt::format("{}", limits.cells)}}));
  }
  return read;
}

Read<OfficeFile> read_workbook_file(const std::string& path, const HeldLimits& limits) {
  auto bytes = read_file(path);
  if (!bytes) {
    return {{.file = path}, {bytes.error()}};
  }
  return read_workbook(*std::move(bytes), path, limits);
}

}  // namespace duibiao
