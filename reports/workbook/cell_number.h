// A number as a workbook's cell holds it: binary, of which a reader takes 15 significant digits,
// and shown by a number format. The percent figure 99.2 is held as 99.2 with the format 0.0"%", so
// that formulas, people and readers of the file all see one number and its unit.
#pragma once

#include <string>

#include "engine/value/ratio.h"
#include "reports/document/document.h"

namespace duibiao {

/// What goes into the cell for an exact number.
struct CellNumber {
  double nearest = 0;
  /// The number in full where it is a decimal that 15 significant digits cannot hold; else "".
  std::string beyond{};
};

/// `value` for a cell. A decimal of at most 15 significant digits and 18 decimals is held exactly:
/// a reader that takes 15 digits gets the same decimal. Another ratio (1/3) is the nearest number.
[[nodiscard]] CellNumber cell_number(const Ratio& value);

/// The format code: `#,##0.00`, `0"人次"`, `0.0"%"`. Quotes in a unit are left out; a unit too long
/// for a format code (255 characters) is cut.
[[nodiscard]] std::string format_code(const NumberFormat& format);

}  // namespace duibiao
