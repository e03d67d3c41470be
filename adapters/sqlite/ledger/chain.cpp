#include "adapters/sqlite/ledger/chain.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <utility>

#include "engine/base/result.h"

namespace duibiao {
namespace {

void bind(SQLite::Statement& statement, int index, const Field& field) {
  std::visit(Overload{[&](std::monostate) { statement.bind(index); },
                      [&](std::int64_t number) { statement.bind(index, number); },
                      [&](const std::string& text) { statement.bindNoCopy(index, text); }},
             field);
}

/// INSERT of `width` columns, bound from `row` and then from `last`.
void insert(SQLite::Statement& statement, const Row& row, const std::string& last) {
  int index = 0;
  for (const Field& field : row.fields()) {
    bind(statement, ++index, field);
  }
  statement.bindNoCopy(++index, last);
  statement.exec();
  statement.reset();
}

std::string insert_sql(std::string_view table, std::string_view columns, std::string_view last,
                       int width) {
  std::string sql = fmt::format("INSERT INTO {} ({}, {}) VALUES (?", table, columns, last);
  for (int column = 0; column < width; ++column) {
    sql += ", ?";
  }
  return sql + ")";
}

void insert_rows(SQLite::Database& database, LedgerTable table, const std::vector<Row>& rows) {
  const TableShape& shape = shape_of(table);
  SQLite::Statement statement(database, insert_sql(shape.name, shape.columns, "seal", shape.width));
  for (const Row& row : rows) {
    insert(statement, row, seal_of(shape.name, row));
  }
}

/// Writes the record, then its rows, table by table.
void insert_batch(SQLite::Database& database, const BatchRecord& record, const Rows& rows) {
  const Row fields = duibiao::row_of(record);
  SQLite::Statement statement(database, insert_sql("batch", kBatchColumns, "hash",
                                                   static_cast<int>(fields.fields().size())));
  insert(statement, fields, record.hash);
  for (std::size_t table = 0; table < kTables; ++table) {
    insert_rows(database, static_cast<LedgerTable>(table),
                rows.of(static_cast<LedgerTable>(table)));
  }
}

Field field_of(const SQLite::Column& column) {
  if (column.isNull()) {
    return {};
  }
  return column.isInteger() ? Field(std::int64_t{column.getInt64()}) : Field(column.getString());
}

/// The first `width` columns of the statement's row.
Row row_of(SQLite::Statement& statement, int width) {
  Row row;
  for (int column = 0; column < width; ++column) {
    row.add(field_of(statement.getColumn(column)));
  }
  return row;
}

/// A record from the columns `kBatchColumns` and the hash.
BatchRecord record_of(SQLite::Statement& statement) {
  int column = -1;
  const auto text = [&] { return statement.getColumn(++column).getString(); };
  const auto number = [&] { return std::int64_t{statement.getColumn(++column).getInt64()}; };
  BatchRecord record;
  record.id = number();
  record.kind = text();
  record.known_at = text();
  record.who = text();
  record.program = text();
  record.source = text();
  record.covers_from = text();
  record.covers_to = text();
  if (!statement.getColumn(++column).isNull()) {
    record.source_rank = std::int64_t{statement.getColumn(column).getInt64()};
  }
  record.accepted = number() != 0;
  record.stored = number();
  record.superseded = number();
  record.unchanged = number();
  record.row_count = number();
  record.previous_hash = text();
  record.hash = text();
  return record;
}

std::vector<BatchRecord> select_batches(SQLite::Database& database, std::string_view order) {
  SQLite::Statement rows(
      database, fmt::format("SELECT {}, hash FROM batch ORDER BY {}", kBatchColumns, order));
  std::vector<BatchRecord> records;
  while (rows.executeStep()) {
    records.push_back(record_of(rows));
  }
  return records;
}

}  // namespace

std::vector<BatchRecord> read_batches(SQLite::Database& database) {
  return select_batches(database, "id");
}

BatchRecord last_batch(SQLite::Database& database) {
  const auto last = select_batches(database, "id DESC LIMIT 1");
  return last.empty() ? BatchRecord{} : last.front();
}

BatchRecord append_batch(SQLite::Database& database, BatchRecord draft, const Rows& rows) {
  draft.row_count = static_cast<std::int64_t>(rows.count());
  draft.previous_hash = last_batch(database).hash;
  BatchHash digest(draft);
  digest.add(rows);
  draft.hash = digest.hex();
  insert_batch(database, draft, rows);
  return draft;
}

Result<BatchRecord> append_batch(SQLite::Database& database, BatchRecord draft, const Rows& rows,
                                 PageSource& pages) {
  draft.row_count = static_cast<std::int64_t>(rows.count()) + pages.count();
  draft.previous_hash = last_batch(database).hash;
  constexpr auto kPages = static_cast<std::size_t>(LedgerTable::page);
  BatchHash digest(draft);
  digest.add(rows, 0, kPages);
  const auto hashed =
      pages.for_each(draft.id, [&](const Row& row) { digest.add(LedgerTable::page, row); });
  if (!hashed) {
    return failure(hashed.error());
  }
  digest.add(rows, kPages, kTables);
  draft.hash = digest.hex();
  insert_batch(database, draft, rows);
  BatchHash again(draft);
  again.add(rows, 0, kPages);
  const TableShape& shape = shape_of(LedgerTable::page);
  SQLite::Statement statement(database, insert_sql(shape.name, shape.columns, "seal", shape.width));
  const auto stored = pages.for_each(draft.id, [&](const Row& row) {
    again.add(LedgerTable::page, row);
    insert(statement, row, seal_of(shape.name, row));
  });
  if (!stored) {
    return failure(stored.error());
  }
  again.add(rows, kPages, kTables);
  if (again.hex() != draft.hash) {
    return failure(error("file_changed", Source{.file = database.getFilename()}));
  }
  return draft;
}

void for_each_row(SQLite::Database& database, LedgerTable table,
                  std::initializer_list<std::int64_t> key,
                  const std::function<void(SealedRow)>& visit) {
  const TableShape& shape = shape_of(table);
  std::string sql =
      fmt::format("SELECT {}, seal FROM {} WHERE batch = ?", shape.columns, shape.name);
  sql += key.size() > 1 ? " AND form = ?" : "";
  sql += " ORDER BY 1";
  for (int column = 2; column <= shape.key; ++column) {
    sql += fmt::format(", {}", column);
  }
  SQLite::Statement rows(database, sql);
  int index = 0;
  for (const std::int64_t value : key) {
    rows.bind(++index, value);
  }
  while (rows.executeStep()) {
    visit({row_of(rows, shape.width), rows.getColumn(shape.width).getString()});
  }
}

std::vector<Row> read_rows(SQLite::Database& database, LedgerTable table,
                           std::initializer_list<std::int64_t> key) {
  std::vector<Row> rows;
  for_each_row(database, table, key,
               [&](SealedRow sealed) { rows.push_back(std::move(sealed.row)); });
  return rows;
}

std::vector<Row> read_project_rows(SQLite::Database& database, LedgerTable table,
                                   std::string_view project, std::int64_t last) {
  const TableShape& shape = shape_of(table);
  SQLite::Statement rows(
      database, fmt::format("SELECT {} FROM {} WHERE batch <= ?{} ORDER BY batch, position",
                            shape.columns, shape.name, project.empty() ? "" : " AND project = ?"));
  rows.bind(1, last);
  if (!project.empty()) {
    rows.bind(2, std::string(project));
  }
  std::vector<Row> found;
  while (rows.executeStep()) {
    found.push_back(row_of(rows, shape.width));
  }
  return found;
}

}  // namespace duibiao
