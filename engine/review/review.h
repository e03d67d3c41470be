// The year-end self-evaluation in three columns: what the unit claims, what the engine makes of the
// books, what the reviewer gave; and why they differ. SPEC §5, §8; regulations §3.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/review/difference.h"
#include "engine/rules/rule_book.h"
#include "engine/statement/statement.h"
#include "engine/target/vocabulary.h"
#include "engine/value/decimal.h"

namespace duibiao {

struct Assessment;

/// The claimed value beside the figure out of the books.
enum class ClaimedValue {
  none,            ///< nothing is claimed: the books' figure is taken as the claimed one
  same,            ///< exactly
  rounded,         ///< the books' figure at the decimals that were written
  another,         ///< another value
  no_figure,       ///< the books have none
  not_comparable,  ///< one of the two cannot be held against the target
};

/// One row of the three columns. Scores are nothing where nobody gave one; the engine's where
/// nothing was judged.
struct ReviewedRow {
  std::string indicator{};  ///< a code, or `kFundsRow` for a row that no indicator stands for
  std::string written{};    ///< the claimed value
  ClaimedValue value = ClaimedValue::none;
  std::optional<Decimal> claimed{};
  std::optional<std::int64_t> engine_hundredths{};
  std::optional<Decimal> reviewed{};
  std::optional<ScoreDifference>
      claim{};  ///< claimed − engine; unjudged counts as 0, as in the total
  std::optional<ScoreDifference> review{};  ///< reviewed − engine
};

/// The same of the whole: a score as stated, and the sum of its rows.
struct ReviewedTotal {
  std::optional<Decimal> stated{};
  std::optional<Ratio> rows{};                  ///< nothing where no row has one
  bool complete = false;                        ///< every row that weighs something has one
  std::optional<ScoreDifference> difference{};  ///< stated (else the sum of all rows) − engine
};

/// The review of one project.
struct Review {
  std::vector<ReviewedRow> rows{};  ///< in the order of the form, those of which anything was said
  ReviewedTotal claimed{};
  ReviewedTotal reviewed{};
  std::int64_t engine_hundredths = 0;
};

/// Compares the three columns of `assessment`, complete but for this; `standing` are the statements
/// about its milestone. Nothing before the course's end, and where nothing was claimed or reviewed.
///
/// claimed − engine is parted into what the claimed *value* makes of it, by the book, and what the
/// claimed *score* makes beyond that:
///
/// * **evidence**: the claimed value is not the books' figure: book(claimed value) − engine, also
///   where that is 0. Without a figure in the books all that the value earns is evidence.
/// * **arithmetic**: the claimed value is the books' figure at its own decimals (value_rounded);
///   else the claimed score is the exact weight · share rounded, or cut off, at the decimals that
///   were written; of the total, what its rows do not add up to.
/// * **rule**: the claimed score is not that and some other rule gives it for the same value. The
///   whole weight for a missed row comes before arithmetic (10 of 10 for 9.6 is no rounding). A
///   qualitative score outside its tier's band is one.
/// * **judgement**: a qualitative score within its tier's band; a reviewer's score that no rule
///   gives, and that is not the claim (a review that accepts the claim has the claim's parts).
/// * **untold**: anything else, with the reason; never guessed.
///
/// Where several apply they are tried in this order, on the remainder: value; whole weight for a
/// miss; rounding; tiers; other rules.
[[nodiscard]] std::optional<Review> review_of(const Assessment& assessment,
                                              std::span<const Statement> standing,
                                              const Vocabulary& vocabulary,
                                              std::span<const RuleBook> known_books = {});

/// The points of all parts by class, those of the rows and of the total's own.
[[nodiscard]] ClassSums by_class(const ScoreDifference& difference);

}  // namespace duibiao
