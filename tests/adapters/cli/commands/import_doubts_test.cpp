#include "adapters/cli/commands/import_doubts.h"

#include <doctest/doctest.h>

#include "tests/adapters/sqlite/ledger_samples.h"
#include "tests/support/problem_checks.h"
#include "tests/support/scratch_folder.h"

using namespace duibiao;
using namespace duibiao::cli;
using namespace duibiao::test;

using List = std::vector<std::string>;

TEST_CASE("a year that the store holds is asked about once it does not") {
  const ScratchFolder folder;
  auto store = Store::create(folder.path("a.db"));
  REQUIRE(store.has_value());
  const std::vector forms{form()};
  const std::vector figures{figure("P-01", "2023-06-30", "1人次"),
                            figure("P-01", "2022-06-30", "1人次", 3)};
  REQUIRE(store->import_targets(forms, info()).usable());
  CHECK(faults(doubts_about(figures, forms, *store)) == List{"figures_outside_course@2"});
  Form earlier = form();
  earlier.course = calendar_year(2023);
  REQUIRE(store->import_targets(std::vector{earlier}, info()).usable());
  CHECK(faults(doubts_about(figures, forms, *store)) == List{"figures_outside_course@3"});
}

TEST_CASE("a hundred questions of a code are listed, the others are counted") {
  const std::vector forms{form()};
  std::vector<Statement> said(102, statement("P-01", StatementKind::forecast, "四百多"));
  const Problems doubts = doubts_about(said, forms);
  REQUIRE(doubts.size() == 101);
  CHECK(doubts[99].code == "said_value_unreadable");
  CHECK(doubts[100].code == "more_of_the_same");
  CHECK(fact(doubts[100], "count") == "2");
  CHECK(doubts_about(std::span<const Statement>{}, forms).empty());
}
