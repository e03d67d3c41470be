#include <doctest/doctest.h>

#include "adapters/mapping/register/figures.h"
#include "tests/adapters/mapping/sample_registers.h"
#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using test::day;
using Figures = std::vector<std::string>;

const Course kYear{day("2024-01-01"), day("2024-12-31")};

Condition entered() {
  return {CellCompares{0, Comparison::at_most, Literal{DateTerm{Moment::as_of}}}};
}

/// A roster with the columns 入矫日期 and 重新犯罪日期.
struct Persons {
  explicit Persons(std::variant<RowTotal, RatioOf> figure) {
    source.name = "台账";
    source.columns = {{"入矫日期", ColumnType::date, {}}, {"重新犯罪日期", ColumnType::date, {}}};
    feed.indicator = "甲";
    feed.figure = std::move(figure);
    feed.accrual = Accrual::running_total;
    rows.rows = {{2, {day("2024-06-30"), BlankCell{}}},
                 {3, {day("2024-07-01"), BlankCell{}}},
                 {4, {day("2023-05-01"), day("2024-07-01")}}};
  }

  [[nodiscard]] Figures figures() const {
    const auto read = roster_figures({.source = source,
                                      .feed = feed,
                                      .rows = rows,
                                      .course = kYear,
                                      .until = until,
                                      .fixed_denominator = {},
                                      .file = {}},
                                     roster);
    CHECK(read.problems.empty());
    Figures texts;
    for (const DatedFigure& figure : read.value) {
      CHECK(figure.line == 0);
      texts.push_back(to_string(figure.date) + " " + figure.value);
    }
    return texts;
  }

  RegisterSource source{};
  Feed feed{};
  Register rows{};
  RosterSource roster{{Moment::course_middle, Moment::course_end, Moment::as_of}};
  std::optional<Date> until = day("2024-12-31");
};

Condition offended() {
  return {AllOf{{entered(), Condition{CellCompares{1, Comparison::at_most,
                                                   Literal{DateTerm{Moment::as_of}}}}}}};
}

}  // namespace

TEST_CASE("a roster gives one running figure for each day asked for, as it was on that day") {
  const RatioOf rate{RowTotal{CountOf{offended()}}, RowTotal{CountOf{entered()}}};
  CHECK(Persons(rate).figures() == Figures{"2024-06-30 0/2", "2024-12-31 1/3"});
}

TEST_CASE("no figure is made for a day that is not reached, and as_of is the last one that is") {
  Persons persons(RowTotal{CountOf{entered()}});
  persons.until = day("2024-09-30");
  CHECK(persons.figures() == Figures{"2024-06-30 2", "2024-09-30 3"});
  persons.until = day("2024-06-29");
  CHECK(persons.figures() == Figures{"2024-06-29 1"});
  persons.until = day("2024-01-01");
  CHECK(persons.figures() == Figures{"2024-01-01 1"});
  persons.until = day("2023-12-31");
  CHECK(persons.figures().empty());
  persons.until = std::nullopt;
  CHECK(persons.figures().empty());
}

TEST_CASE("days of the mapping's own stand beside the milestones, each once and in order") {
  Persons persons(RowTotal{CountOf{entered()}});
  persons.roster.at = {Moment::as_of, day("2024-12-31"), day("2024-03-31"), day("2025-01-01")};
  CHECK(persons.figures() == Figures{"2024-03-31 1", "2024-12-31 3"});
}

TEST_CASE("where nobody counts there is no data, unless the roster says how far it reaches") {
  Persons persons(RowTotal{CountOf{offended()}});
  persons.feed.unit = "人";
  CHECK(persons.figures() == Figures{"2024-12-31 1人"});
  persons.source.covers_until = Moment::as_of;
  CHECK(persons.figures() == Figures{"2024-06-30 0人", "2024-12-31 1人"});
}

}  // namespace duibiao
