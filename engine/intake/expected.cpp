#include "engine/intake/expected.h"

#include <variant>

#include "engine/actual/reading.h"
#include "engine/target/target_reader.h"

namespace duibiao {

const TargetCell& expected_cell(const Indicator& indicator) {
  return std::holds_alternative<NoTarget>(indicator.full_year.target) ? indicator.half_year
                                                                      : indicator.full_year;
}

std::optional<Unit> expected_unit(const Target& target, const Vocabulary& vocabulary) {
  if (std::holds_alternative<Schedule>(target)) {
    return vocabulary.units.resolve("%");
  }
  if (const auto* range = std::get_if<Between>(&target)) {
    return range->high.unit;
  }
  const Quantity* bound = bound_of(target);
  return bound != nullptr ? std::optional(bound->unit) : std::nullopt;
}

std::optional<std::string> family_in(std::string_view written, const Unit& expected,
                                     const Vocabulary& vocabulary) {
  const Figure figure = read_figure(written, vocabulary);
  if (std::holds_alternative<FaultyFigure>(figure)) {
    return std::nullopt;
  }
  const auto* number = std::get_if<NumberReading>(&figure);
  if (number == nullptr) {
    return "%";
  }
  const std::string& family = number->quantity.unit.family;
  return family.empty() ? expected.family : family;
}

}  // namespace duibiao
