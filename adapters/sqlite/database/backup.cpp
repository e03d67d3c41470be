#include "adapters/sqlite/database/backup.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <filesystem>
#include <system_error>

#include "adapters/sqlite/database/connection.h"

namespace duibiao {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds kWait{5000};
constexpr int kAllPages = -1;

bool is_there(const std::string& path) {
  std::error_code ignored;
  return fs::exists(fs::symlink_status(path, ignored));
}

/// A file under a temporary name, gone with what SQLite keeps beside it unless it got its own.
class PartialCopy {
 public:
  explicit PartialCopy(const std::string& path) : path_(path + ".part") { remove(); }
  PartialCopy(const PartialCopy&) = delete;
  PartialCopy& operator=(const PartialCopy&) = delete;
  ~PartialCopy() { remove(); }

  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  void remove() const {
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
      fs::remove(path_ + ending, ignored);
    }
  }

  std::string path_;
};

}  // namespace

Result<void> back_up(SQLite::Database& database, const std::string& path) {
  if (is_there(path)) {
    return failure(error("backup_exists", Source{.file = path}));
  }
  const PartialCopy copy(path);
  {
    SQLite::Database into(copy.path(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                          static_cast<int>(kWait.count()));
    SQLite::Backup backup(into, database);
    (void)backup.executeStep(kAllPages);
  }
  std::error_code failed;
  if (is_there(path)) {
    return failure(error("backup_exists", Source{.file = path}));
  }
  fs::rename(copy.path(), path, failed);
  if (failed) {
    return failure(
        error("output_write_failed", Source{.file = path}, {{"reason", failed.message()}}));
  }
  return {};
}

}  // namespace duibiao
