#include "adapters/mapping/register/figures.h"

#include <doctest/doctest.h>

#include "tests/adapters/mapping/sample_registers.h"

namespace duibiao {
namespace {

/// The place of a figure whose first row is `line`.
std::string place(const RegisterPlaces& places, std::variant<RowTotal, RatioOf> figure,
                  std::uint32_t line, Accrual accrual = Accrual::increment) {
  RegisterSource source;
  source.columns = {{"日期", ColumnType::date, {}}, {"金额", ColumnType::number, {}}};
  Feed feed;
  feed.figure = std::move(figure);
  feed.accrual = accrual;
  Register rows;
  rows.places = places;
  const FeedJob job{.source = source, .feed = feed, .rows = rows, .file = places.row(0)};
  return to_string(place_of({test::day("2024-01-01"), "1", line}, job));
}

const RegisterPlaces kSheet{"f.xlsx", "表", {1, 4}};
const RegisterPlaces kTable{"f.csv", "", {}};

}  // namespace

TEST_CASE("an amount of a sheet is one cell, what is made of several rows is the first of them") {
  CHECK(place(kSheet, SumOf{1, {}}, 3) == "f.xlsx:表!D3");
  CHECK(place(kSheet, CountOf{}, 3) == "f.xlsx:表:3");
  CHECK(place(kSheet, RatioOf{SumOf{1, {}}, CountOf{}}, 3) == "f.xlsx:表:3");
  CHECK(place(kSheet, SumOf{1, {}}, 3, Accrual::running_total) == "f.xlsx:表:3");
  CHECK(place(kSheet, SumOf{1, {}}, 0) == "f.xlsx:表");
}

TEST_CASE("a figure of a text file has its line") {
  CHECK(place(kTable, SumOf{1, {}}, 3) == "f.csv:3");
  CHECK(place(kTable, CountOf{}, 0) == "f.csv");
}

}  // namespace duibiao
