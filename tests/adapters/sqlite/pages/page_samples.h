// Pages for the tests of the ledger, from memory.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "adapters/sqlite/ledger/chain.h"
#include "adapters/sqlite/verify.h"
#include "tests/adapters/sqlite/ledger_samples.h"

namespace duibiao::test {

/// The pages of one file: its heading, then its lines.
struct GivenPages : PageSource {
  explicit GivenPages(std::vector<std::string> the_texts) : texts(std::move(the_texts)) {}

  std::int64_t count() const override { return static_cast<std::int64_t>(texts.size()); }
  Result<void> for_each(std::int64_t batch, const std::function<void(const Row&)>& visit) override {
    std::int64_t page = 0;
    std::int64_t line = 1;
    for (const std::string& text : texts) {
      Row row;
      row.add(batch).add(std::int64_t{1}).add(page++).add(line);
      row.add(static_cast<std::int64_t>(text.size())).add(text);
      visit(row);
      line += std::ranges::count(text, '\n');
    }
    if (changes) {
      texts.back() += "more\n";
    }
    return {};
  }

  std::vector<std::string> texts;
  bool changes = false;
};

inline BatchRecord page_record(std::int64_t id, const std::string& kind) {
  BatchRecord record;
  record.id = id;
  record.kind = kind;
  record.known_at = "2024-07-01T08:00:00Z";
  return record;
}

/// The one file of batch `id`.
inline Rows page_rows(std::int64_t id) {
  Rows rows;
  rows.of(LedgerTable::file)
      .emplace_back()
      .add(id)
      .add(std::int64_t{1})
      .add(std::string("given.csv"))
      .add(std::string(64, 'a'));
  return rows;
}

/// Stores `texts` as the next batch; was it stored?
inline bool store_pages(SQLite::Database& database, const std::string& kind,
                        std::vector<std::string> texts) {
  GivenPages pages(std::move(texts));
  const std::int64_t id = last_batch(database).id + 1;
  return append_batch(database, page_record(id, kind), page_rows(id), pages).has_value();
}

}  // namespace duibiao::test
