#include "adapters/sqlite/statements/statement_rows.h"

#include <doctest/doctest.h>

#include "tests/adapters/sqlite/ledger_samples.h"

namespace duibiao {

using namespace test;

TEST_CASE("a statement comes back equal, with and without a day") {
  Statement dated = statement("@total", StatementKind::reviewed_score, "92.98");
  dated.where = {.file = "表.xlsx", .sheet = "自评", .cell = "F40"};
  Statement undated = dated;
  undated.date.reset();
  const std::vector<Statement> said{dated, undated};
  const auto rows = statement_rows(3, said);
  REQUIRE(rows.size() == 2);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CHECK(rows[i].fields().size() ==
          static_cast<std::size_t>(shape_of(LedgerTable::statement).width));
    CHECK(statement_of(rows[i]) == said[i]);
  }
}

TEST_CASE("a row with an unknown kind, or a day that is none, is no statement") {
  const auto row = [](const std::string& date, const std::string& kind) {
    Row made;
    made.add(std::int64_t{1}).add(std::int64_t{1}).add(std::string("P")).add(std::string("P-01"));
    made.add(date).add(kind).add(std::string("x")).add(std::string()).add(Source{});
    return made;
  };
  CHECK(statement_of(row("2024-06-30", "measure")));
  CHECK_FALSE(statement_of(row("2024-06-31", "measure")));
  CHECK_FALSE(statement_of(row("2024-06-30", "rumour")));
  CHECK_FALSE(statement_of(Row{}));
}

}  // namespace duibiao
