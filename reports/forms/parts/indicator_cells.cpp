#include "reports/forms/parts/indicator_cells.h"

#include <algorithm>

#include "engine/base/result.h"
#include "engine/compare/evaluate.h"
#include "engine/score/points.h"
#include "engine/target/text_reader.h"
#include "reports/forms/parts/cells.h"

namespace duibiao {
namespace {

/// How many of `rows` from `at` on have the same value of `member` as the first.
int run_of(const std::vector<const AssessedIndicator*>& rows, std::size_t at, std::size_t end,
           std::string AssessedRow::*member) {
  std::size_t next = at;
  while (next < end && rows[next]->row.*member == rows[at]->row.*member) {
    ++next;
  }
  return static_cast<int>(next - at);
}

bool has_residue(const TargetCell& target) {
  return std::ranges::any_of(target.notes,
                             [](const Problem& note) { return note.code == "latex_residue"; });
}

/// Would `written`, read in place of the actual, give the same verdict and the same points?
bool says_the_same(const AssessedIndicator& assessed, const std::string& written,
                   const FormContext& context) {
  const Assessment& assessment = context.assessment;
  const RuleBook& book = assessment.rule_book;
  const Target& target = assessed.target().target;
  const Observation shown{.date = assessment.as_of, .value = written};
  const Evaluation evaluation = evaluate(
      target, Measure::last, {&shown, 1},
      {context.vocabulary, book.tiers, assessment.course, assessment.as_of, book.elapsed_by});
  const auto points = [&](const Evaluation& evaluated) {
    constexpr int kUsualWeight = 10;  // where the form carries none
    const Ratio weight = assessed.row.weight > Ratio{0} ? assessed.row.weight : Ratio{kUsualWeight};
    const auto earned =
        earned_share(assessed.indicator, target, evaluated, book, context.vocabulary);
    return earned ? score_hundredths(weight, earned->share) : std::nullopt;
  };
  return evaluation.outcome == assessed.evaluation.outcome &&
         points(evaluation) == points(assessed.evaluation);
}

/// A rate with two decimals, or with as many as it takes to say what it scores: 0.1244%, since
/// 0.12% of ≤0.1% would be other points.
NumberFormat rate_format(const AssessedIndicator& assessed, const FormContext& context) {
  constexpr int kMostPlaces = 12;
  const Ratio& rate = *assessed.evaluation.actual.base;
  NumberFormat format{2, false, "%"};
  while (format.places < kMostPlaces &&
         !says_the_same(assessed, formatted(rate, format), context)) {
    ++format.places;
  }
  return format.places < kMostPlaces ? format : NumberFormat{2, false, "%"};
}

bool is_pair(const Actual& actual) { return actual.written.find('/') != std::string::npos; }

}  // namespace

std::vector<TreeRow> tree_rows(const std::vector<const AssessedIndicator*>& rows) {
  std::vector<TreeRow> grid;
  std::size_t level1_end = 0;
  std::size_t level2_end = 0;
  for (std::size_t at = 0; at < rows.size(); ++at) {
    TreeRow row{rows[at], 0, 0};
    if (at == level1_end) {
      row.level1_rows = run_of(rows, at, rows.size(), &AssessedRow::level1);
      level1_end += static_cast<std::size_t>(row.level1_rows);
    }
    if (at == level2_end) {
      row.level2_rows = run_of(rows, at, level1_end, &AssessedRow::level2);
      level2_end += static_cast<std::size_t>(row.level2_rows);
    }
    grid.push_back(row);
  }
  return grid;
}

std::vector<DocumentCell> tree_cells(const TreeRow& row) {
  std::vector<DocumentCell> cells;
  if (row.level1_rows > 0) {
    cells.push_back(word_cell(row.assessed->row.level1, 1, row.level1_rows));
  }
  if (row.level2_rows > 0) {
    cells.push_back(word_cell(row.assessed->row.level2, 1, row.level2_rows));
  }
  cells.push_back(text_cell(row.assessed->indicator.name));
  return cells;
}

DocumentCell target_cell(const TargetCell& target) {
  return word_cell(has_residue(target) ? normalise(target.written) : target.written);
}

DocumentCell actual_cell(const AssessedIndicator& assessed, const FormContext& context) {
  const Actual& actual = assessed.evaluation.actual;
  if (actual.observations == 0 && actual.written.empty()) {
    return open_cell(not_judged_reason(assessed, context.words));
  }
  if (!is_rate(assessed)) {
    return word_cell(actual.written);
  }
  DocumentCell cell = number_cell(*actual.base, rate_format(assessed, context));
  cell.role = CellRole::word;  // stands among words in its column
  cell.note = is_pair(actual) ? context.words("note_rate_of_pair", {{"pair", actual.written}})
                              : context.words("note_rate_of_pairs",
                                              {{"count", std::to_string(actual.observations)}});
  return cell;
}

bool is_rate(const AssessedIndicator& assessed) {
  const Actual& actual = assessed.evaluation.actual;
  return actual.base && actual.family == "%" &&
         (assessed.indicator.measure == Measure::ratio || is_pair(actual));
}

std::string not_judged_reason(const AssessedIndicator& assessed, Words words) {
  return std::visit(Overload{[](const Met&) { return std::string(); },
                             [](const Missed&) { return std::string(); },
                             [&](const auto& none) { return words(none.reason); }},
                    assessed.evaluation.outcome);
}

bool has_half_year_column(const Assessment& assessment) {
  return std::ranges::any_of(assessment.indicators,
                             [](const AssessedIndicator& a) { return a.indicator.has_half_year; });
}

}  // namespace duibiao
