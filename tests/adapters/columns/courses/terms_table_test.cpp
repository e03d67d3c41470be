#include "adapters/columns/courses/terms_table.h"

#include <doctest/doctest.h>

#include "tests/support/dates.h"

using namespace duibiao;
using namespace duibiao::columns;

TEST_CASE("the same texts are the same terms, nothing stated is number 0") {
  TermsTable table(house_interchange_words());
  CHECK(table.intern({"", "", "", ""}) == 0U);
  const auto year = table.intern({"2024", "", "", ""});
  REQUIRE(year);
  CHECK(table.intern({"2024", "", "", ""}) == year);
  CHECK(table[*year] == RowTerms{2024, "", calendar_year(2024)});
  const auto dates = table.intern({"", "2024-03-01", "2024-12-31", "V2"});
  REQUIRE(dates);
  CHECK(dates != year);
  CHECK(table[*dates] ==
        RowTerms{{}, "V2", Course{test::day("2024-03-01"), test::day("2024-12-31")}});
  CHECK_FALSE(table.full());
}

TEST_CASE("what the full reader refuses has no number") {
  TermsTable table(house_interchange_words());
  CHECK_FALSE(table.intern({"24", "", "", ""}));
  CHECK_FALSE(table.intern({"", "2024-03-01", "", ""}));
  CHECK_FALSE(table.intern({"2024", "2024-06-31", "", ""}));
  CHECK_FALSE(table.full());
}

TEST_CASE("a guess gives the table's numbers, with spaces around the texts too") {
  TermsTable table(house_interchange_words());
  TermsGuess guess(table);
  CHECK(guess({"", "", "", ""}) == 0U);
  const auto first = guess({"2024", "", "", ""});
  CHECK(guess({"2024", "", "", ""}) == first);
  CHECK(guess({" 2024 ", "", "", ""}) == first);
  const auto second = guess({"2025", "", "", ""});
  CHECK(second != first);
  CHECK_FALSE(guess({"x", "", "", ""}));
  CHECK(guess({"2025", "", "", ""}) == second);
  CHECK(guess({"", " ", "", ""}) == 0U);
}
