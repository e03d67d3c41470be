#include "adapters/sqlite/statements/statement_rows.h"

#include <string>

#include "adapters/interchange/interchange_words.h"

namespace duibiao {

std::vector<Row> statement_rows(std::int64_t batch, std::span<const Statement> statements) {
  std::vector<Row> rows;
  rows.reserve(statements.size());
  for (const Statement& said : statements) {
    Row& row = rows.emplace_back();
    row.add(batch).add(static_cast<std::int64_t>(rows.size()));
    row.add(said.project).add(said.indicator);
    row.add_optional(said.date ? std::optional(to_string(*said.date)) : std::nullopt);
    row.add(std::string(word_of(said.kind))).add(said.value).add(said.author).add(said.where);
  }
  return rows;
}

std::optional<Statement> statement_of(const Row& row) {
  FieldCursor fields(row);
  fields.skip(2);
  Statement found;
  found.project = fields.text();
  found.indicator = fields.text();
  if (const auto date = fields.optional_text()) {
    found.date = parse_iso_date(*date);
    if (!found.date) {
      fields.refuse();
    }
  }
  const auto kind = statement_kind(fields.text());
  if (kind) {
    found.kind = *kind;
  } else {
    fields.refuse();
  }
  found.value = fields.text();
  found.author = fields.text();
  found.where = fields.place();
  return fields.sound() ? std::optional(std::move(found)) : std::nullopt;
}

}  // namespace duibiao
