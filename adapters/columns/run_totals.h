// Totals of a run by project and by level, added up block by block.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/columns/packed.h"
#include "engine/score/roll_up.h"

namespace duibiao::columns {

/// Counts and points of some rows. Points are in 1/10 000, and exact ones beside them.
struct RowTotals {
  std::uint32_t indicators = 0;
  std::uint32_t met = 0;
  std::uint32_t missed = 0;
  std::uint32_t no_data = 0;
  std::uint32_t no_target = 0;
  std::uint32_t not_assessable = 0;
  std::int64_t total_points = 0;
  std::int64_t judged_points = 0;
  std::int64_t score_hundredths = 0;

  /// Counts one row of `points` in 1/10 000.
  void add(Status status, std::int64_t points, std::int64_t score);
  void add(const RowTotals& more);
};

/// Points that are no multiple of 1/10 000.
struct ExactPoints {
  Ratio total{};
  Ratio judged{};

  /// False where they no longer fit.
  [[nodiscard]] bool add(Status status, const Ratio& points);
};

/// The coverage that `totals` and `exact` make together.
[[nodiscard]] Coverage coverage_of(const RowTotals& totals, const ExactPoints& exact);

}  // namespace duibiao::columns
