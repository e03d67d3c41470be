// A value that a unit claims: held against a target as a figure would be, and beside the figure out
// of the books.
#pragma once

#include "engine/compare/evaluation.h"
#include "engine/review/review.h"
#include "engine/statement/statement.h"
#include "engine/target/target.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

struct AssessedIndicator;

/// `value`, a text as somebody wrote it, held against `target` as one figure of the day of
/// `assessment`; with a stroke in it it is a pair n/d.
[[nodiscard]] Evaluation evaluate_claim(const Assessment& assessment, const TargetCell& target,
                                        const Statement& value, const Vocabulary& vocabulary);

/// Is what was claimed what the books say? `claimed` is the evaluation of `written`, `books` that
/// of the figures, both against `target`. Numbers are compared exactly, in the base unit; a claimed
/// number with fewer decimals than the books' figure is `rounded` where rounding that half away
/// from zero gives it. Phrases are the same by their normalised text, or by tier and share.
[[nodiscard]] ClaimedValue claimed_beside_books(const std::string& written,
                                                const Evaluation& claimed, const Evaluation& books,
                                                const Target& target, const Vocabulary& vocabulary);

}  // namespace duibiao
