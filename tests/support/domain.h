// Values of the domain, said briefly: what engine tests are written with. Text that cannot be read
// stops the test.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/actual/observation.h"
#include "engine/compare/evaluate.h"
#include "engine/target/form.h"
#include "engine/target/target_reader.h"
#include "engine/target/vocabulary.h"
#include "tests/support/dates.h"

namespace duibiao::test {

/// The compiled-in vocabulary.
const Vocabulary& words();

/// "94.996".
Decimal decimal(std::string_view text);

/// One reported figure.
Observation observed(std::string_view date, std::string_view value,
                     Accrual accrual = Accrual::increment);

/// The type of a target text; a bare number's sign depends on `level2` and `name`.
Target target(std::string_view written, std::string_view level2 = "", std::string_view name = "",
              const Course& course = calendar_year(2024));

/// One row of a form as a clerk writes it. Empty `half` with `no_half_year` is a form without that
/// column; an empty weight is none.
struct Row {
  std::string_view code;
  std::string_view level1;
  std::string_view level2;
  std::string_view name;
  std::string_view half;
  std::string_view full;
  std::string_view weight = "";
  Measure measure = Measure::last;
};

Indicator indicator(const Row& row);

/// A form of the project "P" with `rows`.
Form form(const std::vector<Row>& rows);

}  // namespace duibiao::test
