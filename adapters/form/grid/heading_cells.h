// The headings of a table in a sheet, from left to right: one row of them, or two where headings
// were merged over columns.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/form/fields/heading_period.h"
#include "adapters/form/lines/form_line.h"

namespace duibiao {

/// One heading: its cell, and what stands over it.
struct HeadingCell {
  std::size_t column = 0;
  std::size_t columns = 1;
  std::string text{};
  std::string above{};  ///< the merged heading over it; "" for none
  Source where{};
};

/// The headings, and the lines they take.
struct HeadingCells {
  std::vector<HeadingCell> cells{};
  std::size_t lines = 1;
};

/// The headings that begin with the first of `lines`. The second line goes on with them where all
/// its cells stand below merged headings, are headings (`is_heading(text, above)`), and a heading
/// is merged down over it; they then stand instead of the one above.
[[nodiscard]] HeadingCells heading_cells(
    std::span<const FormLine> lines, const std::string& file,
    const std::function<bool(std::string_view text, std::string_view above)>& is_heading);

/// What a heading says about time, else the one above it.
[[nodiscard]] std::optional<HeadingPeriod> period_of(const HeadingCell& cell);

}  // namespace duibiao
