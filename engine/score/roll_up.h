// Totals of rows: a level's, a project's. Rounded scores add up; nothing is rounded again. SPEC §5.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/value/ratio.h"

namespace duibiao {

/// Status as a plain word of one byte, in the order of the CSV counts.
enum class Status : std::uint8_t { met, missed, no_data, no_target, not_assessable };

/// One indicator's result as both drivers emit it: what CSV and totals are made of.
struct AssessedRow {
  std::string project{};
  std::string indicator{};
  std::string level1{};
  std::string level2{};
  Status status = Status::no_data;
  std::optional<Ratio> attainment{};
  std::optional<Ratio> deviation{};   ///< a share, not percent
  Ratio weight{};                     ///< points of this indicator
  std::int64_t score_hundredths = 0;  ///< rounded once, to 2 decimals
  bool due = false;
};

/// How much of the weight could be judged. An indicator that was not judged scores 0 and is counted
/// here; with `judged_points` below `total_points` the headline is "x of y points judged".
struct Coverage {
  int indicators = 0;
  int met = 0;
  int missed = 0;
  int no_data = 0;
  int no_target = 0;
  int not_assessable = 0;
  Ratio total_points{};
  Ratio judged_points{};

  [[nodiscard]] bool complete() const { return judged_points == total_points; }
};

/// Totals of one (level1, level2).
struct LevelTotal {
  std::string level1{};
  std::string level2{};
  int indicators = 0;
  int met = 0;
  int missed = 0;
  int no_data = 0;
  Ratio weight{};
  std::int64_t score_hundredths = 0;
};

/// Counts and points of `rows`. A weight sum that does not fit is a broken invariant: weights are
/// at most kMostPoints each (`allocate_weights`).
[[nodiscard]] Coverage coverage_of(std::span<const AssessedRow> rows);

/// One total a (level1, level2), in the order in which they first appear.
[[nodiscard]] std::vector<LevelTotal> level_totals(std::span<const AssessedRow> rows);

/// The sum of the rounded scores, in hundredths of a point.
[[nodiscard]] std::int64_t total_score(std::span<const AssessedRow> rows);

}  // namespace duibiao
