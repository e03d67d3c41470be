// Indicators of one name and one unit over all projects (同名指标): what can be laid side by side
// across a portfolio.
#pragma once

#include <compare>
#include <cstddef>
#include <map>
#include <string>

#include "engine/portfolio/group_sums.h"

namespace duibiao {

/// The name, normalised, and the family of the unit that its target is in ("" for phrases and
/// days).
struct FamilyName {
  std::string name{};
  std::string unit{};
  friend auto operator<=>(const FamilyName&, const FamilyName&) = default;
};

/// The family of `indicator`.
[[nodiscard]] FamilyName family_of(const Indicator& indicator);

/// Totals by family. Memory is bounded: beyond `kMost` families rows of new ones are only counted.
struct Families {
  static constexpr std::size_t kMost = 200'000;

  std::map<FamilyName, RowSums> rows{};
  std::size_t left_out = 0;  ///< rows

  /// Adds one project.
  void add(const Assessment& assessment, std::size_t most = kMost);
};

}  // namespace duibiao
