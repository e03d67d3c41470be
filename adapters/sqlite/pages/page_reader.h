// Pages out of a store, for one thread: each has a connection of its own.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "adapters/sqlite/pages/page_files.h"
#include "engine/base/result.h"

namespace duibiao {

/// Reads one page after another. What it reads never changes: the ledger only grows.
class PageReader {
 public:
  /// Opens the store at `path` at the first page.
  explicit PageReader(std::string path);
  PageReader(const PageReader&) = delete;
  PageReader& operator=(const PageReader&) = delete;
  PageReader(PageReader&&) noexcept;
  PageReader& operator=(PageReader&&) noexcept;
  ~PageReader();

  /// Appends the text of `page` of `file` to `room`. Problems: those of `attempt`;
  /// `store_row_unreadable`, where there is no such page.
  [[nodiscard]] Result<void> read(const PagedFile& file, const PageShape& page,
                                  std::vector<char>& room);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace duibiao
