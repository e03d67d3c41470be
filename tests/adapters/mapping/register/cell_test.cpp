#include "adapters/mapping/register/cell.h"

#include <doctest/doctest.h>

#include "tests/adapters/mapping/sample_registers.h"

namespace duibiao {

TEST_CASE("a register writes its days in four ways, with or without a time of day") {
  const auto may_15 = test::day("2024-05-15");
  for (const auto* text :
       {"2024-05-15", "2024/5/15", "2024.5.15", "2024年5月15日", "2024-5-15", "2024/05/15",
        " 2024-05-15 ", "2024 年 5 月 15 日", "２０２４年５月１５日", "2024-05-15 08:30:00",
        "2024/5/15 0:00", "2024-05-15T08:30:00.000"}) {
    CAPTURE(text);
    CHECK(parse_register_date(text, false) == may_15);
  }
}

TEST_CASE("anything else is no day, and neither is one that the calendar has not") {
  for (const auto* text :
       {"", "2024-06-31", "2023-02-29", "2024-05/15", "2024-05", "24-05-15", "2024年5月15",
        "2024-05-15日", "15.5.2024", "2024-05-15 abc", "2024-05-155", "2024-13-01", "-", "45427"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_register_date(text, false));
  }
  CHECK(parse_register_date("2024-02-29", false) == test::day("2024-02-29"));
}

TEST_CASE("eight digits are a day only where the column is declared so") {
  CHECK(parse_register_date("20240515", true) == test::day("2024-05-15"));
  CHECK(parse_register_date("2024-05-15", true) == test::day("2024-05-15"));
  CHECK_FALSE(parse_register_date("20240515", false));
  CHECK_FALSE(parse_register_date("20240631", true));
  CHECK_FALSE(parse_register_date("2024515", true));
  CHECK_FALSE(parse_register_date("202405155", true));
}

TEST_CASE("a cell is read as its column's type, exactly, or not at all") {
  CHECK(parse_cell("12,000.00", ColumnType::number) == Cell{Decimal{1200000, 2}});
  CHECK(parse_cell(" -800.00 ", ColumnType::number) == Cell{Decimal{-80000, 2}});
  CHECK(parse_cell("１２，０００", ColumnType::number) == Cell{Decimal{12000, 0}});
  CHECK_FALSE(parse_cell("12,00.00", ColumnType::number));
  CHECK_FALSE(parse_cell("十二", ColumnType::number));
  CHECK(parse_cell("999999999999999999", ColumnType::number) ==
        Cell{Decimal{999999999999999999, 0}});
  CHECK_FALSE(parse_cell("1234567890123456789", ColumnType::number));
  CHECK(parse_cell("2024.5.15", ColumnType::date) == Cell{test::day("2024-05-15")});
  CHECK_FALSE(parse_cell("20240515", ColumnType::date));
  CHECK(parse_cell("20240515", ColumnType::compact_date) == Cell{test::day("2024-05-15")});
  CHECK(parse_cell(" 缓刑 ", ColumnType::text) == Cell{std::string("缓刑")});
}

TEST_CASE("an empty cell is blank in every type, not zero") {
  for (const auto type :
       {ColumnType::text, ColumnType::number, ColumnType::date, ColumnType::compact_date}) {
    CHECK(parse_cell("", type) == Cell{BlankCell{}});
    CHECK(parse_cell(" \t", type) == Cell{BlankCell{}});
  }
}

TEST_CASE("the number in a cell is there whether it is merged from above or not") {
  REQUIRE(number_in(Cell{Decimal{5, 0}}) != nullptr);
  CHECK(*number_in(Cell{Decimal{5, 0}}) == Decimal{5, 0});
  REQUIRE(number_in(Cell{MergedNumber{{5, 0}}}) != nullptr);
  CHECK(number_in(Cell{BlankCell{}}) == nullptr);
  CHECK(number_in(Cell{std::string("5")}) == nullptr);
}

TEST_CASE("what is longer than a figure is none, as text it may be") {
  CHECK(parse_cell("5" + std::string(300, ' '), ColumnType::number) == Cell{Decimal{5, 0}});
  CHECK(parse_cell("0" + std::string(198, '0') + "5", ColumnType::number) == Cell{Decimal{5, 0}});
  CHECK_FALSE(parse_cell("0" + std::string(199, '0') + "5", ColumnType::number));
  CHECK(parse_cell(std::string(300, 'x'), ColumnType::text) == Cell{std::string(300, 'x')});
}

}  // namespace duibiao
