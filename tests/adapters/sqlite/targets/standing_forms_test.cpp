#include "adapters/sqlite/targets/standing_forms.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using namespace test;

/// Batch 1: Q and P; batch 2: Q's second version; batch 3: R.
Connection filled() {
  Connection database = empty_ledger();
  Form second = form("Q");
  second.name = "改名";
  (void)import_forms(*database, std::vector{form("Q"), form("P")}, info());
  (void)import_forms(*database, std::vector{second}, accepted());
  (void)import_forms(*database, std::vector{form("R")}, info());
  return database;
}

/// "project/version" of what stands after the batch `last`.
std::vector<std::string> standing(SQLite::Database& database, std::int64_t last,
                                  std::string_view project = "") {
  std::vector<std::string> texts;
  for (const HeldForm& held : standing_among(held_forms(database, project, last), {})) {
    texts.push_back(held.project + "/" + std::to_string(held.place.version));
  }
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("the newest version of each project stands, in the order in which projects came") {
  const Connection database = filled();
  CHECK(standing(*database, 0).empty());
  CHECK(standing(*database, 1) == Texts{"Q/1", "P/1"});
  CHECK(standing(*database, 2) == Texts{"Q/2", "P/1"});
  CHECK(standing(*database, 3) == Texts{"Q/2", "P/1", "R/1"});
  CHECK(standing(*database, 3, "Q") == Texts{"Q/2"});
  CHECK(standing(*database, 1, "Q") == Texts{"Q/1"});
  CHECK(standing(*database, 1, "R").empty());
}

TEST_CASE("of a project in several years the version of the year asked for stands") {
  // P: 2023, 2024 twice, 2026; Q states no year.
  const std::vector<HeldForm> held{{"P", {1, 1, 1}, 2023},
                                   {"P", {2, 1, 2}, 2024},
                                   {"P", {3, 1, 3}, 2024},
                                   {"P", {4, 1, 4}, 2026},
                                   {"Q", {1, 2, 1}, {}}};
  const auto at = [&](std::optional<int> year, bool only = false) {
    std::string text;
    for (const HeldForm& form : standing_among(held, {"", year, only})) {
      text += form.project + std::to_string(form.place.version) + " ";
    }
    return text;
  };
  CHECK(at(2023) == "P1 Q1 ");
  CHECK(at(2024) == "P3 Q1 ");
  CHECK(at(2026, true) == "P4 Q1 ");
  CHECK(at(std::nullopt) == "P4 Q1 ");
  // Without one of the year: the newest before it, else the first after it, or none.
  CHECK(at(2025) == "P3 Q1 ");
  CHECK(at(2027) == "P4 Q1 ");
  CHECK(at(2020) == "P1 Q1 ");
  CHECK(at(2025, true) == "Q1 ");
}

TEST_CASE("a version comes after the newest one of its year, or of any year") {
  const std::vector<HeldForm> dated{{"P", {1, 1, 1}, 2023}, {"P", {2, 1, 2}, 2024}};
  CHECK(version_before(dated, 2023)->place.version == 1);
  CHECK(version_before(dated, 2024)->place.version == 2);
  CHECK(version_before(dated, 2025) == nullptr);
  CHECK(version_before(dated, std::nullopt)->place.version == 2);
  const std::vector<HeldForm> open{{"P", {1, 1, 1}, {}}, {"P", {2, 1, 2}, 2024}};
  CHECK(version_before(open, 2025)->place.version == 1);
  CHECK(version_before({}, 2025) == nullptr);
}

TEST_CASE("an older version is read as it was") {
  const Connection database = filled();
  CHECK(read_form(*database, {1, 1, 1}, reading()).value() == form("Q"));
  CHECK(read_form(*database, {2, 1, 2}, reading()).value().name == "改名");
}

TEST_CASE("a form whose rows make no sense is named by its batch") {
  const Connection database = filled();
  const auto missing = read_form(*database, {2, 9, 1}, reading());
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == "store_row_unreadable");
  CHECK(fact(missing.error(), "batch") == "2");
}

}  // namespace duibiao
