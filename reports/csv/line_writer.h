// Lines of assessments.csv, written into a buffer: the one renderer that both drivers share, so
// that they cannot differ.
#pragma once

#include <cstddef>
#include <string_view>

#include "engine/assess/assessed_line.h"
#include "engine/value/write_number.h"

namespace duibiao {

/// The columns of a line, in order; ends with a line end.
[[nodiscard]] std::string_view line_heading();

/// The most bytes that a line takes whose codes and reason take `bytes`.
[[nodiscard]] constexpr std::size_t line_room(std::size_t bytes) {
  constexpr std::size_t kNumbers = 6;
  constexpr std::size_t kWords = 64;  // status, pace, commas
  return bytes + kNumbers * kNumberRoom + kWords;
}

/// Writes one line with its line end to `at`, where there is `line_room`; the byte behind it.
[[nodiscard]] char* write_line(char* at, const AssessedLineIn<Ratio>& line);
[[nodiscard]] char* write_line(char* at, const AssessedLineIn<SmallRatio>& line);

}  // namespace duibiao
