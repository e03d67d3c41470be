#include "engine/columns/codes/roster_cursor.h"

#include <doctest/doctest.h>

using namespace duibiao::columns;

TEST_CASE("a cursor finds rows in the order of the form, and in any other") {
  Roster roster;
  for (const char* code : {"A-1", "A-2", "A-3"}) {
    roster.add("A", code);
  }
  roster.add("B", "a code of its own");
  roster.add("A", "A-4");
  RosterCursor cursor(roster);
  REQUIRE(cursor.go_to("A"));
  CHECK(cursor.row("A-1") == 0U);
  CHECK(cursor.row("A-1") == 0U);
  CHECK(cursor.row("A-2") == 1U);
  CHECK(cursor.row("A-4") == 4U);
  CHECK(cursor.row("A-1") == 0U);
  CHECK(cursor.row("A-3") == 2U);
  CHECK(cursor.row("-1") == RosterCursor::kNone);
  CHECK_FALSE(cursor.go_to("C"));
  REQUIRE(cursor.go_to("B"));
  CHECK(cursor.project() == 1U);
  CHECK(cursor.row("a code of its own") == 3U);
  CHECK(cursor.row("A-1") == RosterCursor::kNone);
}
