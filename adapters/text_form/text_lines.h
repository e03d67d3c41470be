// The text layer of a form as lines of cells: the first step, which knows nothing about forms but
// tabs, line ends and page breaks.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace duibiao {

/// One line that holds text. Cells are what stands between tabs, without outer white space; leading
/// and trailing empty ones are kept, because their number tells columns apart.
struct TextLine {
  std::uint32_t number = 0;  ///< line of the file, from 1
  bool after_break = false;  ///< a page break stands between this line and the one before
  std::vector<std::string> cells{};
};

/// The cell at `column`, "" beyond the last.
[[nodiscard]] std::string_view cell_at(const TextLine& line, std::size_t column);

/// Positions of the cells that are not empty.
[[nodiscard]] std::vector<std::size_t> filled_cells(const TextLine& line);

/// Splits `text` (UTF-8; LF, CRLF or CR) into its lines; those without text are left out. A page
/// break is a form feed, a line with nothing but a page number, or an empty line; where every
/// second line of the file or more follows an empty one, empty lines mean nothing.
[[nodiscard]] std::vector<TextLine> split_lines(std::string_view text);

}  // namespace duibiao
