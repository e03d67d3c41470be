#include "adapters/sqlite/statements/said.h"

#include "adapters/interchange/interchange_words.h"

namespace duibiao {
namespace {

/// What a change is about: "2024-06-30 likelihood".
std::string subject_of(const Statement& statement) {
  std::string subject = statement.date ? to_string(*statement.date) + " " : std::string();
  return subject += word_of(statement.kind);
}

bool says_the_same(const Statement& a, const Statement& b) {
  return a.value == b.value && a.author == b.author;
}

std::string shown(const Statement& statement) {
  return statement.author.empty() ? statement.value
                                  : statement.value + " (" + statement.author + ")";
}

}  // namespace

Said::Key Said::key_of(const Statement& statement) {
  const bool is_reason = statement.kind == StatementKind::reason;
  return {statement.project, statement.indicator, statement.kind,
          is_reason ? parse_reason(statement.value).category : std::nullopt, statement.date};
}

void Said::apply(std::span<const Statement> statements) {
  for (const Statement& statement : statements) {
    standing_.insert_or_assign(key_of(statement), statement);
  }
}

Difference Said::difference(std::span<const Statement> statements) const {
  Said incoming;
  incoming.apply(statements);
  Difference difference;
  for (const auto& [key, statement] : incoming.standing_) {
    const auto before = standing_.find(key);
    if (before == standing_.end()) {
      difference.adds = true;
      ++difference.added;
    } else if (says_the_same(before->second, statement)) {
      ++difference.unchanged;
    } else {
      ++difference.superseded;
      difference.changes.push_back({.project = statement.project,
                                    .indicator = statement.indicator,
                                    .subject = subject_of(statement),
                                    .from = shown(before->second),
                                    .to = shown(statement),
                                    .where = statement.where});
    }
  }
  return difference;
}

std::vector<Statement> Said::standing() const {
  std::vector<Statement> statements;
  for (const auto& [key, statement] : standing_) {
    statements.push_back(statement);
  }
  return statements;
}

}  // namespace duibiao
