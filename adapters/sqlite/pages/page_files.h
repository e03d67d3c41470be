// Which pages of interchange files the ledger holds. Large imports are kept as the lines that were
// read, a megabyte of them in a row of the ledger: as quick to store and to read as the files are,
// and sealed like everything else. Functions here throw what SQLiteCpp throws.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace duibiao {

/// A page: whole lines of a file. Page 0 is its heading.
struct PageShape {
  std::int64_t page = 0;
  std::uint32_t first_line = 0;  ///< from 1
  std::uint64_t bytes = 0;
};

/// A file of a batch that is kept in pages.
struct PagedFile {
  std::int64_t batch = 0;
  std::int64_t file = 0;  ///< position in the batch, from 1
  std::string kind{};     ///< "targets" or "actuals"
  std::string name{};
  std::vector<PageShape> pages{};  ///< in order; the first is the heading
};

/// All files that are kept in pages, in the batches up to `last`: in the order of the ledger.
[[nodiscard]] std::vector<PagedFile> paged_files(SQLite::Database& database, std::int64_t last);

/// Do the files of these hashes, given together, stand in pages already, as a batch of `kind` whose
/// rows no batch that was imported by row can have superseded since?
[[nodiscard]] bool stands_in_pages(SQLite::Database& database, std::string_view kind,
                                   const std::vector<std::string>& hashes);

/// The text of one page.
[[nodiscard]] std::string page_text(SQLite::Database& database, const PagedFile& file,
                                    std::int64_t page);

}  // namespace duibiao
