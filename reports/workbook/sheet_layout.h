// Where everything of a page stands on its sheet. The tables of a page share the sheet's columns:
// the columns are cut wherever one of the tables has an edge, and a cell takes as many as lie
// between its edges. Rows get the height that their wrapped text needs, since no office program
// fits the height of merged cells.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "reports/document/document.h"

namespace duibiao {

/// Rows and columns of a sheet, from 0, the last ones included.
struct SheetArea {
  std::uint32_t first_row = 0;
  std::uint32_t first_column = 0;
  std::uint32_t last_row = 0;
  std::uint32_t last_column = 0;

  friend bool operator==(const SheetArea&, const SheetArea&) = default;
};

/// A cell of a table, or a line between tables.
struct SheetBox {
  SheetArea area{};
  const DocumentCell* cell = nullptr;
  const DocumentLine* line = nullptr;
};

/// A sheet laid out. The page and the lines after it must outlive it.
struct SheetLayout {
  std::vector<int> column_pixels{};
  std::vector<double> row_points{};
  std::vector<SheetBox> boxes{};       ///< from top to bottom, from left to right
  std::optional<SheetArea> heading{};  ///< of the longest table that has one: repeated in print
  std::uint32_t frozen_rows = 0;       ///< that stay on the screen; 0: none
};

/// Size of the letters of a line, in points.
[[nodiscard]] int letter_size(LineRole role);
/// Size of the letters in tables.
inline constexpr int kCellLetters = 10;
inline constexpr int kRemarkLetters = 9;

/// Lays out `page`, and `after` its blocks. A row higher than a spreadsheet allows (409 points)
/// becomes several, merged. The rows above a heading and itself stay on the screen where they leave
/// most of it free.
[[nodiscard]] SheetLayout lay_out(const DocumentPage& page,
                                  std::span<const DocumentLine> after = {});

}  // namespace duibiao
