#include "engine/review/review.h"

#include <algorithm>
#include <utility>

#include "engine/assess/assess_indicator.h"
#include "engine/assess/assessment.h"
#include "engine/review/claimed_value.h"
#include "engine/review/other_rules.h"
#include "engine/review/tier_band.h"
#include "engine/statement/standing.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

Ratio hundredths(std::int64_t score) { return {score, 100}; }

bool is_judged(const Evaluation& evaluation) {
  return std::holds_alternative<Met>(evaluation.outcome) ||
         std::holds_alternative<Missed>(evaluation.outcome);
}

/// a − b; points beyond 18 digits behind the point do not fit, and are then 0 apart.
Ratio minus(const Ratio& a, const Ratio& b) { return difference(a, b).value_or(Ratio{0}); }

void add_part(ScoreDifference& difference, DifferenceCause cause, const Ratio& points) {
  difference.parts.push_back({std::move(cause), points.reduced()});
}

/// What one value earns by the book.
struct Earned {
  Ratio exact{};                ///< before rounding, the deduction taken off
  std::int64_t hundredths = 0;  ///< the score
  Ratio taken{};                ///< of a deduction
  Ratio asked{};
};

/// One row of the three columns.
class RowReview {
 public:
  RowReview(const Assessment& assessment, const AssessedIndicator& assessed,
            std::span<const Statement> standing, const Vocabulary& vocabulary,
            std::span<const RuleBook> known_books)
      : assessment_(assessment),
        assessed_(assessed),
        standing_(standing),
        vocabulary_(vocabulary),
        known_books_(known_books),
        value_(find(StatementKind::claimed_value)) {}

  /// Nothing where nobody said anything about the row.
  std::optional<ReviewedRow> row() {
    ReviewedRow row;
    row.indicator = assessed_.row.indicator;
    row.claimed = points_in(find(StatementKind::claimed_score));
    row.reviewed = points_in(find(StatementKind::reviewed_score));
    if (value_ == nullptr && !row.claimed && !row.reviewed) {
      return std::nullopt;
    }
    if (assessed_.points_rule != PointsRule::not_judged) {
      row.engine_hundredths = assessed_.row.score_hundredths;
    }
    claimed_ = assessed_.evaluation;
    if (value_ != nullptr) {
      row.written = value_->value;
      claimed_ = evaluate_claim(assessment_, assessed_.indicator.full_year, *value_, vocabulary_);
      row.value =
          claimed_beside_books(row.written, claimed_, assessed_.evaluation, target(), vocabulary_);
    }
    if (row.claimed) {
      row.claim = claim_difference(*row.claimed, row.value);
    } else if (row.value == ClaimedValue::another) {
      row.claim = ScoreDifference{};
      add_part(*row.claim, EvidenceCause{EvidenceCause::How::another_value}, Ratio{0});
    }
    if (row.reviewed) {
      row.review = review_difference(*row.reviewed, row);
    }
    return row;
  }

 private:
  const Statement* find(StatementKind kind) const {
    return find_statement(standing_, assessed_.row.indicator, kind);
  }
  const Target& target() const { return assessed_.indicator.full_year.target; }
  Ratio engine() const { return hundredths(assessed_.row.score_hundredths); }

  /// What `evaluation` earns; nothing where it was not judged.
  std::optional<Earned> earned_by(const Evaluation& evaluation) const {
    const RuleBook& book = assessment_.rule_book;
    const auto share = is_judged(evaluation) ? earned_share(assessed_.indicator, target(),
                                                            evaluation, book, vocabulary_)
                                             : std::nullopt;
    const auto points = share ? product(assessed_.row.weight, share->share) : std::nullopt;
    const auto score = points ? scaled(*points, 2) : std::nullopt;
    if (!score) {
      return std::nullopt;
    }
    const auto deduction = over_deduction(standing_, assessed_.row.indicator,
                                          is_over_achieved(target(), evaluation, book), *score);
    const std::int64_t taken = deduction ? deduction->taken : 0;
    return Earned{minus(*points, hundredths(taken)), *score - taken, hundredths(taken),
                  hundredths(deduction ? deduction->asked : 0)};
  }

  ScoredFacts facts(const Evaluation& evaluation, const Earned& earned) const {
    ScoredFacts made{assessed_.indicator, evaluation,   assessed_.row.weight,      earned.taken,
                     earned.asked,        std::nullopt, assessed_.compliance_only, known_books_};
    const Indicator& row = assessed_.indicator;
    const bool differs = row.has_half_year && !(row.half_year.target == target());
    if (value_ != nullptr && &evaluation == &claimed_ && differs) {
      made.half_year = evaluate_claim(assessment_, row.half_year, *value_, vocabulary_);
    }
    return made;
  }

