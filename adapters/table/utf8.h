// Well-formed UTF-8 (Unicode, table 3-7), and where bytes are not.
#pragma once

#include <cstddef>
#include <string_view>

namespace duibiao {

/// One character, or one fault: the longest beginning of a sequence that could not be finished, or
/// one byte that begins none.
struct Utf8Sequence {
  std::size_t length = 1;  ///< in bytes, at least 1
  bool well_formed = true;
};

/// The sequence that begins at `at`, which lies inside `bytes`.
[[nodiscard]] Utf8Sequence utf8_sequence_at(std::string_view bytes, std::size_t at);

/// What deciding on an encoding needs to know.
struct Utf8Counts {
  std::size_t three_byte = 0;  ///< well-formed three-byte sequences: Chinese, mostly
  std::size_t malformed = 0;
};

/// Counts over all of `bytes`.
[[nodiscard]] Utf8Counts count_utf8(std::string_view bytes);

}  // namespace duibiao
