#include "adapters/sqlite/store.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>
#include <sys/resource.h>

#include <csignal>
#include <filesystem>
#include <initializer_list>

#include "adapters/sqlite/database/migration.h"
#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/support/problem_checks.h"
#include "tests/support/scratch_folder.h"

namespace duibiao {
namespace {

using namespace test;
using State = ImportOutcome::State;

/// A store in a folder of its own.
struct Opened {
  ScratchFolder folder{};
  std::string path = folder.path("office.db");
  Store store = Store::create(path).value();

  [[nodiscard]] std::vector<Observation> standing() const {
    return store.observations(store.state().value()).value();
  }
};

std::string_view code_of(const Result<Store>& opened) {
  return opened ? std::string_view("opened") : opened.error().code;
}

/// While it lives, no file of this process can grow beyond `bytes`.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) {
    before_signal_ = std::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit now{bytes, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &now);
  }
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;
  ~FileSizeLimit() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, before_signal_);
  }

 private:
  rlimit before_{};
  void (*before_signal_)(int) = SIG_DFL;
};

}  // namespace

TEST_CASE("a new store is empty, sound and in write-ahead mode") {
  const Opened opened;
  CHECK(opened.store.state().value() == BatchRecord{});
  CHECK(opened.store.batches().value().empty());
  CHECK(opened.store.forms(BatchRecord{}, reading()).value().empty());
  CHECK(opened.standing().empty());
  CHECK(opened.store.verify().sound());
  SQLite::Database raw(opened.path);
  CHECK(raw.execAndGet("PRAGMA journal_mode").getString() == "wal");
  CHECK(raw.execAndGet("PRAGMA application_id").getInt() == kStoreApplicationId);
  CHECK(raw.execAndGet("PRAGMA user_version").getInt() == newest_version());
}

TEST_CASE("create refuses what is there already and leaves it as it was") {
  const ScratchFolder folder;
  const std::string path = folder.write("office.db", "kept");
  CHECK(code_of(Store::create(path)) == "store_exists");
  CHECK(folder.read("office.db") == "kept");
  CHECK(code_of(Store::create(folder.path())) == "store_exists");
}

TEST_CASE("create in a folder that is missing is the environment's fault and leaves nothing") {
  const ScratchFolder folder;
  const auto made = Store::create(folder.path("missing/office.db"));
  CHECK(code_of(made) == "store_cannot_open");
  CHECK(is_environment_failure(made.error().code));
  CHECK(is_spoken(made.error()));
  CHECK(folder.entries() == 0);
}

