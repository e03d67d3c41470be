#include "reports/model/picture/scatter.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "reports/format/numbers.h"
#include "reports/model/outlook/outlook_lines.h"
#include "reports/model/picture/axis.h"

namespace duibiao {
namespace {

constexpr double kWhole = 100;     // percent
constexpr double kMost = 200;      // what lies beyond is drawn at the edge
constexpr std::size_t kNamed = 5;  // dots that are named

/// One dot before it has a place.
struct Place {
  double across = 0;
  double up = 0;
  std::string label{};
  std::string name{};
};

double percent(const Ratio& share) { return kWhole * estimate_of(share).value(); }

double distance(const Place& place) { return std::abs(place.up - place.across); }

Place place_of(const Ratio& across, const Ratio& up, std::string label, std::string name) {
  return {percent(across), percent(up), std::move(label), std::move(name)};
}

std::string dot_text(const Place& place, Words words) {
  return words("scatter_dot", {{"name", place.name},
                               {"across", brief(Estimate(std::round(place.across * 10) / 10))},
                               {"up", brief(Estimate(std::round(place.up * 10) / 10))}});
}

ScatterPicture draw(std::vector<Place> places, Words words) {
  std::ranges::stable_sort(places, std::ranges::greater{}, distance);
  double most = kWhole;
  for (const Place& place : places) {
    most = std::max({most, std::min(place.across, kMost), std::min(place.up, kMost)});
  }
  const Axis axis(most, 1);
  ScatterPicture picture;
  picture.title = words("scatter_title");
  picture.across = words("scatter_across");
  picture.up = words("scatter_up");
  picture.whole = axis.at(kWhole);
  picture.ticks = axis.ticks();
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Place& place = places[i];
    picture.dots.push_back({{axis.at(place.across), axis.at(place.up)},
                            i < kNamed ? place.label : std::string{},
                            dot_text(place, words)});
  }
  return picture;
}

}  // namespace

std::optional<ScatterPicture> scatter_picture(const Assessment& assessment, Words words) {
  const auto rate =
      shows_outlook(assessment) ? assessment.outlook->monitoring.main_rate() : std::nullopt;
  if (!rate) {
    return std::nullopt;
  }
  std::vector<Place> places;
  for (const AssessedIndicator& assessed : assessment.indicators) {
    if (const auto& completion = assessed.outlook->progress.completion) {
      places.push_back(place_of(*rate, *completion, assessed.indicator.code,
                                assessed.indicator.code + " " + assessed.indicator.name));
    }
  }
  if (places.empty()) {
    return std::nullopt;
  }
  const std::string count = std::to_string(places.size());
  ScatterPicture picture = draw(std::move(places), words);
  picture.text = words("scatter_of_flows", {{"count", count}, {"rate", percent_text(*rate)}});
  return picture;
}

std::optional<ScatterPicture> scatter_picture(std::span<const Assessment> assessments,
                                              Words words) {
  std::vector<Place> places;
  for (const Assessment& assessment : assessments) {
    if (!shows_outlook(assessment)) {
      continue;
    }
    const DualMonitoring& monitoring = assessment.outlook->monitoring;
    const auto rate = monitoring.main_rate();
    if (rate && monitoring.target_progress) {
      places.push_back(place_of(*rate, *monitoring.target_progress, assessment.form.project,
                                assessment.form.project + " " + assessment.form.name));
    }
  }
  if (assessments.size() < 2 || places.empty()) {
    return std::nullopt;
  }
  const std::string shown = std::to_string(places.size());
  const std::string left_out = std::to_string(assessments.size() - places.size());
  ScatterPicture picture = draw(std::move(places), words);
  picture.text = words("scatter_of_projects", {{"count", shown}, {"left_out", left_out}});
  return picture;
}

}  // namespace duibiao
