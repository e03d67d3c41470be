#include "adapters/interchange/statements.h"

#include <optional>
#include <utility>

#include "adapters/interchange/cell_word.h"
#include "adapters/interchange/columns.h"
#include "adapters/interchange/courses/project_course.h"
#include "adapters/table/capped_problems.h"
#include "engine/target/text_reader.h"
#include "engine/value/decimal.h"

namespace duibiao {
namespace {

Result<std::string> points_of(StatementKind kind, std::string_view written, const Source& where) {
  constexpr std::string_view kPoint = "分";
  std::string plain = normalise(written);
  if (plain.ends_with(kPoint)) {
    plain.resize(plain.size() - kPoint.size());
  }
  const auto points = parse_decimal(plain);
  if (!points || points->mantissa < 0) {
    return failure(error("score_unreadable", where,
                         {{"kind", std::string(word_of(kind))}, {"found", std::string(written)}}));
  }
  return to_string(*points);
}

Statement read_statement(const Columns& columns, const TableRow& row, const InterchangeWords& words,
                         Problems& problems) {
  if (columns.blank(row, "project")) {
    problems.push_back(error("project_blank", columns.where(row, "project")));
  }
  if (columns.blank(row, "indicator")) {
    problems.push_back(error("indicator_blank", columns.where(row, "indicator")));
  }
  if (columns.blank(row, "kind")) {
    problems.push_back(error("statement_kind_blank", columns.where(row, "kind"),
                             {{"known", known_words(words.statement_kinds)}}));
  }
  Statement statement{.project = std::string(columns.text(row, "project")),
                      .indicator = std::string(columns.text(row, "indicator")),
                      .date = read_day(columns, row, "date", problems),
                      .author = std::string(columns.text(row, "author")),
                      .where = columns.where(row, "value")};
  const auto kind = read_word(columns, row, "kind", words.statement_kinds, problems);
  if (kind) {
    statement.kind = *kind;
    auto value = statement_value(*kind, columns.text(row, "value"), words, statement.where);
    if (value) {
      statement.value = *std::move(value);
    } else {
      problems.push_back(std::move(value.error()));
    }
  }
  return statement;
}

}  // namespace

Result<std::string> statement_value(StatementKind kind, std::string_view written,
                                    const InterchangeWords& words, const Source& where) {
  const auto refused = [&](std::string_view code, std::vector<Fact> facts = {}) {
    facts.insert(facts.begin(), {"found", std::string(written)});
    return failure(error(code, where, std::move(facts)));
  };
  std::string text(written);
  switch (kind) {
    case StatementKind::due: {
      const auto day = parse_file_day(written, where);
      return day ? Result<std::string>(std::move(text)) : failure(day.error());
    }
    case StatementKind::likelihood:
      return parse_likelihood(written) ? Result<std::string>(std::move(text))
                                       : refused("likelihood_unknown");
    case StatementKind::claimed_score:
    case StatementKind::reviewed_score:
    case StatementKind::over_deduction:
      return points_of(kind, written, where);
    case StatementKind::over_cause: {
      const auto cause = words.over_causes.find(matching_key(written));
      return cause != words.over_causes.end()
                 ? Result<std::string>(std::string(cause->second))
                 : refused("over_cause_unknown", {{"known", known_words(words.over_causes)}});
    }
    case StatementKind::reason:
      return parse_reason(written).text.empty() ? refused("reason_empty")
                                                : Result<std::string>(std::move(text));
    case StatementKind::measure:
    case StatementKind::forecast:
    case StatementKind::claimed_value:
    case StatementKind::evidence:
    case StatementKind::sample:
    case StatementKind::rectification:
      return text;
  }
  __builtin_trap();
}

Read<std::vector<Statement>> import_statements(const Table& table, const InterchangeWords& words) {
  const Read<Columns> columns = match_columns(table, FileKind::statements, words);
  CappedProblems problems(table.file);
  problems.add(columns.problems);
  std::vector<Statement> statements;
  std::size_t blank = 0;
  for (const TableRow& row : table.rows) {
    if (columns.value.blank(row, "value")) {
      ++blank;
      continue;
    }
    Problems faults;
    Statement statement = read_statement(columns.value, row, words, faults);
    if (faults.empty()) {
      statements.push_back(std::move(statement));
    }
    problems.add(std::move(faults));
  }
  if (blank > 0) {
    problems.add(note("statements_blank", {.file = table.file, .sheet = table.sheet},
                      {{"count", std::to_string(blank)}}));
  }
  return {std::move(statements), problems.take()};
}

}  // namespace duibiao
