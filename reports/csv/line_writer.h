// Lines of assessments.csv, written into a buffer: the one renderer that both drivers share, so
// that they cannot differ.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/assess/assessed_line.h"

namespace duibiao {

/// The columns of a line, in order; ends with a line end.
[[nodiscard]] std::string_view line_heading();

/// `level1,level2,name` as it stands in a line: many indicators share it.
[[nodiscard]] std::string csv_labels(std::string_view level1, std::string_view level2,
                                     std::string_view name);

/// The most bytes that `write_line` takes.
[[nodiscard]] std::size_t line_room(const AssessedLine& line, std::string_view labels);

/// Writes one line with its line end to `at`; the byte behind it. `labels` is from `csv_labels`.
[[nodiscard]] char* write_line(char* at, const AssessedLine& line, std::string_view labels);

}  // namespace duibiao
