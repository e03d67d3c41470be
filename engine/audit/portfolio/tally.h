// What a whole portfolio of projects says together: totals by department, unit and kind of
// indicator, what is usual among comparable rows, the worst rows. Projects are added one by one and
// forgotten; memory stays bounded however many there are. Partial tallies of several threads merge
// to the same result in any order.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "engine/audit/portfolio/sample.h"
#include "engine/audit/portfolio/worst_list.h"
#include "engine/audit/subject.h"
#include "engine/portfolio/group_sums.h"

namespace duibiao {

/// A row of a form by name and place, kept after its project is gone.
struct RowPlace {
  std::string project{};
  std::string indicator{};
  std::string name{};
  std::string target{};  ///< as written
  std::string actual{};  ///< as written
  Source where{};        ///< of the actual; of the row where there is none
  double value = 0.0;    ///< what it is listed for: attainment, deviation, years missed …
  double factor = 0.0;   ///< what weighs it: points lost, money …

  [[nodiscard]] std::tuple<std::string_view, std::string_view> key() const {
    return {project, indicator};
  }
};

/// Comparable rows: one name and one unit, over all projects.
struct PeerGroup {
  static constexpr std::size_t kSample = 1024;
  static constexpr std::size_t kExtremes = 8;

  Sample<double> attainments{kSample};
  WorstList<RowPlace> lowest{kExtremes};
  WorstList<RowPlace> highest{kExtremes};

  void merge(const PeerGroup& more);
};

/// A project in the few numbers that projects are compared by.
struct ProjectFeatures {
  std::string project{};
  std::vector<double> values{};  ///< in the order of `kFeatures`
};

/// score, share of rows missed, share of rows exceeded by far, mean attainment of floors, execution
/// rate (attainment where no money is known), rows.
inline constexpr std::size_t kFeatures = 6;

/// Scores claimed for whole projects, in whole points 0 … 100.
using ScoreCounts = std::array<std::size_t, 101>;

/// The tally. `department` of a form without one is "".
struct PortfolioTally {
  static constexpr std::size_t kWorst = 50;
  static constexpr std::size_t kMostGroups = 20'000;

  PortfolioSums sums{};
  std::map<std::string, PeerGroup> groups{};                    ///< by name and unit
  std::size_t rows_without_group = 0;                           ///< beyond kMostGroups
  std::map<std::string, std::array<std::size_t, 10>> digits{};  ///< last ones, by department
  ScoreCounts claimed_totals{};
  std::size_t claimed = 0;          ///< projects that claim a total
  std::size_t claimed_in_full = 0;  ///< of them, all rows with full marks
  Sample<ProjectFeatures> features{2048};
  WorstList<RowPlace> deviations{kWorst};     ///< points lost × money
  WorstList<RowPlace> persistent{kWorst};     ///< missed in this and earlier years
  WorstList<RowPlace> risks{2 * kWorst};      ///< engine/audit/performance/risk.h
  WorstList<RowPlace> idle_money{kWorst};     ///< money without output
  WorstList<RowPlace> unpaid_output{kWorst};  ///< output without money

  /// Adds one project.
  void add(const AuditSubject& subject);
  /// Adds what another thread has seen.
  void merge(const PortfolioTally& more);
};

}  // namespace duibiao
