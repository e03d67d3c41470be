#include "engine/audit/performance/rule_books.h"

#include "engine/value/rounding.h"

namespace duibiao {
namespace {

bool is_judged(const AssessedIndicator& row) {
  return row.row.status == Status::met || row.row.status == Status::missed;
}

/// Points earned over points judged, of 100, in hundredths; 0 where nothing was judged.
std::int64_t scaled_score(const Ratio& earned, const Ratio& judged) {
  if (judged <= Ratio{0}) {
    return 0;
  }
  const auto share = quotient(earned, judged);
  const auto percent = share ? product(*share, Ratio{100}) : std::nullopt;
  return percent ? scaled(*percent, 2).value_or(0) : 0;
}

/// Sums of weights fit: each is at most kMostPoints with at most 18 decimals (`allocate_weights`).
Ratio plus(const Ratio& a, const Ratio& b) { return sum(a, b).value_or(a); }
Ratio minus(const Ratio& a, const Ratio& b) { return difference(a, b).value_or(a); }

}  // namespace

std::vector<BookScore> scores_by_book(const Form& form, std::span<const Observation> observations,
                                      std::span<const RuleBook> books, const Vocabulary& vocabulary,
                                      const AssessOptions& options) {
  std::vector<BookScore> scores;
  for (const RuleBook& book : books) {
    BookScore& score = scores.emplace_back(BookScore{.book = book.id, .title = book.title});
    const auto read = assess(form, observations, book, vocabulary, options);
    if (!read.usable()) {
      score.why = read.problems.front().code;
      continue;
    }
    score.score_hundredths = read.value.score_hundredths;
    score.grade = read.value.grade;
    score.judged_points = read.value.coverage.judged_points;
  }
  return scores;
}

std::vector<LineEffect> line_effects(const Assessment& assessment) {
  Ratio earned;
  Ratio judged;
  for (const AssessedIndicator& row : assessment.indicators) {
    if (is_judged(row)) {
      earned = plus(earned, Ratio{row.row.score_hundredths, 100});
      judged = plus(judged, row.row.weight);
    }
  }
  std::vector<LineEffect> effects;
  if (judged <= Ratio{0}) {
    return effects;
  }
  const std::int64_t now = scaled_score(earned, judged);
  for (const AssessedIndicator& row : assessment.indicators) {
    const Ratio& weight = row.row.weight;
    const bool excluded = !is_judged(row) || row.compliance_only;
    const Ratio own{row.row.score_hundredths, 100};
    const std::int64_t otherwise = excluded
                                       ? scaled_score(plus(earned, weight), plus(judged, weight))
                                       : scaled_score(minus(earned, own), minus(judged, weight));
    effects.push_back(
        {row.indicator.code, row.indicator.name, excluded, otherwise, otherwise - now});
  }
  return effects;
}

}  // namespace duibiao
