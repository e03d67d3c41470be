// Some lines of a block, by their numbers or by the projects that they are about, so that a few
// rows are found again without reading every other one.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/columns/input/mark_index.h"

namespace duibiao::columns {

/// Lines of a block, as they stand there, followed by padding for the scanner.
struct SomeLines {
  std::string text{};
  std::vector<std::uint32_t> numbers{};  ///< of each, from 0 in the block

  [[nodiscard]] std::string_view bytes() const {
    return std::string_view(text).substr(0, text.size() - kScanPadding);
  }
};

/// The lines of these `numbers`, from 0, in `bytes`; those that it has.
[[nodiscard]] SomeLines lines_numbered(const std::set<std::uint32_t>& numbers,
                                       std::string_view bytes);

/// The lines of `bytes`, whole records of `width` fields that are followed by padding, whose field
/// `column` may be one of `projects`, which are not empty: all those that are, and perhaps others.
[[nodiscard]] SomeLines lines_about(const std::set<std::string_view>& projects,
                                    std::string_view bytes, std::size_t column, std::size_t width,
                                    MarkIndex& marks);

}  // namespace duibiao::columns
