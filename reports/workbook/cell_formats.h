// The formats of a workbook's cells: each combination once, however many cells have it.
#pragma once

#include <map>
#include <string>

#include "reports/document/look.h"

struct lxw_format;
struct lxw_workbook;

namespace duibiao {

/// Everything that tells two formats apart, in some order.
struct CellFormat {
  Look look{};
  std::string code{};   ///< the number format; "@" keeps as text whatever is typed; "" for General
  int letters = 10;     ///< points
  bool title = false;   ///< in the face of titles
  bool boxed = true;    ///< with lines around
  bool open = false;    ///< may be changed while the sheet is protected
  bool at_top = false;  ///< of the cell, not in its middle
};
[[nodiscard]] bool operator<(const CellFormat& a, const CellFormat& b);

class CellFormats {
 public:
  explicit CellFormats(lxw_workbook* workbook) : workbook_(workbook) {}

  /// The format, made when it is asked for first; lives as long as the workbook.
  lxw_format* get(const CellFormat& format);

  /// The shading and ink that a condition lays over a cell.
  lxw_format* overlay(Tone tone);

 private:
  lxw_workbook* workbook_;
  std::map<CellFormat, lxw_format*> made_{};
  std::map<Tone, lxw_format*> overlays_{};
};

}  // namespace duibiao
