#include "engine/audit/portfolio/outliers.h"

#include <algorithm>
#include <cmath>

#include "engine/audit/portfolio/robust.h"

namespace duibiao {
namespace {

constexpr std::size_t kLeastProjects = 30;
/// The distance that one in a thousand of six normal numbers exceeds: the root of 22.46.
constexpr double kFarDistance = 4.74;

void add_outliers(const WorstList<RowPlace>& extremes, const RobustSpread& spread,
                  std::size_t peers, std::vector<Outlier>& found) {
  for (const auto& entry : extremes.sorted()) {
    const auto z = robust_z(entry.item.value, spread);
    if (z && std::abs(*z) > kOutlierZ) {
      found.push_back({entry.item, peers, spread.median, *z});
    }
  }
}

}  // namespace

std::vector<Outlier> outliers(const PortfolioTally& tally, std::size_t most) {
  std::vector<Outlier> found;
  for (const auto& [name, group] : tally.groups) {
    std::vector<double> values;
    for (const auto& entry : group.attainments.sorted()) {
      values.push_back(entry.item);
    }
    const auto spread = values.size() < kLeastPeers ? std::nullopt : robust_spread(values);
    if (spread) {
      add_outliers(group.lowest, *spread, group.attainments.seen(), found);
      add_outliers(group.highest, *spread, group.attainments.seen(), found);
    }
  }
  std::ranges::stable_sort(found, std::ranges::greater{},
                           [](const Outlier& outlier) { return std::abs(outlier.z); });
  found.resize(std::min(found.size(), most));
  return found;
}

std::vector<FarProject> far_projects(const PortfolioTally& tally, std::size_t most) {
  std::vector<std::vector<double>> rows;
  std::vector<std::string> projects;
  for (const auto& entry : tally.features.sorted()) {
    rows.push_back(entry.item.values);
    projects.push_back(entry.item.project);
  }
  const std::vector<double> distances = robust_distances(rows, kLeastProjects);
  std::vector<FarProject> far;
  for (std::size_t i = 0; i < distances.size(); ++i) {
    if (distances[i] > kFarDistance) {
      far.push_back({projects[i], distances[i]});
    }
  }
  std::ranges::stable_sort(far, std::ranges::greater{}, &FarProject::distance);
  far.resize(std::min(far.size(), most));
  return far;
}

}  // namespace duibiao
