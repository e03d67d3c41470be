#include "adapters/form/grid/value_kind.h"

#include "engine/base/result.h"
#include "engine/target/target_reader.h"

namespace duibiao {
namespace {

ValueKind kind_of_unit(const Unit& unit) {
  switch (unit.dimension) {
    case Dimension::none:
      return ValueKind::number;
    case Dimension::count:
      return ValueKind::count;
    case Dimension::money:
      return ValueKind::money;
    case Dimension::rate:
      return ValueKind::rate;
    case Dimension::time:
      return ValueKind::time;
  }
  return ValueKind::none;
}

bool is_bare_of_unknown_unit(const Quantity& bound, SignOrigin origin,
                             const Vocabulary& vocabulary) {
  const std::string& unit = bound.unit.written;
  return origin == SignOrigin::inferred && !unit.empty() && !vocabulary.units.known(unit);
}

}  // namespace

ValueKind kind_of(std::string_view text, const Vocabulary& vocabulary) {
  const Target target = read_target(text, {}, vocabulary).target;
  if (const Quantity* bound = bound_of(target)) {
    return kind_of_unit(bound->unit);
  }
  return std::visit(Overload{[](const Phrase&) { return ValueKind::words; },
                             [](const Deadline&) { return ValueKind::day; },
                             [](const Schedule&) { return ValueKind::rate; },
                             [](const Between& range) { return kind_of_unit(range.low.unit); },
                             [](const auto&) { return ValueKind::none; }},
                    target);
}

bool is_plainly_a_value(std::string_view text, const Vocabulary& vocabulary) {
  const Target target = read_target(text, {}, vocabulary).target;
  return std::visit(
      Overload{[](const Phrase&) { return false; }, [](const UnreadableTarget&) { return false; },
               [&](const AtLeast& floor) {
                 return !is_bare_of_unknown_unit(floor.bound, floor.origin, vocabulary);
               },
               [&](const AtMost& cap) {
                 return !is_bare_of_unknown_unit(cap.bound, cap.origin, vocabulary);
               },
               [](const auto&) { return true; }},
      target);
}

}  // namespace duibiao
