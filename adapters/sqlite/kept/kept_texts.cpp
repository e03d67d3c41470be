#include "adapters/sqlite/kept/kept_texts.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

#include "adapters/files/sha256.h"

namespace duibiao {
namespace {

/// What is used instead of each other: kind, project, and of tables the name.
using UseKey = std::tuple<std::string, std::string, std::string>;

bool comes_with_the_program(std::string_view kind) {
  return kind == "forms" || kind == "units" || kind == "words";
}

UseKey key_of(const KeptUse& use) {
  return {use.kind, use.project, comes_with_the_program(use.kind) ? use.name : std::string()};
}

std::vector<KeptUse> uses_of(const UsedText& used, std::int64_t batch) {
  const std::string hash = sha256_hex(used.text);
  std::vector<KeptUse> uses;
  for (const std::string& project : used.projects) {
    uses.push_back({batch, used.kind, project, used.name, hash});
  }
  if (uses.empty()) {
    uses.push_back({batch, used.kind, {}, used.name, hash});
  }
  return uses;
}

void add_text_row(Rows& rows, std::int64_t batch, const UsedText& used, const std::string& hash) {
  std::vector<Row>& texts = rows.of(LedgerTable::kept_text);
  const auto position = static_cast<std::int64_t>(texts.size()) + 1;
  texts.emplace_back().add(batch).add(position).add(used.kind).add(used.name).add(hash).add(
      used.text);
}

void add_use_row(Rows& rows, const KeptUse& use) {
  std::vector<Row>& uses = rows.of(LedgerTable::use);
  const auto position = static_cast<std::int64_t>(uses.size()) + 1;
  uses.emplace_back().add(use.batch).add(position).add(use.kind).add(use.project);
  uses.back().add(use.name).add(use.sha256);
}

bool is_kept(SQLite::Database& database, const std::string& kind, const std::string& sha256) {
  SQLite::Statement rows(database, "SELECT 1 FROM kept_text WHERE (kind, sha256) = (?, ?)");
  rows.bind(1, kind);
  rows.bind(2, sha256);
  return rows.executeStep();
}

}  // namespace

std::vector<KeptUse> standing_uses(SQLite::Database& database, std::int64_t last) {
  SQLite::Statement rows(database,
                         "SELECT batch, kind, project, name, sha256 FROM batch_use "
                         "WHERE batch <= ? ORDER BY batch, position");
  rows.bind(1, last);
  std::map<UseKey, KeptUse> standing;
  while (rows.executeStep()) {
    KeptUse use{rows.getColumn(0).getInt64(), rows.getColumn(1).getString(),
                rows.getColumn(2).getString(), rows.getColumn(3).getString(),
                rows.getColumn(4).getString()};
    const auto [known, fresh] = standing.try_emplace(key_of(use), use);
    if (!fresh && known->second.sha256 != use.sha256) {
      known->second = std::move(use);
    }
  }
  std::vector<KeptUse> uses;
  uses.reserve(standing.size());
  for (auto& [key, use] : standing) {
    uses.push_back(std::move(use));
  }
  return uses;
}

std::string kept_text(SQLite::Database& database, std::string_view kind, std::string_view sha256) {
  SQLite::Statement rows(database, "SELECT text FROM kept_text WHERE (kind, sha256) = (?, ?)");
  rows.bind(1, std::string(kind));
  rows.bind(2, std::string(sha256));
  return rows.executeStep() ? rows.getColumn(0).getString() : std::string();
}

void add_used_rows(SQLite::Database& database, Rows& rows, std::int64_t batch,
                   std::span<const UsedText> used) {
  std::vector<std::pair<std::string, std::string>> added;
  for (const UsedText& text : used) {
    const std::vector<KeptUse> uses = uses_of(text, batch);
    const std::pair key{text.kind, uses.front().sha256};
    if (!is_kept(database, key.first, key.second) && std::ranges::find(added, key) == added.end()) {
      add_text_row(rows, batch, text, key.second);
      added.push_back(key);
    }
    for (const KeptUse& use : uses) {
      add_use_row(rows, use);
    }
  }
}

bool uses_something_new(SQLite::Database& database, std::span<const UsedText> used) {
  const auto standing = standing_uses(database, std::numeric_limits<std::int64_t>::max());
  const auto stands = [&](const KeptUse& use) {
    return std::ranges::any_of(standing, [&](const KeptUse& known) {
      return key_of(known) == key_of(use) && known.sha256 == use.sha256;
    });
  };
  return std::ranges::any_of(used, [&](const UsedText& text) {
    return !comes_with_the_program(text.kind) && !std::ranges::all_of(uses_of(text, 0), stands);
  });
}

}  // namespace duibiao