TEST_CASE("open names what is no store") {
  const ScratchFolder folder;
  CHECK(code_of(Store::open(folder.path("missing.db"))) == "store_not_found");
  CHECK(code_of(Store::open(folder.path())) == "store_not_a_store");
  CHECK(code_of(Store::open(folder.write("empty.db", ""))) == "store_not_a_store");
  CHECK(folder.read("empty.db").empty());
  const std::string text = folder.write("text.db", std::string(5000, 'x'));
  CHECK(code_of(Store::open(text)) == "store_not_a_store");
  SQLite::Database(folder.path("other.db"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
      .exec("CREATE TABLE batch (id INTEGER); PRAGMA user_version = 1");
  const auto other = Store::open(folder.path("other.db"));
  CHECK(code_of(other) == "store_not_a_store");
  CHECK_FALSE(is_environment_failure(other.error().code));
}

TEST_CASE("open takes the version it knows and refuses a newer one") {
  const Opened opened;
  CHECK(Store::open(opened.path));
  SQLite::Database(opened.path, SQLite::OPEN_READWRITE)
      .exec("PRAGMA user_version = " + std::to_string(newest_version() + 1));
  const auto newer = Store::open(opened.path);
  CHECK(code_of(newer) == "store_newer_version");
  CHECK(fact(newer.error(), "found") == std::to_string(newest_version() + 1));
  CHECK(is_spoken(newer.error()));
}

TEST_CASE("forms and observations come back equal, also after the store was closed") {
  const ScratchFolder folder;
  const std::vector<Form> forms{form("Q"), form("P")};
  std::vector<Observation> observations{figure("P-01", "2024-03-31", "50人次"),
                                        figure("P-01", "2024-03-31", "60人次", 3),
                                        figure("P-02", "2024-06-30", "部分达成(75%)", 4)};
  observations[2].accrual = Accrual::running_total;
  observations[2].where = {.file = "册.xlsx", .sheet = "六月", .cell = "C12"};
  {
    Store store = Store::create(folder.path("office.db")).value();
    CHECK(store.import_targets(forms, info()).value.state == State::stored);
    CHECK(store.import_actuals(observations, info()).value.state == State::stored);
  }
  const Store store = Store::open(folder.path("office.db")).value();
  const BatchRecord last = store.state().value();
  CHECK(last.id == 2);
  CHECK(store.forms(last, reading()).value() == forms);
  CHECK(store.forms(last, reading(), {.project = "P"}).value() == std::vector{form("P")});
  CHECK(store.forms(last, reading(), {.project = "X"}).value().empty());
  CHECK(store.observations(last).value() == observations);
  CHECK(store.observations(last, "P").value() == observations);
  CHECK(store.observations(last, "Q").value().empty());
  CHECK(store.verify().sound());
}

TEST_CASE("statements come back, the same twice stores nothing, other words wait to be accepted") {
  Opened opened;
  const Statement likely = statement("P-01", StatementKind::likelihood, "有可能");
  const Statement reason = statement("P-02", StatementKind::reason, "人员保障: 一人离职");
  const auto first = opened.store.import_statements(std::vector{reason, likely}, info());
  CHECK(first.value.state == State::stored);
  CHECK(first.value.batch.kind == "statements");
  const auto standing = [&](std::string_view project = {}) {
    return opened.store.statements(opened.store.state().value(), project).value();
  };
  CHECK(standing() == std::vector{likely, reason});
  CHECK(standing("P") == standing());
  CHECK(standing("Q").empty());
  const auto again = opened.store.import_statements(std::vector{likely}, info());
  CHECK(again.value.state == State::unchanged);
  const Statement sure = statement("P-01", StatementKind::likelihood, "确定能");
  const auto waiting = opened.store.import_statements(std::vector{sure}, info());
  CHECK(waiting.value.state == State::waiting);
  REQUIRE(waiting.value.changes.size() == 1);
  CHECK(waiting.value.changes[0].subject == "2024-06-30 likelihood");
  CHECK(waiting.value.changes[0].from == "有可能 (市司法局)");
  CHECK(waiting.value.changes[0].to == "确定能 (市司法局)");
  CHECK(standing().front() == likely);
  CHECK(opened.store.import_statements(std::vector{sure}, accepted()).value.superseded == 1);
  CHECK(standing() == std::vector{sure, reason});
  CHECK(opened.store.statements(opened.store.batches().value()[0]).value().front() == likely);
  CHECK(opened.store.verify().sound());
}

TEST_CASE("a batch of no statements stores nothing") {
  Opened opened;
  CHECK(opened.store.import_statements({}, info()).value.state == State::unchanged);
  CHECK(opened.store.batches().value().empty());
}

TEST_CASE("vouchers of January–June, then of January–December: 78640.50, not 115140.50") {
  Opened opened;
  const auto june = opened.store.import_actuals(vouchers("2024-01-01", "2024-06-30", first_half()),
                                                info("2024-07-01T08:00:00Z"));
  CHECK(june.value.state == State::stored);
  CHECK(total(opened.standing()) == 3650000);
  const auto year = opened.store.import_actuals(vouchers("2024-01-01", "2024-12-31", whole_year()),
                                                info("2025-01-02T08:00:00Z"));
  CHECK(year.problems.empty());
  CHECK(year.value.state == State::stored);
  CHECK(year.value.changes.empty());
  CHECK(year.value.offered == 10);
  CHECK(year.value.superseded == 6);
  CHECK(year.value.unchanged == 6);
  CHECK(total(opened.standing()) == 7864050);
  CHECK(opened.standing() == whole_year());
}

TEST_CASE("what was known in July is still known in January") {
  Opened opened;
  const auto july = opened.store.import_actuals(vouchers("2024-01-01", "2024-06-30", first_half()),
                                                info("2024-07-01T08:00:00Z"));
  const auto january = opened.store.import_actuals(
      vouchers("2024-01-01", "2024-12-31", whole_year()), info("2025-01-02T08:00:00Z"));
  CHECK(opened.store.state("2024-07-01T07:59:59Z").value().id == 0);
  CHECK(opened.store.state("2024-07-01T08:00:00Z").value() == july.value.batch);
  CHECK(opened.store.state("2025-01-02T07:59:59Z").value().id == 1);
  CHECK(opened.store.state("2025-01-02T08:00:00Z").value() == january.value.batch);
  CHECK(opened.store.observations(july.value.batch).value() == first_half());
  CHECK(opened.store.state("2024-07-01").error().code == "store_known_at_unreadable");
}

TEST_CASE("the same file twice stores nothing new and says so") {
  Opened opened;
  const std::vector<Observation> rows{figure("P-01", "2024-06-30", "36500元")};
  CHECK(opened.store.import_actuals(rows, info()).value.state == State::stored);
  const auto again = opened.store.import_actuals(rows, info());
  CHECK(again.value.state == State::unchanged);
  CHECK(again.value.unchanged == 1);
  const auto source = vouchers("2024-01-01", "2024-06-30", first_half());
  CHECK(opened.store.import_actuals(source, info()).value.state == State::stored);
  CHECK(opened.store.import_actuals(source, info()).value.state == State::unchanged);
  const std::vector<Form> forms{form()};
  CHECK(opened.store.import_targets(forms, info()).value.state == State::stored);
  CHECK(opened.store.import_targets(forms, info()).value.state == State::unchanged);
  CHECK(opened.store.batches().value().size() == 3);
}

TEST_CASE("an export without a file of its own is recorded with its hash, a nameless one refused") {
  Opened opened;
  BatchInfo no_file = info();
  no_file.files.clear();
  SourceBatch batch = vouchers("2024-01-01", "2024-06-30", first_half());
  REQUIRE(opened.store.import_actuals(batch, no_file).problems.empty());
  SQLite::Database raw(opened.path);
  CHECK(raw.execAndGet("SELECT name || ' ' || sha256 FROM batch_file").getString() ==
        "支出明细.csv " + std::string(64, 'b'));
  batch.name.clear();
  const auto nameless = opened.store.import_actuals(batch, info());
  CHECK(faults(nameless.problems) == std::vector<std::string>{"store_source_unnamed@0"});
  CHECK(nameless.value.state == State::refused);
}

TEST_CASE("a disk that takes no more leaves the store as it was") {
  Opened opened;
  REQUIRE(opened.store.import_targets(std::vector{form()}, info()).problems.empty());
  std::vector<Observation> many(20000, figure("P-01", "2024-06-30", std::string(100, 'x')));
  {
    const FileSizeLimit limit(400000);
    const auto failed = opened.store.import_actuals(many, info());
    REQUIRE(failed.problems.size() == 1);
    CHECK(is_environment_failure(failed.problems[0].code));
    CHECK(is_spoken(failed.problems[0]));
    CHECK(failed.value.state == State::refused);
  }
  CHECK(opened.store.state().value().id == 1);
  CHECK(opened.standing().empty());
  CHECK(opened.store.verify().sound());
  CHECK(opened.store.import_actuals(many, info()).value.state == State::stored);
}

TEST_CASE("two connections: the reader goes on, the second writer waits and is told") {
  Opened opened;
  Store other = Store::open(opened.path, std::chrono::milliseconds{20}).value();
  SQLite::Database raw(opened.path, SQLite::OPEN_READWRITE);
  const std::vector<Observation> rows{figure("P-01", "2024-06-30", "1")};
  {
    const SQLite::Transaction writing(raw, SQLite::TransactionBehavior::IMMEDIATE);
    CHECK(other.state().value().id == 0);
    const auto busy = other.import_actuals(rows, info());
    REQUIRE(busy.problems.size() == 1);
    CHECK(busy.problems[0].code == "store_busy");
    CHECK(is_environment_failure(busy.problems[0].code));
  }
  CHECK(other.import_actuals(rows, info()).value.state == State::stored);
  CHECK(opened.standing() == rows);
  const auto next =
      opened.store.import_actuals(std::vector{figure("P-02", "2024-06-30", "2")}, info());
  CHECK(next.value.batch.id == 2);
  CHECK(next.value.batch.previous_hash == other.batches().value()[0].hash);
}

TEST_CASE("a file that is cut off is reported, not thrown") {
  Opened opened;
  REQUIRE(opened.store.import_targets(std::vector{form()}, info()).problems.empty());
  {
    SQLite::Database raw(opened.path, SQLite::OPEN_READWRITE);
    raw.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  }
  const ScratchFolder copies;
  std::filesystem::copy_file(opened.path, copies.path("cut.db"));
  std::filesystem::resize_file(copies.path("cut.db"), 4096 * 3);
  const auto cut = Store::open(copies.path("cut.db"));
  CHECK((!cut || !cut->verify().sound()));
  const auto forms = cut ? cut->forms(BatchRecord{.id = 1}, reading()) : failure(cut.error());
  REQUIRE_FALSE(forms);
  CHECK(forms.error().code == "store_corrupt");
  CHECK(is_environment_failure(forms.error().code));
}

}  // namespace duibiao
