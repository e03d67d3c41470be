// This year beside an earlier one, over what can be compared only: the same project at the same
// stage of a course of the same length, the same indicator, judged in both years. Everything else
// is counted, not compared.
#pragma once

#include <compare>
#include <cstddef>
#include <map>
#include <string>

#include "engine/assess/assessment.h"
#include "engine/portfolio/row_sums.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// One of the two years.
struct YearSums {
  RowSums in_both{};   ///< the rows that are in both years
  RowSums compared{};  ///< of those, the ones that were judged in both
  MoneySums money{};   ///< of the projects that state both amounts in both years

  void add(const YearSums& more);
  friend bool operator==(const YearSums&, const YearSums&) = default;
};

/// Two years of some projects.
struct ComparedYears {
  std::size_t known = 0;       ///< projects of which the earlier year is known
  std::size_t comparable = 0;  ///< of them: courses of one length, at one stage
  YearSums earlier{};
  YearSums present{};

  void add(const ComparedYears& more);
  friend bool operator==(const ComparedYears&, const ComparedYears&) = default;
};

/// The years in which two courses end.
struct YearPair {
  int earlier = 0;
  int present = 0;
  friend auto operator<=>(const YearPair&, const YearPair&) = default;
};

/// Two years of one project. A row is the same where name, level 1 and unit are; one that a year
/// has twice is in neither.
[[nodiscard]] ComparedYears compare_years(const Assessment& present, const Assessment& earlier,
                                          const Vocabulary& vocabulary);

/// Years of many projects, by pair of years; of each the total, and by present department.
struct YearOnYear {
  struct Groups {
    ComparedYears all{};
    std::map<std::string, ComparedYears> departments{};
  };
  std::map<YearPair, Groups> pairs{};

  /// Adds a project with one earlier year of it.
  void add(const Assessment& present, const Assessment& earlier, const Vocabulary& vocabulary);
};

}  // namespace duibiao
