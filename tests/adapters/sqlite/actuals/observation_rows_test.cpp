#include "adapters/sqlite/actuals/observation_rows.h"

#include <doctest/doctest.h>

#include "tests/adapters/sqlite/ledger_samples.h"

namespace duibiao {

using namespace test;

TEST_CASE("an observation comes back equal, with its batch") {
  Observation seen = figure("@executed", "2024-02-29", "≥266米");
  seen.accrual = Accrual::running_total;
  seen.where = {.file = "册.xlsx", .sheet = "六月", .cell = "C12", .line = 3, .column = 4};
  const auto rows = observation_rows(7, std::vector{figure("P-01", "2024-06-30", "1"), seen});
  REQUIRE(rows.size() == 2);
  for (const Row& row : rows) {
    CHECK(row.fields().size() ==
          static_cast<std::size_t>(shape_of(LedgerTable::observation).width));
  }
  const auto back = observation_of(rows[1]);
  REQUIRE(back);
  CHECK(back->batch == 7);
  CHECK(back->observation == seen);
}

TEST_CASE("a row that makes no sense is no observation") {
  CHECK_FALSE(observation_of(Row{}));
  Row odd;
  odd.add(std::int64_t{1}).add(std::int64_t{1}).add(std::string("P")).add(std::string("P-01"));
  odd.add(std::string("2024-06-31")).add(std::string("1")).add(std::string("increment"));
  odd.add(Source{});
  CHECK_FALSE(observation_of(odd));
}

}  // namespace duibiao
