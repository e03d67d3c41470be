#include "adapters/sqlite/database/backup.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include <filesystem>

#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/support/captured_run.h"
#include "tests/support/problem_checks.h"
#include "tests/support/scratch_folder.h"

namespace duibiao {
namespace {

using namespace test;

/// A store with the half-year's vouchers.
class VoucherStore {
 public:
  VoucherStore() : store_(*Store::create(folder_.path("office.db"))) { add(first_half()); }

  void add(const std::vector<Observation>& rows) {
    REQUIRE(store_.import_actuals(rows, accepted()).usable());
  }
  Store& store() { return store_; }
  [[nodiscard]] std::string path(const std::string& name) const { return folder_.path(name); }
  [[nodiscard]] std::size_t files() const {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder_.path(""))) {
      count += entry.path().filename().string().find(".part") == std::string::npos ? 0U : 1U;
    }
    return count;
  }

 private:
  ScratchFolder folder_{};
  Store store_;
};

}  // namespace

TEST_CASE("a backup is the store as it is, sound, and nothing partial is left beside it") {
  VoucherStore vouchers;
  REQUIRE(vouchers.store().back_up_to(vouchers.path("copy.db")));
  const auto copy = Store::open(vouchers.path("copy.db"));
  REQUIRE(copy);
  CHECK(copy->verify().sound());
  CHECK(copy->state()->hash == vouchers.store().state()->hash);
  CHECK(vouchers.files() == 0);
}

TEST_CASE("a backup never replaces a file, and leaves it as it was") {
  VoucherStore vouchers;
  const ScratchFolder folder;
  const std::string taken = folder.write("taken.db", "mine");
  const auto refused = vouchers.store().back_up_to(taken);
  REQUIRE(!refused);
  CHECK(refused.error().code == "backup_exists");
  CHECK(is_spoken(refused.error()));
  CHECK(bytes_of(taken) == "mine");
}

TEST_CASE("a backup while another connection is in the middle of writing holds whole batches") {
  VoucherStore vouchers;
  SQLite::Database writer(vouchers.path("office.db"), SQLite::OPEN_READWRITE);
  SQLite::Transaction half_written(writer, SQLite::TransactionBehavior::IMMEDIATE);
  writer.exec(
      "INSERT INTO batch SELECT id + 1, kind, known_at, who, program, source, covers_from, "
      "covers_to, source_rank, accepted, stored, superseded, unchanged, row_count, hash, hash FROM "
      "batch");
  REQUIRE(vouchers.store().back_up_to(vouchers.path("copy.db")));
  const auto copy = Store::open(vouchers.path("copy.db"));
  REQUIRE(copy);
  CHECK(copy->verify().sound());
  CHECK(copy->state()->id == 1);
}

TEST_CASE("a backup into a folder that is not there is the environment's fault") {
  VoucherStore vouchers;
  const auto failed = vouchers.store().back_up_to(vouchers.path("nowhere/copy.db"));
  REQUIRE(!failed);
  CHECK(is_environment_failure(failed.error().code));
}

}  // namespace duibiao
