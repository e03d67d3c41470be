#include "adapters/document/pdf/ruled_grid.h"

#include <doctest/doctest.h>

using namespace duibiao::pdf;

namespace {

Ruling level(double y, double from, double to) { return {true, y, from, to}; }
Ruling upright(double x, double from, double to) { return {false, x, from, to}; }

/// The frame of a table of 100 by 40 and what is in it.
std::vector<RuledTable> framed(std::vector<Ruling> inside) {
  inside.insert(inside.end(),
                {level(0, 0, 100), level(40, 0, 100), upright(0, 0, 40), upright(100, 0, 40)});
  const auto tables = ruled_tables(inside);
  REQUIRE(tables);
  return *tables;
}

std::vector<RuledCell> cells(const std::vector<Ruling>& inside) {
  const auto tables = framed(inside);
  REQUIRE(tables.size() == 1);
  return tables[0].cells;
}

}  // namespace

TEST_CASE("lines that cross make fields") {
  CHECK(cells({level(20, 0, 100), upright(50, 0, 40)}) ==
        std::vector<RuledCell>{{0, 0, 0, 0}, {0, 1, 0, 1}, {1, 0, 1, 0}, {1, 1, 1, 1}});
}

TEST_CASE("fields without a line between them are one cell, down and across") {
  CHECK(cells({level(20, 50, 100), upright(50, 0, 40)}) ==
        std::vector<RuledCell>{{0, 0, 1, 0}, {0, 1, 0, 1}, {1, 1, 1, 1}});
  CHECK(cells({level(20, 0, 100), upright(50, 20, 40)}) ==
        std::vector<RuledCell>{{0, 0, 0, 1}, {1, 0, 1, 0}, {1, 1, 1, 1}});
}

TEST_CASE("fields that make no rectangle fall into rectangles") {
  CHECK(cells({level(20, 0, 50), upright(50, 20, 40)}) ==
        std::vector<RuledCell>{{0, 0, 0, 1}, {1, 0, 1, 0}, {1, 1, 1, 1}});
}

TEST_CASE("a single cell is a frame, not a table") {
  CHECK(framed({}).empty());
  CHECK(ruled_tables({})->empty());
  const std::vector<Ruling> underline{level(20, 0, 100)};
  CHECK(ruled_tables(underline)->empty());
}

TEST_CASE("a line that was drawn cell by cell is one line, a double line too") {
  CHECK(cells({level(20, 0, 49), level(20.9, 52, 100), upright(50, 0, 40)}).size() == 4);
  CHECK(cells({level(18, 0, 100), level(20, 0, 100), upright(50, 0, 40)}).size() == 4);
  CHECK(cells({level(16, 0, 100), level(20, 0, 100), upright(50, 0, 40)}).size() == 6);
}

TEST_CASE("a gap of three points in a line is none, a wider one is") {
  CHECK(cells({upright(20, 0, 40), level(20, 0, 8), level(20, 11, 100)}).size() == 4);
  CHECK(cells({upright(20, 0, 40), level(20, 0, 8), level(20, 14, 100)}).size() == 3);
}

TEST_CASE("lines that do not touch make tables of their own, from above") {
  const std::vector<Ruling> lines{
      level(100, 0, 50),     level(120, 0, 50), upright(0, 100, 120), upright(25, 100, 120),
      upright(50, 100, 120), level(0, 0, 50),   level(20, 0, 50),     level(40, 0, 50),
      upright(0, 0, 40),     upright(50, 0, 40)};
  const auto tables = ruled_tables(lines);
  REQUIRE(tables);
  REQUIRE(tables->size() == 2);
  CHECK((*tables)[0].cells == std::vector<RuledCell>{{0, 0, 0, 0}, {1, 0, 1, 0}});
  CHECK((*tables)[1].cells == std::vector<RuledCell>{{0, 0, 0, 0}, {0, 1, 0, 1}});
}

TEST_CASE("a side that is not drawn is where the other lines end") {
  const std::vector<Ruling> lines{level(0, 0, 100), level(20, 0, 100), upright(30, 0, 60),
                                  upright(70, 0, 60)};
  const auto tables = ruled_tables(lines);
  REQUIRE(tables);
  REQUIRE(tables->size() == 1);
  CHECK((*tables)[0].across == std::vector<double>{0, 30, 70, 100});
  CHECK((*tables)[0].down == std::vector<double>{0, 20, 60});
  CHECK((*tables)[0].open_below);
  CHECK_FALSE((*tables)[0].open_above);
}

TEST_CASE("an upright line that touches nothing belongs to a table that is as high") {
  const auto across = [](double from, double to) {
    return framed({upright(-60, from, to), level(20, 0, 100), upright(50, 0, 40)})[0].across;
  };
  CHECK(across(0, 40) == std::vector<double>{-60, 0, 50, 100});
  CHECK(across(3, 37) == std::vector<double>{-60, 0, 50, 100});
  CHECK(across(3.1, 37) == std::vector<double>{0, 50, 100});
  const auto tables = framed({upright(-60, 0, 40), level(20, 0, 100)});
  CHECK(tables[0].cells == std::vector<RuledCell>{{0, 0, 1, 0}, {0, 1, 0, 1}, {1, 1, 1, 1}});
}

TEST_CASE("an end that juts out by eight points closes nothing") {
  const auto tables = [](double end) {
    return *ruled_tables(std::vector<Ruling>{level(0, 0, 100), level(20, 0, 100),
                                             upright(0, 0, end), upright(50, 0, end),
                                             upright(100, 0, end)});
  };
  CHECK_FALSE(tables(28)[0].open_below);
  CHECK(tables(28)[0].down.size() == 2);
  CHECK(tables(28.1)[0].open_below);
}

TEST_CASE("a point lies in the cell around it, a point on the last line in the last cell") {
  const RuledTable table = framed({level(20, 0, 100), upright(50, 0, 20)})[0];
  CHECK(table.cell_at(10, 10) == 0);
  CHECK(table.cell_at(60, 10) == 1);
  CHECK(table.cell_at(10, 30) == 2);
  CHECK(table.cell_at(90, 30) == 2);
  CHECK(table.cell_at(100, 40) == 2);
  CHECK(table.holds(100, 40));
  CHECK_FALSE(table.holds(100.1, 40));
  CHECK(table.area() == 4000);
}

TEST_CASE("places are told apart from three points on") {
  CHECK(distinct_places({9, 0, 3, 3.1}) == std::vector<double>{0, 3.1, 9});
  CHECK(place_index({0, 10, 20}, -5) == 0);
  CHECK(place_index({0, 10, 20}, 4) == 0);
  CHECK(place_index({0, 10, 20}, 6) == 1);
  CHECK(place_index({0, 10, 20}, 99) == 2);
}

TEST_CASE("a page with more fields than a form has is refused, one with as many is not") {
  const auto page = [](int rows, int columns) {
    std::vector<Ruling> lines;
    for (int i = 0; i <= rows; ++i) {
      lines.push_back(level(i * 4, 0, columns * 4));
    }
    for (int i = 0; i <= columns; ++i) {
      lines.push_back(upright(i * 4, 0, rows * 4));
    }
    return ruled_tables(lines);
  };
  CHECK(page(400, 500));
  CHECK_FALSE(page(401, 500));
  CHECK_FALSE(ruled_tables(std::vector<Ruling>(20'001, level(0, 0, 9))));
  CHECK(ruled_tables(std::vector<Ruling>(20'000, level(0, 0, 9))));
}
