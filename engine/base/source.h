// Where a value was read: the file and the cell or line that a clerk can open and look at.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace duibiao {

/// A place in an input file. Empty parts are unknown; `line` counts from 1, 0 means none.
struct Source {
  std::string file{};        ///< path as the user named it, or the name of a compiled-in file
  std::string sheet{};       ///< workbook sheet or table, empty for plain files
  std::string cell{};        ///< "C12" in a workbook, a column's heading in a table, else empty
  std::uint32_t line = 0;    ///< line of a text file, from 1
  std::uint32_t column = 0;  ///< character of that line, from 1; 0 where only the line is known

  friend auto operator<=>(const Source&, const Source&) = default;
};

/// The place as messages print it: `file:sheet!cell`, `file:12`, `file:12:7` or `file`.
[[nodiscard]] std::string to_string(const Source& source);

}  // namespace duibiao
