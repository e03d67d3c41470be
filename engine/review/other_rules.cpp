#include "engine/review/other_rules.h"

#include <algorithm>
#include <utility>

#include "engine/score/points.h"
#include "engine/value/rounding.h"

namespace duibiao {
namespace {

constexpr int kPlaces = 2;
constexpr int kMostPlaces = 18;

bool equals(const Decimal& points, const Ratio& exact, int places, Rounding rounding) {
  const auto rounded = scaled(exact, std::min(places, kMostPlaces), rounding);
  return rounded && points.ratio() == Ratio{*rounded, power_of_ten(std::min(places, kMostPlaces))};
}

/// 1 − |deviation|, not below 0.
Ratio one_minus(const Ratio& deviation) {
  const Ratio size{deviation.numerator() < 0 ? -deviation.numerator() : deviation.numerator(),
                   deviation.denominator()};
  return size >= Ratio{1} ? Ratio{0}
                          : Ratio{size.denominator() - size.numerator(), size.denominator()};
}

/// Tries one rule after the other.
class Search {
 public:
  Search(const Decimal& points, const ScoredFacts& facts, const RuleBook& book,
         const Vocabulary& vocabulary)
      : points_(points),
        facts_(facts),
        book_(book),
        vocabulary_(vocabulary),
        compared_(compared_numbers(facts.indicator.full_year.target, facts.evaluation)) {}

  RuleCause all() {
    if (facts_.compliance_only) {
      keep(OtherRule::weighs_nothing, points_.mantissa > 0);
      return std::move(found_);
    }
    try_deductions();
    if (!found_.rules.empty()) {
      return std::move(found_);  // the book's own formula: others that give the same say nothing
    }
    try_plain();
    try_signs();
    try_half_year();
    try_books();
    return std::move(found_);
  }

 private:
  void keep(OtherRule rule, bool gives_it) {
    if (gives_it) {
      found_.rules.push_back(rule);
    }
  }

  bool given_by(const std::optional<Ratio>& exact) const {
    const int places = std::max<int>(kPlaces, points_.decimals);
    return exact && (is_rounded(points_, *exact, places) || is_cut_off(points_, *exact, places));
  }

  /// weight · share is it.
  bool given_by_share(const std::optional<Ratio>& share) const {
    return share && given_by(product(facts_.weight, *share));
  }

  std::optional<Ratio> share_under(const RuleBook& book) const {
    const auto earned = earned_share(
        compared_, role_of(facts_.indicator.name, facts_.indicator.level1, vocabulary_), book);
    return earned ? std::optional(earned->share) : std::nullopt;
  }

  void try_deductions() {
    const auto share = share_under(book_);
    const auto whole = share ? product(facts_.weight, *share) : std::nullopt;
    keep(OtherRule::over_not_reduced, facts_.deduction_taken > Ratio{0} && given_by(whole));
    const bool idle = facts_.deduction_taken < facts_.deduction_asked;
    keep(OtherRule::over_reduced,
         idle && whole && given_by(difference(*whole, facts_.deduction_asked)));
  }

  void try_plain() {
    const Ratio& attainment = compared_.attainment;
    keep(OtherRule::beyond_weight, attainment > Ratio{1} && given_by_share(attainment));
    keep(OtherRule::nothing_for_miss, !compared_.met && points_.mantissa == 0);
    keep(OtherRule::one_minus_deviation,
         compared_.deviation && given_by_share(one_minus(*compared_.deviation)));
  }

  /// Rules that depend on the sign of the target.
  void try_signs() {
    RuleBook other;
    const auto under = [&](OtherRule rule) { keep(rule, given_by_share(share_under(other))); };
    const bool sizes = compared_.actual && compared_.bound && *compared_.actual > Ratio{0} &&
                       *compared_.bound > Ratio{0};
    switch (compared_.scored_as) {
      case ScoredAs::at_least:
        keep(OtherRule::wrong_direction,
             sizes && given_by_share(capped(quotient(*compared_.bound, *compared_.actual))));
        under(OtherRule::proportional);
        other.positive.rule = PositiveRule::pass_line;
        under(OtherRule::pass_line);
        return;
      case ScoredAs::at_most:
        keep(OtherRule::wrong_direction,
             sizes && given_by_share(capped(quotient(*compared_.actual, *compared_.bound))));
        under(OtherRule::inverse);
        other.reverse.rule = ReverseRule::linear_to_2t;
        under(OtherRule::linear_to_2t);
        return;
      case ScoredAs::equality:
        under(OtherRule::symmetric);
        other.equality.rule = EqualityRule::as_at_least;
        under(OtherRule::as_at_least);
        other.equality.rule = EqualityRule::exact;
        under(OtherRule::exact);
        return;
      case ScoredAs::attainment:
      case ScoredAs::nothing:
        return;
    }
    __builtin_trap();
  }

  static std::optional<Ratio> capped(const std::optional<Ratio>& share) {
    return share ? std::optional(within_one(*share)) : std::nullopt;
  }

  void try_half_year() {
    if (!facts_.half_year || !facts_.half_year->attainment) {
      return;
    }
    const auto earned = earned_share(facts_.indicator, facts_.indicator.half_year.target,
                                     *facts_.half_year, book_, vocabulary_);
    keep(OtherRule::half_year_target, earned && given_by_share(earned->share));
  }

  void try_books() {
    for (const RuleBook& known : facts_.known_books) {
      if (known.id != book_.id && given_by_share(share_under(known))) {
        found_.books.push_back(known.id);
      }
    }
  }

  const Decimal& points_;
  const ScoredFacts& facts_;
  const RuleBook& book_;
  const Vocabulary& vocabulary_;
  ComparedNumbers compared_;
  RuleCause found_{};
};

}  // namespace

bool is_rounded(const Decimal& points, const Ratio& exact, int places) {
  return equals(points, exact, places, Rounding::half_away_from_zero);
}

bool is_cut_off(const Decimal& points, const Ratio& exact, int places) {
  return equals(points, exact, places, Rounding::down);
}

RuleCause rules_that_give(const Decimal& points, const ScoredFacts& facts, const RuleBook& book,
                          const Vocabulary& vocabulary) {
  return Search(points, facts, book, vocabulary).all();
}

}  // namespace duibiao
