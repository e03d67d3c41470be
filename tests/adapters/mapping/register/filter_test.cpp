#include "adapters/mapping/register/filter.h"

#include <doctest/doctest.h>

#include "tests/adapters/mapping/sample_registers.h"

namespace duibiao {
namespace {

using test::day;

const Moments kJune{{day("2024-01-01"), day("2024-12-31")}, day("2024-06-30")};

bool meets(const Cell& cell, const decltype(Condition::is)& condition,
           const Moments& moments = kJune) {
  return holds({condition}, {2, {cell}}, moments);
}

bool meets(const Cell& cell, Comparison sign, const Literal& value) {
  return meets(cell, CellCompares{0, sign, value});
}

const Literal kAsOf{DateTerm{Moment::as_of}};

}  // namespace

TEST_CASE("days are compared with a day or with a moment of the course, on both sides of it") {
  CHECK(meets(day("2024-06-30"), Comparison::at_most, kAsOf));
  CHECK_FALSE(meets(day("2024-07-01"), Comparison::at_most, kAsOf));
  CHECK(meets(day("2024-06-29"), Comparison::less, kAsOf));
  CHECK_FALSE(meets(day("2024-06-30"), Comparison::less, kAsOf));
  const Literal start{DateTerm{Moment::course_start}};
  CHECK(meets(day("2024-01-01"), Comparison::at_least, start));
  CHECK_FALSE(meets(day("2023-12-31"), Comparison::at_least, start));
  CHECK(meets(day("2024-01-02"), Comparison::more, start));
  CHECK_FALSE(meets(day("2024-01-01"), Comparison::more, start));
  CHECK(meets(day("2024-06-30"), Comparison::equal, DateTerm{Moment::course_middle}));
  CHECK(meets(day("2024-12-31"), Comparison::equal, DateTerm{Moment::course_end}));
  CHECK(meets(day("2024-12-30"), Comparison::not_equal, DateTerm{Moment::course_end}));
  CHECK(meets(day("2024-03-01"), Comparison::equal, DateTerm{day("2024-03-01")}));
}

TEST_CASE("numbers are compared by value, text by its characters") {
  CHECK(meets(Decimal{150, 2}, Comparison::equal, Decimal{15, 1}));
  CHECK(meets(Decimal{-1, 0}, Comparison::less, Decimal{0, 0}));
  CHECK_FALSE(meets(Decimal{9, 0}, Comparison::more, Decimal{10, 0}));
  CHECK(meets(std::string("缓刑"), Comparison::equal, std::string("缓刑")));
  CHECK(meets(std::string("缓刑"), Comparison::not_equal, std::string("管制")));
  CHECK(meets(std::string("30216 培训费"), CellContains{0, "培训", false}));
  CHECK_FALSE(meets(std::string("30216 培训费"), CellContains{0, "培训", true}));
  CHECK(meets(std::string("30216 培训费"), CellContains{0, "302", true}));
  CHECK(meets(std::string("管制"), CellIsOneOf{0, {std::string("缓刑"), std::string("管制")}}));
  CHECK_FALSE(meets(std::string("假释"), CellIsOneOf{0, {std::string("缓刑")}}));
}

TEST_CASE("an empty cell is equal to nothing, less than nothing, more than nothing") {
  CHECK(meets(BlankCell{}, CellIsEmpty{0, false}));
  CHECK_FALSE(meets(BlankCell{}, CellIsEmpty{0, true}));
  CHECK(meets(std::string("x"), CellIsEmpty{0, true}));
  CHECK_FALSE(meets(BlankCell{}, Comparison::equal, kAsOf));
  CHECK(meets(BlankCell{}, Comparison::not_equal, kAsOf));
  CHECK_FALSE(meets(BlankCell{}, Comparison::at_most, kAsOf));
  CHECK_FALSE(meets(BlankCell{}, Comparison::at_least, kAsOf));
  CHECK_FALSE(meets(BlankCell{}, CellContains{0, "x", false}));
  CHECK_FALSE(meets(BlankCell{}, CellIsOneOf{0, {std::string("x")}}));
}

TEST_CASE("nothing is before or after a day that is not known") {
  const Moments unknown{kJune.course, std::nullopt};
  const CellCompares before{0, Comparison::at_most, kAsOf};
  CHECK_FALSE(meets(day("2024-01-01"), before, unknown));
  CHECK_FALSE(day_of(Moment::as_of, unknown));
  CHECK(day_of(Moment::course_end, unknown) == day("2024-12-31"));
}

TEST_CASE("all holds where every condition does, any where one does") {
  const Condition yes{CellIsEmpty{0, false}};
  const Condition no{CellIsEmpty{0, true}};
  CHECK(meets(BlankCell{}, AllOf{}));
  CHECK(meets(BlankCell{}, AllOf{{yes, yes}}));
  CHECK_FALSE(meets(BlankCell{}, AllOf{{yes, no}}));
  CHECK(meets(BlankCell{}, AnyOf{{no, yes}}));
  CHECK_FALSE(meets(BlankCell{}, AnyOf{{no, no}}));
  CHECK_FALSE(meets(BlankCell{}, AllOf{{Condition{AnyOf{{no, Condition{AllOf{{no}}}}}}}}));
}

TEST_CASE("a number merged from above meets conditions as a number does") {
  const Cell merged = MergedNumber{{5, 0}};
  CHECK(meets(merged, Comparison::at_least, Decimal{5, 0}));
  CHECK_FALSE(meets(merged, Comparison::more, Decimal{5, 0}));
  CHECK(meets(merged, CellIsEmpty{0, true}));
}

}  // namespace duibiao
