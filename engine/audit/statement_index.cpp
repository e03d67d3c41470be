#include "engine/audit/statement_index.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace duibiao {
namespace {

using Key = std::pair<StatementKind, std::string_view>;
using Subject = std::tuple<StatementKind, std::string_view, std::optional<ReasonCategory>>;

Key key_of(const Statement& statement) { return {statement.kind, statement.indicator}; }

/// Reasons of two categories stand beside each other.
Subject subject_of(const Statement& statement) {
  const bool reason = statement.kind == StatementKind::reason;
  return {statement.kind, statement.indicator,
          reason ? parse_reason(statement.value).category : std::nullopt};
}

}  // namespace

StatementIndex::StatementIndex(std::span<const Statement> statements) {
  std::vector<Statement> sorted(statements.begin(), statements.end());
  std::ranges::stable_sort(sorted, {}, [](const Statement& s) {
    return std::tuple(subject_of(s), s.date.value_or(Date{}));
  });
  for (Statement& statement : sorted) {
    if (!standing_.empty() && subject_of(standing_.back()) == subject_of(statement)) {
      standing_.back() = std::move(statement);
    } else {
      standing_.push_back(std::move(statement));
    }
  }
}

const Statement* StatementIndex::find(std::string_view indicator, StatementKind kind) const {
  const std::span<const Statement> found = all(indicator, kind);
  return found.empty() ? nullptr : &found.back();
}

std::span<const Statement> StatementIndex::all(std::string_view indicator,
                                               StatementKind kind) const {
  const Key key{kind, indicator};
  return {std::ranges::lower_bound(standing_, key, {}, key_of),
          std::ranges::upper_bound(standing_, key, {}, key_of)};
}

bool StatementIndex::carries(StatementKind kind) const {
  const auto found =
      std::ranges::lower_bound(standing_, kind, {}, [](const Statement& s) { return s.kind; });
  return found != standing_.end() && found->kind == kind;
}

}  // namespace duibiao
