// Who has to say why, by the rule book, and whether somebody did (原因未填). SPEC §5; regulations
// §2.2, §3.2, §3.5.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/rules/rule_book.h"
#include "engine/statement/statement.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

struct Assessment;

/// One explanation that the rule book makes mandatory on the day.
struct MandatoryExplanation {
  std::string
      indicator{};  ///< a code; `kFundsRow` for the execution rate without a leaf of its own
  ExplainWhen when = ExplainWhen::points_lost;
  bool given = false;

  friend bool operator==(const MandatoryExplanation&, const MandatoryExplanation&) = default;
};

/// Is it asked for in monitoring, and not in a self-evaluation?
[[nodiscard]] bool is_of_monitoring(ExplainWhen when);

/// Does `said` say anything? "", 无 and other placeholders do not.
[[nodiscard]] bool says_something(const Statement* said, const Vocabulary& vocabulary);

/// The explanations that `assessment`, complete but for them, makes mandatory by its rule book, in
/// the order of the form and of the book; `standing` are the statements about its milestone. An
/// indicator appears once for the self-evaluation, with the first case that applies, and once a
/// case for monitoring.
///
/// * points_lost, missed, over_achieved: on a milestone's day, of indicators that were judged and
///   weigh something. Points are lost where the engine's score or the claimed one is below the
///   weight. A reason, a measure or a cause of over-achievement explains them.
/// * execution_below: from the course's end on, where the rate over `@budget_adjusted`, else the
///   figure of the leaf 预算执行率, is below the rule's percent (90 % itself needs none). Said of
///   the leaf, of `@funds` or of `@project`.
/// * deviates: before the course's end. On a milestone's day what was missed, else what is behind
///   or early (a ceiling above its line). Only a reason explains it.
/// * doubtful: before the course's end, a likelihood that is not 确定能. Only a measure explains
/// it.
[[nodiscard]] std::vector<MandatoryExplanation> mandatory_explanations(
    const Assessment& assessment, std::span<const Statement> standing,
    const Vocabulary& vocabulary);

}  // namespace duibiao
