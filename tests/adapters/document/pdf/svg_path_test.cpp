#include "adapters/document/pdf/svg_path.h"

#include <doctest/doctest.h>

using namespace duibiao::pdf;

namespace {

std::vector<Point> points(std::string_view text, const Matrix& matrix = {}) {
  const auto lines = parse_path(text, matrix);
  REQUIRE(lines.size() == 1);
  return lines[0].points;
}

}  // namespace

TEST_CASE("a transform is a matrix, a shift, or nothing") {
  CHECK(parse_transform("matrix(1,0,0,-1,0,841.5)") == Matrix{1, 0, 0, -1, 0, 841.5});
  CHECK(parse_transform("matrix(2 0 0 2 5 6)") == Matrix{2, 0, 0, 2, 5, 6});
  CHECK(parse_transform("translate(3, 4)") == Matrix{1, 0, 0, 1, 3, 4});
  for (const std::string_view none : {"", "rotate(90)", "matrix(1,2,3", "matrix", "matrix(a)"}) {
    CHECK(parse_transform(none) == Matrix{});
  }
}

TEST_CASE("the inner map goes first") {
  const Matrix shift{1, 0, 0, 1, 10, 20};
  const Matrix twice{2, 0, 0, 2, 0, 0};
  CHECK((shift * twice) * Point{1, 1} == Point{12, 22});
  CHECK((twice * shift) * Point{1, 1} == Point{22, 42});
  CHECK(Matrix{0, 1, -1, 0, 0, 0} * Point{1, 0} == Point{0, 1});
}

TEST_CASE("a path is moves and lines, upright and level ones too") {
  CHECK(points("M 72.05 732.2 L 523.85 732.2 ") ==
        std::vector<Point>{{72.05, 732.2}, {523.85, 732.2}});
  CHECK(points("M1 2L3-4") == std::vector<Point>{{1, 2}, {3, -4}});
  CHECK(points("M 1 2 3 4") == std::vector<Point>{{1, 2}, {3, 4}});
  CHECK(points("M 1 2 H 5 V 6") == std::vector<Point>{{1, 2}, {5, 2}, {5, 6}});
  CHECK(points("M 1 2 L 3 4", {1, 0, 0, -1, 0, 10}) == std::vector<Point>{{1, 8}, {3, 6}});
}

TEST_CASE("Z goes back to where the part began") {
  const auto lines = parse_path("M 0 0 L 4 0 L 4 1 Z M 4 1 L 9 9", {});
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].points == std::vector<Point>{{0, 0}, {4, 0}, {4, 1}, {0, 0}});
  CHECK(lines[0].closed);
  CHECK_FALSE(lines[1].closed);
}

TEST_CASE("a curve is told, and counts as a step to its end") {
  const auto lines = parse_path("M 0 0 C 1 1 2 2 3 0 L 5 0", {});
  REQUIRE(lines.size() == 1);
  CHECK_FALSE(lines[0].straight);
  CHECK(lines[0].points == std::vector<Point>{{0, 0}, {3, 0}, {5, 0}});
}

TEST_CASE("what is no path data ends it without harm") {
  CHECK(parse_path("", {}).empty());
  CHECK(parse_path("L 1 2", {}).empty());
  CHECK(parse_path("Z", {}).empty());
  CHECK(points("M 1 2 L 3") == std::vector<Point>{{1, 2}});
  CHECK(points("M 1 2 Q 3 4 5 6") == std::vector<Point>{{1, 2}});
  CHECK(points("M 1 2 L inf nan") == std::vector<Point>{{1, 2}});
  CHECK(points("M 1 2 Z L 3 4") == std::vector<Point>{{1, 2}, {1, 2}});
}
