// Rows and projects that are far from comparable ones, out of a tally.
#pragma once

#include <string>
#include <vector>

#include "engine/audit/portfolio/tally.h"

namespace duibiao {

/// A row whose attainment is far from that of its peers.
struct Outlier {
  RowPlace place{};
  std::size_t peers = 0;
  double median = 0.0;
  double z = 0.0;  ///< robust standard deviations
};

/// So many peers a group needs, and so far away an outlier is (Iglewicz and Hoaglin's 3.5).
inline constexpr std::size_t kLeastPeers = 20;
inline constexpr double kOutlierZ = 3.5;

/// Of every group with a spread the extreme rows beyond kOutlierZ, the farthest first, at most
/// `most`.
[[nodiscard]] std::vector<Outlier> outliers(const PortfolioTally& tally, std::size_t most);

/// A project whose numbers, taken together, are far from those of the others.
struct FarProject {
  std::string project{};
  double distance = 0.0;
};

/// The farthest of the sampled projects, at most `most`; none below 30 projects.
[[nodiscard]] std::vector<FarProject> far_projects(const PortfolioTally& tally, std::size_t most);

}  // namespace duibiao
