#include "adapters/sqlite/targets/form_reading.h"

#include <doctest/doctest.h>

#include "adapters/sqlite/targets/form_rows.h"
#include "adapters/sqlite/targets/note_rows.h"
#include "tests/adapters/sqlite/ledger_samples.h"

namespace duibiao {
namespace {

using namespace test;

Rows rows_of(const Form& form) {
  Rows rows;
  add_form_rows(rows, {4, 2, 3}, form);
  return rows;
}

/// `row` with the field at `index` replaced.
Row with(const Row& row, std::size_t index, const Field& field) {
  Row made;
  for (std::size_t position = 0; position < row.fields().size(); ++position) {
    made.add(position == index ? field : row.fields()[position]);
  }
  return made;
}

/// Is a form whose row of `table` has `field` at `index` still a form?
bool readable_with(LedgerTable table, std::size_t index, const Field& field) {
  Rows rows = rows_of(form());
  Row& row = rows.of(table).front();
  row = with(row, index, field);
  return form_of(rows, reading()).has_value();
}

}  // namespace

TEST_CASE("a form comes back equal: texts, types, units, weights, places and notes") {
  CHECK(form_of(rows_of(form()), reading()) == form());
  CHECK(form_of(rows_of(Form{}), reading()) == Form{});
}

TEST_CASE("the notes of a cell are those of the import") {
  Form noted = form();
  noted.indicators[1].full_year.notes = {warning("latex_residue", {.line = 3}, {{"found", "$"}})};
  noted.indicators[2].half_year.notes.clear();
  CHECK(form_of(rows_of(noted), reading()) == noted);
}

TEST_CASE("a day without a year lies in the course of the form, else in the one given") {
  Form dated;
  dated.indicators.emplace_back().full_year.written = "11月30日前";
  const auto day_read = [&](const std::optional<Course>& own, int given) {
    dated.course = own;
    const auto back = form_of(rows_of(dated), {house_vocabulary(), calendar_year(given)});
    return std::get<Deadline>(back.value().indicators[0].full_year.target).day.year();
  };
  CHECK(day_read({}, 2023) == 2023);
  CHECK(day_read(calendar_year(2024), 2023) == 2024);
}

TEST_CASE("rows that make no sense are no form") {
  CHECK_FALSE(form_of(Rows{}, reading()));
  CHECK(readable_with(LedgerTable::form, 10, std::string("2024-01-01")));
  CHECK_FALSE(readable_with(LedgerTable::form, 10, std::string("2024-01-32")));
  CHECK_FALSE(readable_with(LedgerTable::form, 10, {}));
  CHECK_FALSE(readable_with(LedgerTable::funds, 3, std::string("outcome")));
  CHECK_FALSE(readable_with(LedgerTable::funds, 7, std::string("eight")));
  CHECK_FALSE(readable_with(LedgerTable::indicator, 7, std::string("mean")));
  CHECK_FALSE(readable_with(LedgerTable::indicator, 9, std::string("tide")));
  CHECK_FALSE(readable_with(LedgerTable::indicator, 11, std::string("1,2")));
  CHECK_FALSE(readable_with(LedgerTable::cell, 2, std::int64_t{0}));
  CHECK_FALSE(readable_with(LedgerTable::cell, 2, std::int64_t{4}));
  CHECK_FALSE(readable_with(LedgerTable::note, 2, std::int64_t{4}));
  CHECK_FALSE(readable_with(LedgerTable::note, 2, std::int64_t{-1}));
  CHECK_FALSE(readable_with(LedgerTable::note, 7, std::string("[")));
}

}  // namespace duibiao
