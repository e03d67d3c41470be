#include <doctest/doctest.h>

#include "adapters/mapping/register/figures.h"
#include "tests/adapters/mapping/sample_registers.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using test::day;
using Figures = std::vector<std::string>;

const Course kYear{day("2024-01-01"), day("2024-12-31")};

/// A journal with the columns 日期 (its date), 金额 and 实到, and one feed.
struct Books {
  Books(Register rows, std::variant<RowTotal, RatioOf> figure, Accrual accrual)
      : register_rows(std::move(rows)) {
    source.name = "账";
    source.columns = {{"日期", ColumnType::date, {}},
                      {"金额", ColumnType::number, {}},
                      {"实到", ColumnType::number, {}}};
    feed.indicator = "甲";
    feed.figure = std::move(figure);
    feed.accrual = accrual;
  }

  [[nodiscard]] Read<std::vector<DatedFigure>> read() const {
    return journal_figures({.source = source,
                            .feed = feed,
                            .rows = register_rows,
                            .course = kYear,
                            .until = until,
                            .fixed_denominator = fixed,
                            .file = {.file = "账.csv"}},
                           Journal{});
  }
  [[nodiscard]] Figures figures() const {
    Figures texts;
    for (const DatedFigure& figure : read().value) {
      texts.push_back(to_string(figure.date) + " " + figure.value + " @" +
                      std::to_string(figure.line));
    }
    return texts;
  }

  Register register_rows;
  RegisterSource source{};
  Feed feed{};
  std::optional<Date> until{};
  std::optional<Ratio> fixed{};
};

RegisterRow row(std::uint32_t line, Cell date, Cell amount, Cell present = BlankCell{}) {
  return {line, {std::move(date), std::move(amount), std::move(present)}};
}

const RowTotal kSum = SumOf{1, {}};

Register year_of_vouchers() {
  return {{row(2, day("2024-05-15"), Decimal{5, 0}), row(3, day("2024-02-01"), Decimal{-800, 2}),
           row(4, day("2024-05-15"), Decimal{7, 0}), row(5, day("2024-08-09"), Decimal{1, 0})},
          {}};
}

}  // namespace

TEST_CASE("an amount becomes one increment a row, oldest first, each with its line") {
  CHECK(Books(year_of_vouchers(), kSum, Accrual::increment).figures() ==
        Figures{"2024-02-01 -8.00 @3", "2024-05-15 5 @2", "2024-05-15 7 @4", "2024-08-09 1 @5"});
}

TEST_CASE("a running total stands at every date that has rows") {
  CHECK(Books(year_of_vouchers(), kSum, Accrual::running_total).figures() ==
        Figures{"2024-02-01 -8.00 @3", "2024-05-15 4.00 @2", "2024-08-09 5.00 @5"});
}

TEST_CASE("a share of a fixed amount runs on, a ratio of two totals is one pair a day") {
  Books share(year_of_vouchers(), RatioOf{kSum, ConstantAmount{}}, Accrual::running_total);
  share.fixed = Ratio{80};
  CHECK(share.figures() ==
        Figures{"2024-02-01 -8/80 @3", "2024-05-15 4/80 @2", "2024-08-09 5/80 @5"});
  const Register sessions{{row(2, day("2024-05-15"), Decimal{24, 0}, Decimal{22, 0}),
                           row(3, day("2024-05-15"), Decimal{24, 0}, Decimal{22, 0}),
                           row(4, day("2024-10-30"), Decimal{46, 0}, Decimal{43, 0})},
                          {}};
  CHECK(Books(sessions, RatioOf{SumOf{2, {}}, kSum}, Accrual::increment).figures() ==
        Figures{"2024-05-15 44/48 @2", "2024-10-30 43/46 @4"});
}

TEST_CASE("rows of one day are counted together") {
  CHECK(Books(year_of_vouchers(), RowTotal{CountOf{}}, Accrual::increment).figures() ==
        Figures{"2024-02-01 1 @3", "2024-05-15 2 @2", "2024-08-09 1 @5"});
}

TEST_CASE("a running total knows only the course, and says how many rows it left out") {
  Register rows = year_of_vouchers();
  rows.rows.push_back(row(6, day("2023-12-31"), Decimal{100, 0}));
  rows.rows.push_back(row(7, day("2025-01-01"), Decimal{100, 0}));
  const auto read = Books(rows, kSum, Accrual::running_total).read();
  CHECK(read.value.back().value == "5.00");
  REQUIRE(test::faults(read.problems) == std::vector<std::string>{"rows_outside_course@0"});
  CHECK(test::fact(read.problems[0], "rows") == "2");
  CHECK(test::fact(read.problems[0], "first") == "6");
  CHECK(test::all_spoken(read.problems));
  CHECK(read.usable());
  CHECK(Books(rows, kSum, Accrual::increment).figures().size() == 6);
}

TEST_CASE("a row that counts needs its date, and one without an amount is noted") {
  const Register rows{{row(2, BlankCell{}, Decimal{5, 0}), row(3, BlankCell{}, BlankCell{}),
                       row(4, day("2024-05-15"), BlankCell{})},
                      {}};
  const auto read = Books(rows, kSum, Accrual::increment).read();
  CHECK(test::faults(read.problems) ==
        std::vector<std::string>{"row_without_date@2", "blank_amounts@0"});
  CHECK(read.problems[0].where.cell == "日期");
  CHECK(test::fact(read.problems[1], "first") == "4");
  CHECK(test::all_spoken(read.problems));
}

TEST_CASE("a journal that says how far it reaches means 0 where it has no row, another no data") {
  Books silent(Register{}, kSum, Accrual::increment);
  silent.feed.unit = "元";
  silent.until = day("2024-12-31");
  CHECK(silent.figures().empty());
  silent.source.covers_until = Moment::as_of;
  CHECK(silent.figures() == Figures{"2024-06-30 0元 @0", "2024-12-31 0元 @0"});
  silent.until = day("2024-06-30");
  CHECK(silent.figures() == Figures{"2024-06-30 0元 @0"});
  silent.until = day("2024-03-31");
  CHECK(silent.figures() == Figures{"2024-03-31 0元 @0"});
}

TEST_CASE("a first row after the middle leaves a 0 at the middle, one before it none") {
  Books late({{row(2, day("2024-07-01"), Decimal{5, 0})}, {}}, kSum, Accrual::running_total);
  late.source.covers_until = Moment::as_of;
  late.until = day("2024-12-31");
  CHECK(late.figures() == Figures{"2024-06-30 0 @0", "2024-07-01 5 @2"});
  Books early({{row(2, day("2024-06-30"), Decimal{5, 0})}, {}}, kSum, Accrual::running_total);
  early.source.covers_until = Moment::as_of;
  early.until = day("2024-12-31");
  CHECK(early.figures() == Figures{"2024-06-30 5 @2"});
  late.until = day("2024-06-30");
  CHECK(late.figures() == Figures{"2024-06-30 0 @0", "2024-07-01 5 @2"});
}

TEST_CASE("no sessions make no rate, even where the register says how far it reaches") {
  Books none(Register{}, RatioOf{SumOf{2, {}}, kSum}, Accrual::increment);
  none.source.covers_until = Moment::as_of;
  none.until = day("2024-12-31");
  CHECK(none.figures().empty());
}

}  // namespace duibiao
