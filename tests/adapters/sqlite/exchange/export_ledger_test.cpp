#include "adapters/sqlite/exchange/export_ledger.h"

#include <doctest/doctest.h>

#include "tests/adapters/sqlite/exchange/exported_store.h"
#include "tests/support/problem_checks.h"

namespace duibiao {

using namespace test;

TEST_CASE("every batch has its folder, and an export again gives the same bytes") {
  const ExportedStore office;
  REQUIRE(office.store().export_to(office.path("a")));
  REQUIRE(office.store().export_to(office.path("b")));
  const auto files = office.files("a");
  CHECK(files == office.files("b"));
  for (const char* name :
       {"manifest.json", "0001-targets/batch.json", "0001-targets/targets.csv",
        "0001-targets/projects.csv", "0001-targets/further/cells.csv",
        "0001-targets/further/headers.csv", "0001-targets/further/funds.csv",
        "0001-targets/further/notes.csv", "0001-targets/further/empty_labels.csv",
        "0001-targets/mapping-1.toml", "0001-targets/units-2.toml", "0002-actuals/actuals.csv",
        "0003-statements/statements.csv", "0004-targets/targets.csv"}) {
    CAPTURE(name);
    CHECK(files.contains(name));
  }
  CHECK(files.at("0001-targets/mapping-1.toml") == "[[plan]]\n");
  CHECK(files.at("0004-targets/batch.json").find("财预〔2024〕12号") != std::string::npos);
}

TEST_CASE("an export never goes where something is; an empty folder is nothing") {
  const ExportedStore office;
  std::filesystem::create_directory(office.path("empty"));
  CHECK(office.store().export_to(office.path("empty")));
  const auto taken = office.store().export_to(office.path("empty"));
  REQUIRE(!taken);
  CHECK(taken.error().code == "export_folder_taken");
  CHECK(is_spoken(taken.error()));
  CHECK_FALSE(office.store().export_to(office.path("office.db")));
}

TEST_CASE("a NUL, and a row too long to be read again, are refused and leave nothing behind") {
  const std::size_t limit = std::size_t{1} << 20;
  for (const auto& [value, fits] :
       {std::pair{std::string("1\0002", 3), false}, std::pair{std::string(limit, '1'), false},
        std::pair{std::string(limit - 1000, '1'), true}}) {
    CAPTURE(value.size());
    const ScratchFolder folder;
    Store store = *Store::create(folder.path("s.db"));
    REQUIRE(store.import_actuals(std::vector{figure("P-01", "2024-06-30", "1")}, info()).usable());
    REQUIRE(
        store.import_actuals(std::vector{figure("P-02", "2024-06-30", value)}, info()).usable());
    const auto written = store.export_to(folder.path("out"));
    CHECK(written.has_value() == fits);
    CHECK(std::filesystem::exists(folder.path("out")) == fits);
    if (!written) {
      CHECK(written.error().code == "export_not_exact");
      CHECK(is_spoken(written.error()));
      CHECK(fact(written.error(), "batch") == "2");
      CHECK(fact(written.error(), "table") == "observation");
    }
  }
}

TEST_CASE("an empty ledger is exported as an empty list") {
  const ScratchFolder folder;
  const auto store = Store::create(folder.path("s.db"));
  REQUIRE(store->export_to(folder.path("out")));
  const auto again = Store::create_from(folder.path("t.db"), folder.path("out"));
  REQUIRE(again);
  CHECK(again->state()->id == 0);
}

}  // namespace duibiao
