#include "adapters/columns/code_cells.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "reports/csv/csv_line.h"

using namespace duibiao;
using columns::CodeCells;
using columns::Roster;

TEST_CASE("codes stand in cells as they do in any other CSV, whatever they are made of") {
  const std::vector<std::pair<std::string, std::string>> codes{
      {"P1", "P1-01"},      {"P1", "P1-02"}, {"P1", "P1,1"},
      {"P1", "P1\"2"},      {"P1", "own"},   {"P1", "P1 a long rest"},
      {"P1", "a,long,one"}, {"P1", "P1"},    {"P,2", "P,2-01"},
      {"P,2", "x"},         {"P1", "P1-03"}};
  Roster roster;
  for (const auto& [project, code] : codes) {
    roster.add(project, code);
  }
  CodeCells cells(roster);
  for (std::uint32_t row = 0; row < codes.size(); ++row) {
    const auto& [project, code] = codes[row];
    cells.go_to(row, *roster.project(project));
    CHECK(cells.project() == csv_field(project));
    CHECK(cells.indicator() == csv_field(code));
  }
}
