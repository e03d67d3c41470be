#include "tests/cases/vector.h"

#include <fmt/format.h>

#include <algorithm>

#include "adapters/words/words.h"
#include "engine/actual/aggregation.h"
#include "engine/actual/reading.h"
#include "engine/compare/evaluate.h"
#include "engine/target/target_reader.h"
#include "engine/value/rounding.h"

namespace duibiao::cases {
namespace {

constexpr int kAttainmentPlaces = 12;

Ratio exact(const std::string& decimal) { return parse_decimal(decimal).value().ratio(); }

Evaluation evaluated(const Vector& vector) {
  const Vocabulary& vocabulary = house_vocabulary();
  const Course course = calendar_year(2024);
  const Tiers tiers;
  const TargetCell cell = read_target(vector.target, {"", "", course}, vocabulary);
  const std::vector<Observation> observations{{.date = course.last, .value = vector.value}};
  const Selection selection = select(observations, course, course.last, vocabulary);
  return evaluate(cell.target, vector.measure, selection.counted,
                  {vocabulary, tiers, course, course.last, ElapsedBy::months});
}

std::string rounded(const std::optional<Ratio>& ratio, int places) {
  return ratio ? fixed(*ratio, places) : "none";
}

/// The whole points that `attainment` earns of 100.
std::string points(const std::optional<Ratio>& attainment) {
  const Ratio capped = std::min(attainment.value_or(Ratio{0}), Ratio{1});
  return fixed(product(capped, Ratio{100}).value(), 0);
}

/// The number that a value cell reads as, "" for none.
std::string number_in(const std::string& value) {
  const Vocabulary& vocabulary = house_vocabulary();
  const Figure figure = read_figure(value, vocabulary);
  const auto* number = std::get_if<NumberReading>(&figure);
  return number == nullptr || is_blank(value, vocabulary) ? "" : to_string(number->quantity);
}

void compare(std::string& report, std::string_view what, const std::string& published,
             const std::string& ours) {
  if (published != ours) {
    report += fmt::format(" {}: published {}, ours {};", what, published, ours);
  }
}

}  // namespace

std::string difference(const Vector& vector) {
  const Published& published = vector.published;
  std::string report;
  if (published.number) {
    compare(report, "number", *published.number, number_in(vector.value));
    return report;
  }
  const Evaluation evaluation = evaluated(vector);
  if (published.status) {
    compare(report, "status", *published.status, std::string(status_name(evaluation.outcome)));
  }
  if (published.attainment) {
    compare(report, "attainment", fixed(exact(*published.attainment), kAttainmentPlaces),
            rounded(evaluation.attainment, kAttainmentPlaces));
  }
  if (published.score_of_hundred) {
    compare(report, "score", fixed(exact(*published.score_of_hundred), 0),
            points(evaluation.attainment));
  }
  const auto deviation = published.deviation.value_or("").empty()
                             ? std::nullopt
                             : std::optional(exact(*published.deviation));
  if (published.deviation && deviation != evaluation.deviation) {
    compare(report, "deviation", *published.deviation, rounded(evaluation.deviation, 12));
  }
  return report;
}

}  // namespace duibiao::cases
