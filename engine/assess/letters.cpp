#include "engine/assess/letters.h"

#include "engine/base/result.h"
#include "engine/rules/tiers.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

constexpr int kMostDecimals = 6;
constexpr int kWeightDecimals = 4;

std::string number(const Ratio& value) { return brief(value, kMostDecimals); }

void add_bounds(std::vector<NamedValue>& letters, const Target& target,
                const Evaluation& evaluation, const Course& course) {
  if (const auto* range = std::get_if<Between>(&target)) {
    letters.emplace_back("low", number(range->low.in_base()));
    letters.emplace_back("high", number(range->high.in_base()));
  }
  if (const auto* due = std::get_if<Deadline>(&target)) {
    const Actual& actual = evaluation.actual;
    letters.emplace_back("t", to_string(due->day));
    letters.emplace_back("done", actual.done ? to_string(*actual.done) : actual.written);
    letters.emplace_back("days", std::to_string(days_of(course)));
  } else if (const auto* phrase = std::get_if<Phrase>(&target)) {
    letters.emplace_back("t", phrase->text);
  } else if (evaluation.bound) {
    letters.emplace_back("t", number(*evaluation.bound));
  }
}

const Citation& citation_for_attainment(const Target& target, const RuleBook& book) {
  const Citation* cited = &book.positive.citation;
  std::visit(
      Overload{[&](const AtMost&) { cited = &book.reverse.citation; },
               [&](const LessThan&) { cited = &book.reverse.citation; },
               [&](const EqualTo&) { cited = &book.equality.citation; },
               [&](const Phrase&) { cited = &book.tiers.bounds_citation; }, [](const auto&) {}},
      target);
  return *cited;
}

}  // namespace

std::vector<NamedValue> letters_of(const AssessedIndicator& assessed,
                                   const Assessment& assessment) {
  const Evaluation& evaluation = assessed.evaluation;
  const Actual& actual = evaluation.actual;
  std::vector<NamedValue> letters;
  letters.emplace_back("a", actual.base ? number(*actual.base) : actual.written);
  add_bounds(letters, assessed.target().target, evaluation, assessment.course);
  letters.emplace_back("w", brief(assessed.row.weight, kWeightDecimals));
  letters.emplace_back("pass", number(percent_share(assessment.rule_book.pass_line_percent)));
  if (evaluation.attainment) {
    letters.emplace_back("share", number(*evaluation.attainment));
    letters.emplace_back("attainment", number(*evaluation.attainment));
  }
  return letters;
}

const Citation& points_citation(const AssessedIndicator& assessed, const RuleBook& book) {
  switch (assessed.points_rule) {
    case PointsRule::not_judged:
      return book.citation;
    case PointsRule::attainment:
      return citation_for_attainment(assessed.target().target, book);
    case PointsRule::pass_line:
      return book.positive.citation;
    case PointsRule::linear_to_2t:
      return book.reverse.citation;
    case PointsRule::as_at_least:
    case PointsRule::exact:
      return book.equality.citation;
    case PointsRule::execution_band:
      return book.execution_citation;
    case PointsRule::satisfaction_band:
      return book.satisfaction_citation;
  }
  __builtin_trap();
}

}  // namespace duibiao
