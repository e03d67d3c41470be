#include "engine/columns/indicator_class.h"

#include "engine/target/target_reader.h"

namespace duibiao::columns {
namespace {

CellKind bare_kind(const std::string& unit, const Indicator& labels, const Vocabulary& vocabulary) {
  const Quantity one{{1, 0}, vocabulary.units.resolve(unit)};
  const Sign sign = bare_sign(one, {labels.level2, labels.name, {}}, vocabulary);
  return sign == Sign::at_most ? CellKind::at_most : CellKind::at_least;
}

}  // namespace

IndicatorClass classify(const Indicator& labels, const Vocabulary& vocabulary) {
  return {.level1 = labels.level1,
          .level2 = labels.level2,
          .name = labels.name,
          .measure = labels.measure,
          .measure_given = labels.measure_given,
          .kind = labels.kind,
          .has_half_year = labels.has_half_year,
          .role = role_of(labels.name, labels.level1, vocabulary),
          .bare = {bare_kind("元", labels, vocabulary), bare_kind("", labels, vocabulary)}};
}

}  // namespace duibiao::columns