  /// Why `points` is not what `evaluation` earns: nothing where it is, untold where no class fits.
  std::optional<DifferenceCause> scoring_cause(const Decimal& points, const Evaluation& evaluation,
                                               const Earned& earned) const {
    if (points.ratio() == hundredths(earned.hundredths)) {
      return std::nullopt;
    }
    if (std::holds_alternative<Phrase>(target()) && !assessed_.compliance_only) {
      return tier_cause(points, evaluation);
    }
    const bool missed = std::holds_alternative<Missed>(evaluation.outcome);
    if (missed && assessed_.row.weight > Ratio{0} && points.ratio() == assessed_.row.weight) {
      return RuleCause{{OtherRule::full_weight_for_miss}, {}};
    }
    if (is_rounded(points, earned.exact, points.decimals)) {
      return ArithmeticCause{ArithmeticCause::How::rounded};
    }
    if (is_cut_off(points, earned.exact, points.decimals)) {
      return ArithmeticCause{ArithmeticCause::How::cut_off};
    }
    RuleCause rules =
        rules_that_give(points, facts(evaluation, earned), assessment_.rule_book, vocabulary_);
    if (rules.rules.empty() && rules.books.empty()) {
      return UntoldCause{"no_rule_gives_it"};
    }
    return rules;
  }

  /// A qualitative score: within its tier's band it is a judgement.
  DifferenceCause tier_cause(const Decimal& points, const Evaluation& evaluation) const {
    const auto band = tier_band(evaluation, assessment_.rule_book.tiers, vocabulary_);
    const auto share = quotient(points.ratio(), assessed_.row.weight);
    const auto percent = share ? product(*share, Ratio{100}) : std::nullopt;
    if (!band || !percent) {
      return UntoldCause{"no_rule_gives_it"};
    }
    if (band->holds(*percent)) {
      return JudgementCause{JudgementCause::How::tier};
    }
    return RuleCause{{OtherRule::outside_tier}, {}};
  }

  /// Points of which the books know nothing, or nothing that can be compared.
  ScoreDifference without_book_figure(const Decimal& points, ClaimedValue value) const {
    ScoreDifference made{minus(points.ratio(), engine()), {}};
    if (points.ratio() == engine()) {
      return made;
    }
    if (value == ClaimedValue::no_figure ||
        std::holds_alternative<NoData>(assessed_.evaluation.outcome)) {
      add_part(made, EvidenceCause{EvidenceCause::How::no_figure}, made.points);
    } else {
      add_part(made,
               UntoldCause{value == ClaimedValue::none ? "row_not_judged" : "claim_not_comparable"},
               made.points);
    }
    return made;
  }

  ScoreDifference claim_difference(const Decimal& points, ClaimedValue value) const {
    const auto earned = earned_by(claimed_);
    if (!earned) {
      return without_book_figure(points, value);
    }
    ScoreDifference made{minus(points.ratio(), engine()), {}};
    const Ratio by_value = minus(hundredths(earned->hundredths), engine());
    add_value_part(made, value, by_value);
    const auto cause = scoring_cause(points, claimed_, *earned);
    if (cause) {
      add_part(made, *cause, minus(points.ratio(), hundredths(earned->hundredths)));
    }
    return made;
  }

  static void add_value_part(ScoreDifference& made, ClaimedValue value, const Ratio& points) {
    const bool none = points == Ratio{0};
    switch (value) {
      case ClaimedValue::none:
      case ClaimedValue::same:
        return;
      case ClaimedValue::rounded:
        if (!none) {
          add_part(made, ArithmeticCause{ArithmeticCause::How::value_rounded}, points);
        }
        return;
      case ClaimedValue::another:
        add_part(made, EvidenceCause{EvidenceCause::How::another_value}, points);
        return;
      case ClaimedValue::no_figure:
        add_part(made, EvidenceCause{EvidenceCause::How::no_figure}, points);
        return;
      case ClaimedValue::not_comparable:
        add_part(made, EvidenceCause{EvidenceCause::How::not_comparable}, points);
        return;
    }
  }

  ScoreDifference review_difference(const Decimal& points, const ReviewedRow& row) const {
    ScoreDifference made{minus(points.ratio(), engine()), {}};
    if (points.ratio() == engine() && row.engine_hundredths) {
      return made;
    }
    if (row.claimed && *row.claimed == points && row.claim) {
      return *row.claim;
    }
    const auto by_books = earned_by(assessed_.evaluation);
    const auto cause =
        by_books ? scoring_cause(points, assessed_.evaluation, *by_books) : std::nullopt;
    const auto by_claim = earned_by(claimed_);
    if (cause && !std::holds_alternative<UntoldCause>(*cause)) {
      add_part(made, *cause, made.points);
    } else if (by_claim && points.ratio() == hundredths(by_claim->hundredths)) {
      add_value_part(made, row.value, made.points);
    } else if (!(made.points == Ratio{0})) {
      add_part(made, JudgementCause{JudgementCause::How::reviewer}, made.points);
    }
    return made;
  }

