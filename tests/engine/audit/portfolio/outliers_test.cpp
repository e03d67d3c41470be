#include "engine/audit/portfolio/outliers.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

/// `n` peers that attained 0.90 … and one that attained `odd`.
PortfolioTally peers(int n, double odd) {
  PortfolioTally tally;
  PeerGroup& group = tally.groups["培训人次|人次"];
  std::uint64_t key = 0;
  const auto add = [&](const std::string& project, double value) {
    RowPlace place;
    place.project = project;
    place.indicator = "01";
    place.value = value;
    group.attainments.offer(++key, value);
    group.lowest.offer(-value, place);
    group.highest.offer(value, place);
  };
  for (int i = 0; i < n; ++i) {
    add("P" + std::to_string(i), 0.90 + 0.01 * (i % 10));
  }
  add("ODD", odd);
  return tally;
}

}  // namespace

TEST_CASE("a row far from its peers is an outlier, in either direction, with its group") {
  for (const double odd : {0.1, 3.0}) {
    const auto found = outliers(peers(40, odd), 10);
    REQUIRE(found.size() == 1);
    CHECK(found.front().place.project == "ODD");
    CHECK(found.front().peers == 41);
    CHECK((found.front().z > 0) == (odd > 1.0));
  }
}

TEST_CASE("a row among its peers is none, nor is any in a group that is too small") {
  CHECK(outliers(peers(40, 0.95), 10).empty());
  CHECK(outliers(peers(static_cast<int>(kLeastPeers) - 2, 3.0), 10).empty());
  CHECK(outliers(peers(static_cast<int>(kLeastPeers) - 1, 3.0), 10).size() == 1);
  CHECK(outliers(peers(40, 3.0), 0).empty());
}

TEST_CASE("a project that breaks the pattern of the others is far, from thirty projects on") {
  const auto tally_of = [](int n) {
    PortfolioTally tally;
    std::uint64_t key = 0;
    const auto add = [&](const std::string& project, std::vector<double> values) {
      tally.features.offer(++key, ProjectFeatures{project, std::move(values)});
    };
    for (int i = 0; i < n; ++i) {
      const double x = i;
      add("P" + std::to_string(i), {80 + x / 4, 0.1 + (i % 3) * 0.01, 0.05 + (i % 5) * 0.01,
                                    1.0 + (i % 7) * 0.01, 0.9 + (i % 4) * 0.01, 20.0 + i % 6});
    }
    add("ODD", {20, 0.9, 0.9, 4.0, 0.1, 80});
    return tally;
  };
  const auto far = far_projects(tally_of(60), 10);
  REQUIRE_FALSE(far.empty());
  CHECK(far.front().project == "ODD");
  CHECK(far_projects(tally_of(28), 10).empty());
}
