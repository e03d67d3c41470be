// The statements of one project by indicator and kind, so that a check asks for one and knows
// whether the input carries such statements at all.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "engine/statement/statement.h"

namespace duibiao {

/// Finds what stands: of two statements of one kind about one indicator the later one, on one day
/// the later read; one without a day comes first. Reasons of two categories both stand. The
/// statements are copied.
class StatementIndex {
 public:
  StatementIndex() = default;
  /// `statements` are of one project, in reading order.
  explicit StatementIndex(std::span<const Statement> statements);

  /// The statement that stands, of several reasons the last; null where there is none.
  [[nodiscard]] const Statement* find(std::string_view indicator, StatementKind kind) const;
  /// Every statement that stands: several for reasons of several categories.
  [[nodiscard]] std::span<const Statement> all(std::string_view indicator,
                                               StatementKind kind) const;
  /// Is there a statement of `kind` about anything? Only then is a missing one a finding.
  [[nodiscard]] bool carries(StatementKind kind) const;
  [[nodiscard]] bool empty() const { return standing_.empty(); }
  /// Every statement that stands, by kind and indicator.
  [[nodiscard]] const std::vector<Statement>& standing() const { return standing_; }

 private:
  std::vector<Statement> standing_{};  ///< sorted by kind and indicator
};

}  // namespace duibiao