  const Assessment& assessment_;
  const AssessedIndicator& assessed_;
  std::span<const Statement> standing_;
  const Vocabulary& vocabulary_;
  std::span<const RuleBook> known_books_;
  const Statement* value_;
  Evaluation claimed_{};  ///< of the claimed value, else of the books
};

/// A row of points that no indicator stands for: 年度资金总额 on a form without the leaf.
std::optional<ReviewedRow> funds_row(std::span<const Statement> standing) {
  ReviewedRow row;
  row.indicator = kFundsRow;
  row.claimed = points_in(find_statement(standing, kFundsRow, StatementKind::claimed_score));
  row.reviewed = points_in(find_statement(standing, kFundsRow, StatementKind::reviewed_score));
  if (!row.claimed && !row.reviewed) {
    return std::nullopt;
  }
  const auto own = [](const std::optional<Decimal>& points) -> std::optional<ScoreDifference> {
    if (!points) {
      return std::nullopt;
    }
    ScoreDifference made{points->ratio(), {}};
    if (points->mantissa != 0) {
      add_part(made, UntoldCause{"own_row"}, made.points);
    }
    return made;
  };
  row.claim = own(row.claimed);
  row.review = own(row.reviewed);
  return row;
}

/// Which column a total is about.
struct Column {
  StatementKind kind;
  std::optional<Decimal> ReviewedRow::*points;
  std::optional<ScoreDifference> ReviewedRow::*difference;
};

ReviewedTotal total_of(const Assessment& assessment, const std::vector<ReviewedRow>& rows,
                       std::span<const Statement> standing, const Column& column) {
  ReviewedTotal total;
  total.stated = points_in(find_statement(standing, kTotal, column.kind));
  ScoreDifference made;
  for (const ReviewedRow& row : rows) {
    if (row.*column.points) {
      total.rows = sum(total.rows.value_or(Ratio{0}), (row.*column.points)->ratio());
    }
    if (row.*column.difference) {
      const auto& parts = (row.*column.difference)->parts;
      made.parts.insert(made.parts.end(), parts.begin(), parts.end());
    }
  }
  total.complete = std::ranges::all_of(assessment.indicators, [&](const AssessedIndicator& one) {
    const auto row = std::ranges::find(rows, one.row.indicator, &ReviewedRow::indicator);
    return one.row.weight == Ratio{0} || (row != rows.end() && (*row).*column.points);
  });
  const Ratio engine = hundredths(assessment.score_hundredths);
  if (!total.stated && !(total.complete && total.rows)) {
    return total;
  }
  const Ratio score = total.stated ? total.stated->ratio() : *total.rows;
  made.points = minus(score, engine).reduced();
  Ratio told{0};
  for (const DifferencePart& part : made.parts) {
    told = sum(told, part.points).value_or(told);
  }
  const Ratio rest = minus(made.points, told);
  if (!(rest == Ratio{0})) {
    total.complete ? add_part(made, ArithmeticCause{ArithmeticCause::How::sum}, rest)
                   : add_part(made, UntoldCause{"rows_without_score"}, rest);
  }
  total.difference = std::move(made);
  return total;
}

}  // namespace

std::optional<Review> review_of(const Assessment& assessment, std::span<const Statement> standing,
                                const Vocabulary& vocabulary,
                                std::span<const RuleBook> known_books) {
  if (assessment.as_of < assessment.course.last) {
    return std::nullopt;
  }
  Review review;
  review.engine_hundredths = assessment.score_hundredths;
  for (const AssessedIndicator& assessed : assessment.indicators) {
    if (auto row = RowReview(assessment, assessed, standing, vocabulary, known_books).row()) {
      review.rows.push_back(*std::move(row));
    }
  }
  if (auto row = funds_row(standing)) {
    review.rows.push_back(*std::move(row));
  }
  review.claimed =
      total_of(assessment, review.rows, standing,
               {StatementKind::claimed_score, &ReviewedRow::claimed, &ReviewedRow::claim});
  review.reviewed =
      total_of(assessment, review.rows, standing,
               {StatementKind::reviewed_score, &ReviewedRow::reviewed, &ReviewedRow::review});
  const bool any = !review.rows.empty() || review.claimed.stated || review.reviewed.stated;
  return any ? std::optional(std::move(review)) : std::nullopt;
}

ClassSums by_class(const ScoreDifference& difference) {
  ClassSums sums{};
  for (const DifferencePart& part : difference.parts) {
    Ratio& into = sums.at(part.cause.index());
    into = sum(into, part.points).value_or(into).reduced();
  }
  return sums;
}

}  // namespace duibiao
