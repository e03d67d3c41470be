#include "reports/workbook/cell_number.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("a short decimal is that number in the cell") {
  CHECK(cell_number(Ratio(143, 100)).nearest == 1.43);
  CHECK(cell_number(Ratio(-8, 10)).nearest == -0.8);
  CHECK(cell_number(Ratio(0)).nearest == 0);
  CHECK(cell_number(Ratio(7'892'635, 1'000'000)).nearest == 7.892635);
  CHECK(cell_number(Ratio(143, 100)).beyond.empty());
}

TEST_CASE("fifteen digits are held, sixteen are said in full beside the nearest number") {
  CHECK(cell_number(Ratio(123'456'789'012'345, 100)).beyond.empty());
  CHECK(cell_number(Ratio(1'234'567'890'123'450, 100)).beyond.empty());
  const CellNumber sixteen = cell_number(Ratio(1'234'567'890'123'456, 100));
  CHECK(sixteen.nearest == 12345678901234.56);
  CHECK(sixteen.beyond == "12345678901234.56");
  CHECK(cell_number(Ratio(1, 1'000'000'000'000'000)).beyond.empty());
}

TEST_CASE("a ratio that is no decimal is the nearest number and has no digits to add") {
  CHECK(cell_number(Ratio(1, 3)).nearest == doctest::Approx(1.0 / 3).epsilon(1e-15));
  CHECK(cell_number(Ratio(1, 3)).beyond.empty());
  CHECK(cell_number(Ratio(50, 52)).nearest == doctest::Approx(50.0 / 52).epsilon(1e-15));
}

TEST_CASE("a format code has places, groups and the unit in quotes") {
  CHECK(format_code({}) == "0");
  CHECK(format_code({2, true, ""}) == "#,##0.00");
  CHECK(format_code({0, false, "人次"}) == "0\"人次\"");
  CHECK(format_code({1, false, "%"}) == "0.0\"%\"");
}

TEST_CASE("a unit cannot break out of its quotes or the code's length") {
  CHECK(format_code({0, false, "a\";[Red]0"}) == "0\"a;[Red]0\"");
  CHECK(format_code({0, false, "\""}) == "0");
  CHECK(format_code({-3, false, std::string(999, 'x')}) == "0\"" + std::string(200, 'x') + "\"");
}
