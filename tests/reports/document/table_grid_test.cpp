#include "reports/document/table_grid.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/sample_documents.h"

using namespace duibiao;
using test::text_cell;

namespace {

/// "A 0,0 1x2; …": text, place, rows x columns.
std::string spoken(const TableGrid& grid) {
  std::string text;
  for (const PlacedCell& placed : grid.cells) {
    text += text.empty() ? "" : "; ";
    text += placed.cell->text.empty() ? "-" : placed.cell->text;
    text += " " + std::to_string(placed.row) + "," + std::to_string(placed.column) + " " +
            std::to_string(placed.rows) + "x" + std::to_string(placed.columns);
  }
  return text;
}

std::string placed(const DocumentTable& table) { return spoken(grid_of(table)); }

}  // namespace

TEST_CASE("cells below a span take the next free place, as in HTML") {
  CHECK(
      placed({{1, 1, 1},
              {{{text_cell("A", 1, 2), text_cell("B", 2)}}, {{text_cell("C"), text_cell("D")}}}}) ==
      "A 0,0 2x1; B 0,1 1x2; C 1,1 1x1; D 1,2 1x1");
}

TEST_CASE("a place that no cell takes is an empty cell") {
  CHECK(placed({{1, 1}, {{{text_cell("A")}}, {{}}}}) ==
        "A 0,0 1x1; - 0,1 1x1; - 1,0 1x1; - 1,1 1x1");
}

TEST_CASE("a span ends where the table ends, where another begins, and after the headings") {
  CHECK(placed({{1, 1}, {{{text_cell("A", 9, 9)}}, {{}}}}) == "A 0,0 2x2");
  CHECK(placed({{1, 1, 1}, {{{text_cell("A"), text_cell("B", 1, 2)}}, {{text_cell("C", 3)}}}}) ==
        "A 0,0 1x1; B 0,1 2x1; - 0,2 1x1; C 1,0 1x1; - 1,2 1x1");
  CHECK(placed({{1}, {{{text_cell("A", 1, 2)}, true}, {{text_cell("B")}}}}) ==
        "A 0,0 1x1; B 1,0 1x1");
  CHECK(placed({{1}, {{{text_cell("A", 0, -3)}}}}) == "A 0,0 1x1");
}

TEST_CASE("more cells than widths add columns, none is lost") {
  const DocumentTable table{{10, 30}, {{{text_cell("A"), text_cell("B"), text_cell("C")}}}};
  const TableGrid grid = grid_of(table);
  CHECK(spoken(grid) == "A 0,0 1x1; B 0,1 1x1; C 0,2 1x1");
  CHECK(grid.edges == std::vector<double>{0, 10.0 / 60, 40.0 / 60, 1});
}

TEST_CASE("widths are shares, one below 1 counts as 1") {
  CHECK(grid_of({{1, 3}, {}}).edges == std::vector<double>{0, 0.25, 1});
  CHECK(grid_of({{0, 1}, {}}).edges == std::vector<double>{0, 0.5, 1});
  CHECK(grid_of({}).columns == 0);
}

TEST_CASE("headings are the leading rows only") {
  const DocumentRow heading{{text_cell("h")}, true};
  const DocumentRow row{{text_cell("r")}, false};
  CHECK(grid_of({{1}, {heading, heading, row, heading}}).heading_rows == 2);
  CHECK(grid_of({{1}, {row, heading}}).heading_rows == 0);
}

TEST_CASE("a page is crowded when a row has more than ten cells, spans from above counted") {
  const auto page_with = [](std::size_t cells, int spanning) {
    DocumentTable table{std::vector<int>(cells + 1, 1), {}};
    table.rows.push_back({{text_cell("a", 1, spanning)}, false});
    table.rows.push_back({std::vector<DocumentCell>(cells, text_cell("b")), false});
    return DocumentPage{"", true, {DocumentLine{}, table}};
  };
  CHECK(!is_crowded({}));
  CHECK(!is_crowded({"", true, {DocumentTable{std::vector<int>(10, 1), {{}}}}}));
  CHECK(is_crowded({"", true, {DocumentTable{std::vector<int>(11, 1), {{}}}}}));
  CHECK(!is_crowded({"", true, {DocumentTable{std::vector<int>(11, 1), {{{text_cell("a", 2)}}}}}}));
  CHECK(is_crowded(page_with(10, 2)));
}
