#include "engine/intake/statement_doubts.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "engine/actual/reading.h"
#include "engine/intake/expected.h"

namespace duibiao {
namespace {

/// The categories as a message lists them.
std::string known_categories() {
  constexpr std::array kAll{ReasonCategory::funds, ReasonCategory::institution,
                            ReasonCategory::staff, ReasonCategory::hardware, ReasonCategory::other};
  std::string known;
  for (const ReasonCategory category : kAll) {
    known += known.empty() ? "" : " ";
    known += name_of(category);
  }
  return known;
}

bool is_tier(std::string_view written, const Vocabulary& vocabulary) {
  return read_finding(written, vocabulary).tier.has_value();
}

class Doubts {
 public:
  Doubts(std::span<const Form> forms, const Vocabulary& vocabulary) : vocabulary_(vocabulary) {
    for (const Form& form : forms) {
      for (const Indicator& indicator : form.indicators) {
        rows_.emplace(std::pair<std::string_view, std::string_view>(form.project, indicator.code),
                      Row{&indicator, form.course});
      }
    }
  }

  [[nodiscard]] std::optional<Problem> about(const Statement& said) const {
    const auto row = rows_.find({said.project, said.indicator});
    if (row == rows_.end()) {
      return std::nullopt;  // about the project, its total, its funds, its goal
    }
    const bool of_this_form = is_of_course(said, row->second);
    switch (said.kind) {
      case StatementKind::forecast:
      case StatementKind::claimed_value:
        return of_this_form ? about_value(said, row->second) : std::nullopt;
      case StatementKind::claimed_score:
      case StatementKind::reviewed_score:
        return of_this_form ? about_score(said, *row->second.indicator) : std::nullopt;
      case StatementKind::reason:
        return about_reason(said);
      case StatementKind::measure:
      case StatementKind::due:
      case StatementKind::likelihood:
      case StatementKind::over_cause:
      case StatementKind::over_deduction:
      case StatementKind::evidence:
      case StatementKind::sample:
      case StatementKind::rectification:
        return std::nullopt;
    }
    __builtin_trap();
  }

 private:
  struct Row {
    const Indicator* indicator = nullptr;
    std::optional<Course> course{};
  };

  /// A form of another year has other targets and weights.
  static bool is_of_course(const Statement& said, const Row& row) {
    return !said.date || !row.course ||
           (row.course->first <= *said.date && *said.date <= row.course->last);
  }

  static Problem doubt(std::string_view code, const Statement& said, const TargetCell& cell) {
    return warning(code, said.where, {{"found", said.value}, {"target", cell.written}});
  }

  [[nodiscard]] std::optional<Problem> about_value(const Statement& said, const Row& row) const {
    const TargetCell& cell = expected_cell(*row.indicator);
    if (is_blank(said.value, vocabulary_) || is_tier(said.value, vocabulary_)) {
      return std::nullopt;
    }
    if (const auto* due = std::get_if<Deadline>(&cell.target)) {
      const Course course = row.course.value_or(calendar_year(due->day.year()));
      const Completion done = read_completion(said.value, vocabulary_, course);
      const auto* finding = std::get_if<Finding>(&done);
      const bool fits = finding == nullptr || finding->tier.has_value();
      return fits ? std::nullopt : std::optional(doubt("said_date_unreadable", said, cell));
    }
    const auto unit = expected_unit(cell.target, vocabulary_);
    if (!unit) {
      return std::nullopt;
    }
    const auto family = family_in(said.value, *unit, vocabulary_);
    if (!family) {
      return doubt("said_value_unreadable", said, cell);
    }
    const bool fits = *family == unit->family || *family == "%" || unit->family.empty();
    if (fits) {
      return std::nullopt;
    }
    Problem problem = doubt("said_unit_differs", said, cell);
    problem.facts.push_back({"unit", unit->family});
    return problem;
  }

  static std::optional<Problem> about_score(const Statement& said, const Indicator& indicator) {
    const auto points = points_in(&said);
    if (!points || !indicator.weight || points->ratio() <= indicator.weight->ratio()) {
      return std::nullopt;
    }
    return warning("score_above_weight", said.where,
                   {{"found", said.value}, {"weight", to_string(*indicator.weight)}});
  }

  static std::optional<Problem> about_reason(const Statement& said) {
    if (said.author_of_form || parse_reason(said.value).category) {
      return std::nullopt;
    }
    return warning("reason_without_category", said.where,
                   {{"found", said.value}, {"known", known_categories()}});
  }

  const Vocabulary& vocabulary_;
  std::map<std::pair<std::string_view, std::string_view>, Row> rows_{};
};

}  // namespace

Problems statement_doubts(std::span<const Statement> statements, std::span<const Form> forms,
                          const Vocabulary& vocabulary) {
  const Doubts doubts(forms, vocabulary);
  Problems problems;
  for (const Statement& said : statements) {
    if (auto problem = doubts.about(said)) {
      problems.push_back(*std::move(problem));
    }
  }
  return problems;
}

}  // namespace duibiao
