#include "engine/audit/figure_index.h"

#include <algorithm>
#include <tuple>

namespace duibiao {

FigureIndex::FigureIndex(std::span<const Observation> observations)
    : figures_(observations.begin(), observations.end()) {
  std::ranges::stable_sort(figures_, {},
                           [](const Observation& o) { return std::tie(o.indicator, o.date); });
}

std::span<const Observation> FigureIndex::of(std::string_view indicator) const {
  return {std::ranges::lower_bound(figures_, indicator, {}, &Observation::indicator),
          std::ranges::upper_bound(figures_, indicator, {}, &Observation::indicator)};
}

std::span<const Observation> FigureIndex::counted(std::string_view indicator, const Course& course,
                                                  const Date& day) const {
  const std::span<const Observation> all = of(indicator);
  const auto from = std::ranges::lower_bound(all, course.first, {}, &Observation::date);
  const auto to = std::ranges::upper_bound(all, std::min(course.last, day), {}, &Observation::date);
  return from < to ? std::span<const Observation>(from, to) : std::span<const Observation>{};
}

}  // namespace duibiao
