#include <doctest/doctest.h>

#include <fstream>

#include "adapters/sqlite/exchange/export_ledger.h"
#include "tests/adapters/sqlite/exchange/exported_store.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using namespace test;

/// A store and its export, in which files can be changed.
struct Export {
  ExportedStore office{};

  Export() { REQUIRE(office.store().export_to(office.path("out"))); }

  void change(const std::string& name, const std::string& from, const std::string& to) const {
    std::string bytes = bytes_of(office.path("out/" + name));
    REQUIRE(bytes.find(from) != std::string::npos);
    bytes.replace(bytes.find(from), from.size(), to);
    std::ofstream(office.path("out/" + name), std::ios::binary) << bytes;
  }
  [[nodiscard]] Result<Store> again() const {
    return Store::create_from(office.path("again.db"), office.path("out"));
  }
  /// The code of why there is no store; nothing is left of one.
  [[nodiscard]] std::string refusal() const {
    const auto made = again();
    if (made) {
      return "none";
    }
    CHECK(is_spoken(made.error()));
    CHECK_FALSE(std::filesystem::exists(office.path("again.db")));
    return std::string(made.error().code);
  }
};

}  // namespace

TEST_CASE("an export makes the same ledger again: hashes, and what stood at every batch") {
  const Export exported;
  const Store& before = exported.office.store();
  const auto after = exported.again();
  REQUIRE(after);
  CHECK(after->verify().sound());
  const auto batches = before.batches();
  REQUIRE(*after->batches() == *batches);
  for (const BatchRecord& at : *batches) {
    CAPTURE(at.id);
    CHECK(*after->forms(at, reading()) == *before.forms(at, reading()));
    CHECK(*after->observations(at) == *before.observations(at));
    CHECK(*after->statements(at) == *before.statements(at));
    CHECK(*after->uses(at) == *before.uses(at));
  }
  CHECK(*after->text_of(after->uses(batches->back())->front()) == "[[plan]]\n");
  REQUIRE(after->export_to(exported.office.path("out2")));
  CHECK(exported.office.files("out") == exported.office.files("out2"));
}

TEST_CASE("a changed file is found by the hash of its batch, or by its own") {
  Export figures;
  figures.change("0002-actuals/actuals.csv", "12000.00", "12000.01");
  CHECK(figures.refusal() == "export_batch_changed");
  Export place;
  place.change("0001-targets/further/cells.csv", "form.txt", "other.txt");
  CHECK(place.refusal() == "export_batch_changed");
  Export who;
  who.change("0003-statements/batch.json", "李会计", "王会计");
  CHECK(who.refusal() == "export_batch_changed");
  Export text;
  text.change("0001-targets/mapping-1.toml", "plan", "plans");
  CHECK(text.refusal() == "export_text_changed");
  Export head;
  head.change("manifest.json", "\"hash\": \"", "\"hash\": \"0");
  CHECK(head.refusal() == "export_batch_changed");
}

TEST_CASE("a missing file, batch or column is named") {
  Export file;
  std::filesystem::remove(file.office.path("out/0002-actuals/actuals.csv"));
  CHECK(file.refusal() == "file_missing");
  Export cells;
  cells.change("0001-targets/batch.json", "\"further/cells.csv\",", "");
  CHECK(cells.refusal() == "export_rows_incomplete");
  Export list;
  std::filesystem::remove(list.office.path("out/manifest.json"));
  CHECK(list.refusal() == "file_missing");
  Export batch;
  std::filesystem::remove_all(batch.office.path("out/0001-targets"));
  CHECK(batch.refusal() == "file_missing");
  Export column;
  column.change("0002-actuals/actuals.csv", "accrual", "accruals");
  CHECK(column.refusal() == "export_column_missing");
}

TEST_CASE("names of files, sources and people come back whatever bytes they hold") {
  const ScratchFolder folder;
  Store store = *Store::create(folder.path("s.db"));
  for (const std::string& name :
       {std::string("\xD6\xA7\xB3\xF6\xC3\xF7\xCF\xB8.csv"), std::string("a\nb\r\n.csv"),
        std::string("/../../etc/../x"), std::string(4000, 'n'), std::string("\"=1+1\",'\\"),
        std::string("\xEF\xBB\xBF\x01\x7F")}) {
    BatchInfo made = accepted();
    made.who = made.reason = made.record = name;
    made.files = {{name, std::string(64, 'a')}};
    made.used = {{"mapping", name, "[[plan]] # " + name, {name}}};
    Observation seen = figure(name, "2024-06-30", name);
    seen.where.file = seen.where.sheet = name;
    SourceBatch source = vouchers("2024-01-01", "2024-06-30", {seen});
    source.name = name;
    const auto stored = store.import_actuals(source, made);
    REQUIRE(stored.usable());
    CHECK(stored.value.state == ImportOutcome::State::stored);
  }
  REQUIRE(store.export_to(folder.path("out")));
  const auto again = Store::create_from(folder.path("again.db"), folder.path("out"));
  REQUIRE(again);
  CHECK(again->verify().sound());
  CHECK(*again->batches() == *store.batches());
  CHECK(*again->observations(*again->state()) == *store.observations(*store.state()));
}

TEST_CASE("a store is never made where a file is") {
  const Export exported;
  const auto taken =
      Store::create_from(exported.office.path("office.db"), exported.office.path("out"));
  REQUIRE(!taken);
  CHECK(taken.error().code == "store_exists");
  CHECK(exported.office.store().verify().sound());
}

}  // namespace duibiao
