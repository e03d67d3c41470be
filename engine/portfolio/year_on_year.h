// This year beside the one before, where the two can be compared: the same project, the same
// indicator, the same point of the course. Everything that cannot be is counted, with the reason.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/assess/assessment.h"

namespace duibiao {

/// Why a project's two scores are not compared, or that they are.
enum class YearMatch {
  comparable,
  no_earlier_year,   ///< nothing is known from before
  other_milestone,   ///< one is held against half-year values, the other against full-year ones
  not_fully_judged,  ///< in one of the years not every point was judged
};

/// One project in two years.
struct ProjectYears {
  std::string project{};
  std::string name{};
  YearMatch match = YearMatch::no_earlier_year;
  int earlier_year = 0;
  std::int64_t earlier_hundredths = 0;
  std::int64_t present_hundredths = 0;
};

/// Rows that stand in both years, and how they changed. `comparable`: judged in both, with a target
/// of the same kind in the same unit; the four verdict counts are of those.
struct IndicatorYears {
  int present = 0;     ///< rows of this year's form
  int matched = 0;     ///< of them: by code with the same name, else by a name that is unique
  int comparable = 0;  ///< of them
  int still_met = 0;
  int newly_met = 0;
  int newly_missed = 0;
  int still_missed = 0;
  int better = 0;  ///< attainment up, both capped at 1
  int worse = 0;

  friend bool operator==(const IndicatorYears&, const IndicatorYears&) = default;
};

/// All projects.
struct YearOnYear {
  int projects = 0;
  int matched = 0;                      ///< with an earlier year
  int comparable = 0;                   ///< of them, by score
  std::int64_t earlier_hundredths = 0;  ///< sums over the comparable ones
  std::int64_t present_hundredths = 0;
  IndicatorYears indicators{};
  std::vector<ProjectYears> rows{};  ///< the matched ones, in the order in which they were added

  /// Adds a project with what came of it a year earlier; null where nothing is known.
  void add(const Assessment& present, const Assessment* earlier);
};

}  // namespace duibiao
