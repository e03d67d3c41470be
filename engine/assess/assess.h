// The whole pipeline as one function: form and figures in, Assessment out. Pure: no file, no clock.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/assess/assessment.h"
#include "engine/base/result.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// How to assess: the day, the year of a form that names none, the weights.
struct AssessOptions {
  Date as_of{};
  std::optional<int> year{};
  WeightsMode weights = WeightsMode::must_add_up;
  /// Only to name books: those that fit, in a fault; those that give a claimed score.
  std::span<const RuleBook> known_books{};
};

/// Assesses one project. `observations` are this project's, in reading order; later ones stand
/// where two are of one date. Of `statements` those of this project that stand on the day are kept;
/// they change no number but the score that a reviewer's deduction counts for (over_deduction.h).
/// Errors: `weights_do_not_add_up`, `weights_incomplete`,
/// `level_not_in_book`, `level_missing_for_book`, … each with the place on the form. Warnings and
/// notes are in the assessment.
[[nodiscard]] Read<Assessment> assess(const Form& form, std::span<const Observation> observations,
                                      const RuleBook& rule_book, const Vocabulary& vocabulary,
                                      const AssessOptions& options,
                                      std::span<const Statement> statements = {});

/// The plans that speak for the indicators of `form`: its own before those of `book`.
[[nodiscard]] std::vector<Plan> plans_of(const Form& form, const RuleBook& book);

/// The course of `form`: its own, else the year asked for, else the year of `as_of`. SPEC §6.
struct ResolvedCourse {
  Course course{};
  CourseOrigin origin = CourseOrigin::as_of;
};
[[nodiscard]] ResolvedCourse resolve_course(const std::optional<Course>& of_form,
                                            const AssessOptions& options);

}  // namespace duibiao
