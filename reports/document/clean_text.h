// Text as an XML part, a font and a spreadsheet can all hold it: what comes from input may be
// broken UTF-8 or hold control characters, and must neither break a file nor vanish unseen.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace duibiao {

/// `text` as well-formed UTF-8 of characters that XML 1.0 allows: line ends as LF; what is
/// malformed, every control character but tab and LF, and U+FFFE and U+FFFF as U+FFFD.
[[nodiscard]] std::string clean_text(std::string_view text);

/// Length of `text` (well-formed) in UTF-16 units, which is how office programs count.
[[nodiscard]] std::size_t utf16_length(std::string_view text);

/// The longest beginning of `text` (well-formed) with at most `units` UTF-16 units; no character is
/// cut in two.
[[nodiscard]] std::string beginning(std::string_view text, std::size_t units);

}  // namespace duibiao
