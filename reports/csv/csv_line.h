// CSV as this program writes it: UTF-8 without a byte order mark, lines that end with LF, quotes
// only where a cell needs them (RFC 4180). SPEC §8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duibiao {

/// Does `text` hold a comma, a quote or a line end?
[[nodiscard]] bool needs_quotes(std::string_view text);

/// `text` as one cell: in quotes, its own quotes doubled, where it holds a comma, a quote or a line
/// end; else as it is.
[[nodiscard]] std::string csv_field(std::string_view text);

/// `cells` as one line, with its line end. A line of one empty cell is `""`, so that it is no blank
/// line.
[[nodiscard]] std::string csv_line(const std::vector<std::string>& cells);

}  // namespace duibiao
