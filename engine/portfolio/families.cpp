#include "engine/portfolio/families.h"

#include <utility>

#include "engine/target/target_reader.h"
#include "engine/target/text_reader.h"

namespace duibiao {
namespace {

std::string unit_of(const Target& target) {
  if (const Quantity* bound = bound_of(target)) {
    return bound->unit.family;
  }
  const auto* range = std::get_if<Between>(&target);
  return range == nullptr ? std::string() : range->low.unit.family;
}

}  // namespace

FamilyName family_of(const Indicator& indicator) {
  const bool only_half = std::holds_alternative<NoTarget>(indicator.full_year.target);
  return {normalise(indicator.name),
          unit_of(only_half ? indicator.half_year.target : indicator.full_year.target)};
}

void Families::add(const Assessment& assessment, std::size_t most) {
  RowsByKey<FamilyName> by_family(rows);
  std::map<FamilyName, RowSums> fresh;
  for (const AssessedIndicator& row : assessment.indicators) {
    FamilyName family = family_of(row.indicator);
    if (!rows.contains(family) && !fresh.contains(family)) {
      if (rows.size() + fresh.size() >= most) {
        ++left_out;
        continue;
      }
      fresh.emplace(family, RowSums{});
    }
    by_family.add(family, sums_of(row, assessment));
  }
  by_family.finish();
}

}  // namespace duibiao
