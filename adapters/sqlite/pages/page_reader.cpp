#include "adapters/sqlite/pages/page_reader.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <utility>

#include "adapters/sqlite/database/connection.h"

namespace duibiao {

struct PageReader::State {
  std::string path{};
  Connection database{};
  std::optional<SQLite::Statement> statement{};

  /// The text of a page, into `room`; false where there is none.
  bool read(const PagedFile& file, const PageShape& page, std::vector<char>& room) {
    if (!database) {
      database = open_connection(path, OpenMode::existing, std::chrono::milliseconds{5000});
      statement.emplace(*database,
                        "SELECT text FROM batch_page WHERE (batch, file, page) = (?, ?, ?)");
    }
    statement->reset();
    statement->bind(1, file.batch);
    statement->bind(2, file.file);
    statement->bind(3, page.page);
    if (!statement->executeStep()) {
      return false;
    }
    const SQLite::Column text = statement->getColumn(0);
    const auto* from = static_cast<const char*>(text.getBlob());
    room.insert(room.end(), from, from + text.getBytes());
    return true;
  }
};

PageReader::PageReader(std::string path) : state_(std::make_unique<State>()) {
  state_->path = std::move(path);
}
PageReader::PageReader(PageReader&&) noexcept = default;
PageReader& PageReader::operator=(PageReader&&) noexcept = default;
PageReader::~PageReader() = default;

Result<void> PageReader::read(const PagedFile& file, const PageShape& page,
                              std::vector<char>& room) {
  return guarded(state_->path, [&]() -> Result<void> {
    if (!state_->read(file, page, room)) {
      return failure(error("store_row_unreadable", Source{.file = state_->path},
                           {{"table", "batch_page"}, {"batch", std::to_string(file.batch)}}));
    }
    return {};
  });
}

}  // namespace duibiao
