// Which statements stand after all batches of the ledger: pure, so that the rule can be read and
// tested without a database. SPEC §8.
//
// A later batch's statement takes the place of the earlier one about the same indicator, kind and
// date (of reasons also the same category); inside one batch the later read stands. It is a change,
// to be accepted, when the words or their author differ from what stands; all else only adds.
// Statements about other days stay: which of them an assessment shows is decided by its day
// (engine/statement/standing.h).
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <vector>

#include "adapters/sqlite/change.h"
#include "engine/statement/statement.h"

namespace duibiao {

/// What stands of the statements.
class Said {
 public:
  /// Puts a batch of `statements` behind all so far.
  void apply(std::span<const Statement> statements);

  /// What applying a batch of `statements` would do.
  [[nodiscard]] Difference difference(std::span<const Statement> statements) const;

  /// What stands, by project, indicator, kind, category and date.
  [[nodiscard]] std::vector<Statement> standing() const;

 private:
  /// Project, indicator, kind, category of a reason, date.
  using Key = std::tuple<std::string, std::string, StatementKind, std::optional<ReasonCategory>,
                         std::optional<Date>>;

  [[nodiscard]] static Key key_of(const Statement& statement);

  std::map<Key, Statement> standing_{};
};

}  // namespace duibiao
