#include "adapters/sqlite/pages/page_files.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <map>

namespace duibiao {

std::vector<PagedFile> paged_files(SQLite::Database& database, std::int64_t last) {
  SQLite::Statement rows(
      database,
      "SELECT page.batch, page.file, batch.kind, file.name, page.page, page.first_line, "
      "  page.bytes "
      "FROM batch_page AS page JOIN batch ON batch.id = page.batch "
      "JOIN batch_file AS file ON (file.batch, file.position) = (page.batch, page.file) "
      "WHERE page.batch <= ? ORDER BY page.batch, page.file, page.page");
  rows.bind(1, last);
  std::vector<PagedFile> files;
  while (rows.executeStep()) {
    const std::int64_t batch = rows.getColumn(0).getInt64();
    const std::int64_t file = rows.getColumn(1).getInt64();
    if (files.empty() || files.back().batch != batch || files.back().file != file) {
      files.push_back(
          {batch, file, rows.getColumn(2).getString(), rows.getColumn(3).getString(), {}});
    }
    files.back().pages.push_back({rows.getColumn(4).getInt64(), rows.getColumn(5).getUInt(),
                                  static_cast<std::uint64_t>(rows.getColumn(6).getInt64())});
  }
  return files;
}

bool stands_in_pages(SQLite::Database& database, std::string_view kind,
                     const std::vector<std::string>& hashes) {
  SQLite::Statement rows(database,
                         "SELECT batch.id, file.sha256, "
                         "  EXISTS (SELECT 1 FROM batch_page AS page WHERE page.batch = batch.id) "
                         "FROM batch JOIN batch_file AS file ON file.batch = batch.id "
                         "WHERE batch.kind = ? ORDER BY batch.id, file.position");
  rows.bind(1, std::string(kind));
  std::map<std::int64_t, std::vector<std::string>> paged;  // since the last batch by row
  while (rows.executeStep()) {
    if (rows.getColumn(2).getInt() == 0) {
      paged.clear();
    } else {
      paged[rows.getColumn(0).getInt64()].push_back(rows.getColumn(1).getString());
    }
  }
  return std::ranges::any_of(paged, [&](const auto& batch) { return batch.second == hashes; });
}

std::string page_text(SQLite::Database& database, const PagedFile& file, std::int64_t page) {
  SQLite::Statement row(database,
                        "SELECT text FROM batch_page WHERE (batch, file, page) = (?, ?, ?)");
  row.bind(1, file.batch);
  row.bind(2, file.file);
  row.bind(3, page);
  return row.executeStep() ? row.getColumn(0).getString() : std::string{};
}

}  // namespace duibiao
