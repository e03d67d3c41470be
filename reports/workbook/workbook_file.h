// A workbook under construction. The library writes into a file of its own choosing only; here that
// file lives in memory and has no name, so that nothing stays behind, however the program ends.
#pragma once

#include <memory>
#include <string>

#include "engine/base/result.h"
#include "reports/document/file_properties.h"

struct lxw_workbook;
struct lxw_worksheet;

namespace duibiao {

class WorkbookFile {
 public:
  /// Problem `workbook_not_written`.
  [[nodiscard]] static Result<WorkbookFile> create(const FileProperties& properties);

  WorkbookFile(WorkbookFile&& other) noexcept;
  WorkbookFile(const WorkbookFile&) = delete;
  WorkbookFile& operator=(const WorkbookFile&) = delete;
  ~WorkbookFile();

  [[nodiscard]] lxw_workbook* get() const { return workbook_; }

  /// A new sheet, the last one; nothing where the library refuses the name.
  [[nodiscard]] lxw_worksheet* add_sheet(const std::string& name);

  /// Writes everything and gives the bytes; the workbook is done then. Problem
  /// `workbook_not_written`.
  [[nodiscard]] Result<std::string> finish();

 private:
  WorkbookFile(int descriptor, lxw_workbook* workbook)
      : descriptor_(descriptor), workbook_(workbook) {}

  int descriptor_ = -1;
  lxw_workbook* workbook_ = nullptr;
};

}  // namespace duibiao
