// One connection to a store's database file, set up as the ledger needs it, and the place where
// what SQLite throws becomes a Problem. SQLiteCpp stays behind this header.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "engine/base/result.h"

namespace SQLite {
class Database;
}

namespace duibiao {

/// Closes the database. Out of line, so that users need not see SQLiteCpp.
struct CloseDatabase {
  void operator()(SQLite::Database* database) const;
};
using Connection = std::unique_ptr<SQLite::Database, CloseDatabase>;

/// What to do with the path.
enum class OpenMode {
  existing,  ///< the file must be there
  create,    ///< the file is made where it is missing
  memory,    ///< no file: a database of its own, gone when it is closed
};

/// Opens `path` with foreign keys on, schema functions distrusted, full synchronisation (a batch
/// that was reported as stored survives a power cut) and `patience` as the time to wait for another
/// writer. Throws what SQLiteCpp throws: call it inside `guarded`.
[[nodiscard]] Connection open_connection(const std::string& path, OpenMode mode,
                                         std::chrono::milliseconds patience);

/// Runs `work`; the Problem that a throwing database call in it becomes, placed at the file `path`:
/// `store_busy` (another writer, longer than the patience), `store_disk_full`, `store_read_only`,
/// `store_cannot_open`, `store_io_error`, `store_corrupt`, `store_not_a_store` (no database at
/// all), `store_write_refused` (a trigger or a constraint said no), `store_failed` (anything else).
[[nodiscard]] std::optional<Problem> attempt(const std::string& path,
                                             const std::function<void()>& work);

/// Is `code` one of those above that say that the environment failed (SPEC §9, exit 4), not the
/// input? All but `store_not_a_store`.
[[nodiscard]] bool is_environment_failure(std::string_view code);

/// `work()`, a Result, with exceptions of the database turned into its Problem (see `attempt`).
template <class F>
[[nodiscard]] std::invoke_result_t<F&> guarded(const std::string& path, F work) {
  std::optional<std::invoke_result_t<F&>> outcome;
  if (auto problem = attempt(path, [&] { outcome.emplace(work()); })) {
    return failure(*std::move(problem));
  }
  return *std::move(outcome);
}

}  // namespace duibiao
