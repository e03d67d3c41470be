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
  for (const FormPlace& place : standing_places(database, project, last)) {
    const Form form = read_form(database, place, reading()).value();
    texts.push_back(form.project + "/" + std::to_string(place.version));
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

TEST_CASE("what a newer version superseded is known apart") {
  const Connection database = filled();
  CHECK(superseded_places(*database, 1).empty());
  REQUIRE(superseded_places(*database, 3).size() == 1);
  const FormPlace place = superseded_places(*database, 3).front();
  CHECK(place.version == 1);
  CHECK(read_form(*database, place, reading()).value() == form("Q"));
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
