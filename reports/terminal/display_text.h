// Text as a terminal shows it: how many columns it takes, broken into lines, made harmless. Widths
// and breaks follow Unicode (UAX #11 and #14, by ICU): a Chinese character takes two columns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duibiao {

/// Columns that `text` takes: 2 for wide and full-width characters, 0 for combining ones, else 1.
[[nodiscard]] int display_width(std::string_view text);

/// `text` with control characters (escape sequences in a file's names) replaced by U+FFFD and white
/// space by single blanks: what comes from input can neither colour nor move the cursor.
[[nodiscard]] std::string printable(std::string_view text);

/// `text` (printable) in lines of at most `width` ≥ 2 columns, broken where the language allows it,
/// else anywhere. At least one line; none ends with a blank.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, int width);

/// `text` as `wrapped`, each of its lines (LF) by itself and made printable first.
[[nodiscard]] std::vector<std::string> wrapped_lines(std::string_view text, int width);

/// `text` with blanks after it (before it, `to_the_right`) up to `width` columns; never cut.
[[nodiscard]] std::string padded(std::string text, int width, bool to_the_right = false);

}  // namespace duibiao
