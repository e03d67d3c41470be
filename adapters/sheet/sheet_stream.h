// Sheets as a stream: a visitor is given the rows of a workbook one by one, so that a register of
// a million rows never stands in memory. What has to be known before a row is told before it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "adapters/sheet/sheet.h"
#include "engine/base/problem.h"

namespace duibiao {

/// What is known of a sheet before its first row.
struct SheetHead {
  std::string file{};
  std::string name{};
  bool hidden = false;
  std::vector<std::uint32_t> hidden_columns{};  ///< in order
};

/// Is given what a workbook holds, sheet by sheet.
class SheetVisitor {
 public:
  SheetVisitor() = default;
  SheetVisitor(const SheetVisitor&) = delete;
  SheetVisitor& operator=(const SheetVisitor&) = delete;
  virtual ~SheetVisitor() = default;

  /// A sheet begins. Are its rows wanted? Else nothing more is said of it.
  [[nodiscard]] virtual bool begin(const SheetHead& head) = 0;
  /// Cells of the sheet are merged: told before the first row that they cover. No two overlap.
  virtual void merged(const MergedCells& cells) = 0;
  /// The next row that holds something. Are more wanted?
  [[nodiscard]] virtual bool row(SheetRow row) = 0;
  /// The sheet that `begin` wanted is over.
  virtual void end() = 0;
  /// `done` of `all` bytes of the part in hand are behind us.
  virtual void progress(std::uint64_t done, std::uint64_t all) {
    (void)done;
    (void)all;
  }
};

/// Something that holds sheets, and gives them as often as it is asked.
class SheetStream {
 public:
  SheetStream() = default;
  SheetStream(const SheetStream&) = delete;
  SheetStream& operator=(const SheetStream&) = delete;
  virtual ~SheetStream() = default;

  /// The file's path.
  [[nodiscard]] virtual const std::string& file() const = 0;
  /// Gives all sheets to `visitor`, in the order of the file. What is wrong with them comes back:
  /// at most 100 problems of one code.
  [[nodiscard]] virtual Problems visit(SheetVisitor& visitor) const = 0;
};

}  // namespace duibiao
