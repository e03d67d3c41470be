// A project with one indicator for every outcome, assessed for real: what report tests look at.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/assess/assess.h"

namespace duibiao::sample {

/// Fourteen indicators of 100 points: every verdict, every way to miss on 2024-06-30, an inferred
/// sign, a name with markup, a person in the header.
[[nodiscard]] Form form();

/// The figures of the year, those of June and of December, some of which do not count in June.
[[nodiscard]] std::vector<Observation> observations();

/// A rule book like cn-mof-2020-10: grades, level weights, citations of every assurance.
[[nodiscard]] RuleBook rule_book();

/// `form()` and `observations()` assessed on `day` (YYYY-MM-DD).
[[nodiscard]] Assessment assessment(std::string_view day);

/// The same, looked ahead from under the default lights.
[[nodiscard]] Assessment outlook(std::string_view day);

/// The same for other input, and what people say about it. Stops the test program where the input
/// is refused.
[[nodiscard]] Assessment assessment_of(const Form& form, const RuleBook& book, std::string_view day,
                                       const std::vector<Statement>& statements = {});

/// The indicator with this code; stops the test program where there is none.
[[nodiscard]] const AssessedIndicator& indicator(const Assessment& assessment,
                                                 std::string_view code);

/// A form like `form()` without a half-year column.
[[nodiscard]] Form form_without_half_year();

}  // namespace duibiao::sample
