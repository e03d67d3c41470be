// Which rows of a register count: a mapping's condition held against one row.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "adapters/mapping/mapping.h"
#include "adapters/mapping/register/cell.h"
#include "engine/value/course.h"

namespace duibiao {

/// One row of a register: a cell for each column that the source uses.
struct RegisterRow {
  std::uint32_t line = 0;  ///< of the file
  std::vector<Cell> cells{};
};

/// What the words for days stand for. `as_of` is the day the figure is about; nothing for a
/// journal's row without a date, and then no comparison with it holds.
struct Moments {
  Course course{};
  std::optional<Date> as_of{};
};

/// The day that `term` stands for.
[[nodiscard]] std::optional<Date> day_of(const DateTerm& term, const Moments& moments);

/// Does `row` meet `condition`? An empty cell is equal to nothing, so that != holds for it, and
/// neither less nor more than anything.
[[nodiscard]] bool holds(const Condition& condition, const RegisterRow& row,
                         const Moments& moments);

}  // namespace duibiao
