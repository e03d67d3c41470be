#include "adapters/table/table.h"

#include <doctest/doctest.h>

namespace duibiao {

TEST_CASE("a column is found by its whole heading") {
  const Table table{.heading = {"project", "指标"}};
  CHECK(table.column("指标") == 1U);
  CHECK_FALSE(table.column("指"));
  CHECK_FALSE(table.column("Project"));
}

TEST_CASE("a place names file, sheet, line and the column's heading") {
  const Table table{.file = "a.csv", .sheet = "表1", .heading = {"project", "指标"}};
  const TableRow row{.line = 7, .cells = {"P", "I"}};
  CHECK(table.where(row, 1) == Source{.file = "a.csv", .sheet = "表1", .cell = "指标", .line = 7});
  CHECK(table.where(row, 2).cell.empty());
}

}  // namespace duibiao
