#include "adapters/sqlite/database/migration.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <string_view>

#include "adapters/sqlite/database/connection.h"
#include "data/embedded.h"

namespace duibiao {
namespace {

constexpr std::string_view kFolder = "schema/";

int number_of(std::string_view name) {
  int number = 0;
  name.remove_prefix(kFolder.size());
  std::from_chars(name.data(), name.data() + name.size(), number);
  return number;
}

int pragma(SQLite::Database& database, const char* name) {
  return database.execAndGet(fmt::format("PRAGMA {}", name)).getInt();
}

using SchemaObjects = std::map<std::string, std::string>;

/// Everything the schema names, with its definition; SQLite's own automatic objects left out.
SchemaObjects schema_objects(SQLite::Database& database) {
  SchemaObjects objects;
  SQLite::Statement rows(database,
                         "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema "
                         "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
  while (rows.executeStep()) {
    objects.emplace(rows.getColumn(0).getString(), rows.getColumn(1).getString());
  }
  return objects;
}

SchemaObjects expected_objects() {
  const Connection model =
      open_connection(":memory:", OpenMode::memory, std::chrono::milliseconds{0});
  migrate(*model);
  return schema_objects(*model);
}

}  // namespace

std::vector<Migration> migrations() {
  std::vector<Migration> found;
  for (const data::EmbeddedFile& file : data::embedded_files()) {
    if (file.name.starts_with(kFolder) && file.name.ends_with(".sql")) {
      found.push_back({number_of(file.name), std::string(file.name), std::string(file.bytes)});
    }
  }
  std::ranges::sort(found, {}, &Migration::number);
  return found;
}

int newest_version() { return static_cast<int>(migrations().size()); }

void migrate(SQLite::Database& database) {
  if (pragma(database, "user_version") >= newest_version()) {
    return;
  }
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  const int version = pragma(database, "user_version");
  for (const Migration& migration : migrations()) {
    if (migration.number > version) {
      database.exec(migration.sql);
      database.exec(fmt::format("PRAGMA user_version = {}", migration.number));
    }
  }
  database.exec(fmt::format("PRAGMA application_id = {}", kStoreApplicationId));
  transaction.commit();
}

Result<void> check_marks(SQLite::Database& database) {
  const Source where{.file = database.getFilename()};
  const int version = pragma(database, "user_version");
  if (pragma(database, "application_id") != kStoreApplicationId || version < 1) {
    return failure(error("store_not_a_store", where));
  }
  if (version > newest_version()) {
    return failure(
        error("store_newer_version", where,
              {{"found", std::to_string(version)}, {"known", std::to_string(newest_version())}}));
  }
  return {};
}

Problems schema_differences(SQLite::Database& database) {
  const SchemaObjects expected = expected_objects();
  const SchemaObjects found = schema_objects(database);
  const Source where{.file = database.getFilename()};
  Problems problems;
  for (const auto& [name, sql] : expected) {
    const auto same = found.find(name);
    if (same == found.end()) {
      problems.push_back(error("store_schema_missing", where, {{"object", name}}));
    } else if (same->second != sql) {
      problems.push_back(error("store_schema_changed", where, {{"object", name}}));
    }
  }
  for (const auto& [name, sql] : found) {
    if (!expected.contains(name)) {
      problems.push_back(error("store_schema_added", where, {{"object", name}}));
    }
  }
  return problems;
}

}  // namespace duibiao
