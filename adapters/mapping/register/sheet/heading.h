// The row of a sheet that heads a register: the first one with the headings that the mapping uses.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "adapters/mapping/mapping.h"
#include "adapters/mapping/register/sheet/vertical_fill.h"

namespace duibiao {

/// A heading that two columns have.
struct HeadingTwice {
  std::string heading{};
  std::uint32_t first = 0;
  std::uint32_t second = 0;
};

/// Where a row has the columns of a source.
struct HeadingMatch {
  std::vector<std::uint32_t> columns{};  ///< for each of the source's; 0: not there
  std::uint32_t total_column = 0;        ///< the one named for totals; 0 where none is named
  std::vector<std::string> missing{};    ///< names of columns that are not there
  std::vector<HeadingTwice> twice{};
  std::uint32_t last_row = 0;  ///< the last one that the headings cover
};

/// Holds the row in hand of `row` against `source`. A heading is the name as written, or the same
/// without white space and with full-width signs alike: sheets wrap their headings.
[[nodiscard]] HeadingMatch match_heading(const RegisterSource& source, const VerticalFill& row,
                                         std::uint32_t row_number);

}  // namespace duibiao
