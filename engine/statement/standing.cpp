#include "engine/statement/standing.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <tuple>

namespace duibiao {
namespace {

using Subject = std::tuple<std::string_view, StatementKind, std::optional<ReasonCategory>>;

Subject subject_of(const Statement& statement) {
  const bool is_reason = statement.kind == StatementKind::reason;
  return {statement.indicator, statement.kind,
          is_reason ? parse_reason(statement.value).category : std::nullopt};
}

}  // namespace

StandingStatements standing_statements(std::span<const Statement> statements,
                                       std::string_view project, const Course& course,
                                       const Date& day) {
  StandingStatements result;
  std::map<Subject, const Statement*> latest;
  for (const Statement& statement : statements) {
    if (statement.project != project) {
      continue;
    }
    if (statement.date && *statement.date < course.first) {
      ++result.before_course;
    } else if (statement.date && *statement.date > day) {
      ++result.after_day;
    } else {
      const Statement*& known = latest[subject_of(statement)];
      known = known == nullptr || known->date <= statement.date ? &statement : known;
    }
  }
  for (const auto& [subject, statement] : latest) {
    result.standing.push_back(*statement);
  }
  return result;
}

std::vector<Statement> about_the_milestone(std::span<const Statement> standing,
                                           const Course& course, const Date& day) {
  const Date middle = middle_of(course);
  std::vector<Statement> about;
  std::ranges::copy_if(standing, std::back_inserter(about), [&](const Statement& said) {
    return day <= middle || !said.date || *said.date > middle;
  });
  return about;
}

const Statement* find_statement(std::span<const Statement> standing, std::string_view indicator,
                                StatementKind kind) {
  const auto found = std::ranges::find_if(standing, [&](const Statement& statement) {
    return statement.kind == kind && statement.indicator == indicator;
  });
  return found == standing.end() ? nullptr : &*found;
}

std::vector<Reason> reasons_of(std::span<const Statement> standing, std::string_view indicator) {
  std::vector<Reason> reasons;
  for (const Statement& statement : standing) {
    if (statement.kind == StatementKind::reason && statement.indicator == indicator) {
      reasons.push_back(parse_reason(statement.value));
    }
  }
  return reasons;
}

}  // namespace duibiao
