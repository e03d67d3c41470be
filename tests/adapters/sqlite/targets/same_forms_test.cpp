#include "adapters/sqlite/targets/same_forms.h"

#include <doctest/doctest.h>

#include "tests/adapters/sqlite/ledger_samples.h"

namespace duibiao {
namespace {

using namespace test;

/// A ledger with the form under the codes P and Q, in that order a batch each.
Connection two_codes() {
  Connection database = empty_ledger();
  (void)import_forms(*database, std::vector{form("P")}, info());
  (void)import_forms(*database, std::vector{form("Q")}, info());
  return database;
}

}  // namespace

TEST_CASE("a form of the same name, department and year is found under its other codes") {
  Connection database = two_codes();
  CHECK(SameForms(*database, 2).other_codes(form("R"), 2024) == "P, Q");
  CHECK(SameForms(*database, 2).other_codes(form("P"), 2024) == "Q");
  CHECK(SameForms(*database, 1).other_codes(form("P"), 2024).empty());
}

TEST_CASE("another name, another department, another year or no year is another form") {
  Connection database = two_codes();
  const SameForms same(*database, 2);
  Form other = form("R");
  CHECK(same.other_codes(other, 2025).empty());
  CHECK(same.other_codes(other, std::nullopt).empty());
  other.name = "社区矫正二期";
  CHECK(same.other_codes(other, 2024).empty());
  other = form("R");
  other.department = "民政局";
  CHECK(same.other_codes(other, 2024).empty());
}

TEST_CASE("forms without a name are never taken for one") {
  Connection database = empty_ledger();
  Form unnamed = form("P");
  unnamed.name.clear();
  (void)import_forms(*database, std::vector{unnamed}, info());
  unnamed.project = "Q";
  CHECK(SameForms(*database, 1).other_codes(unnamed, 2024).empty());
}

}  // namespace duibiao
