#include "tests/support/domain.h"

#include <doctest/doctest.h>

#include "adapters/words/words.h"

namespace duibiao::test {

const Vocabulary& words() { return house_vocabulary(); }

Decimal decimal(std::string_view text) {
  const auto number = parse_decimal(text);
  REQUIRE_MESSAGE(number.has_value(), text);
  return *number;
}

Observation observed(std::string_view date, std::string_view value, Accrual accrual) {
  Observation observation;
  observation.project = "P";
  observation.indicator = "P-01";
  observation.date = day(date);
  observation.value = value;
  observation.accrual = accrual;
  return observation;
}

Target target(std::string_view written, std::string_view level2, std::string_view name,
              const Course& course) {
  return read_target(written, {level2, name, course}, words()).target;
}

Indicator indicator(const Row& row) {
  const TargetContext context{row.level2, row.name, calendar_year(2024)};
  Indicator made;
  made.code = row.code;
  made.level1 = row.level1;
  made.level2 = row.level2;
  made.name = row.name;
  made.measure = row.measure;
  made.half_year = read_target(row.half, context, words());
  made.full_year = read_target(row.full, context, words());
  if (!row.weight.empty()) {
    made.weight = decimal(row.weight);
  }
  return made;
}

Form form(const std::vector<Row>& rows) {
  Form made;
  made.project = "P";
  for (const Row& row : rows) {
    made.indicators.push_back(indicator(row));
  }
  return made;
}

}  // namespace duibiao::test
