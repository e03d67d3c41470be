#include "adapters/sqlite/targets/form_rows.h"

#include <doctest/doctest.h>

#include "tests/adapters/sqlite/ledger_samples.h"

namespace duibiao {

using namespace test;

TEST_CASE("a form's rows have a field for every column and name batch and form first") {
  Rows rows;
  add_form_rows(rows, {4, 2, 3}, form());
  for (std::size_t table = 0; table < kTables; ++table) {
    const TableShape& shape = shape_of(static_cast<LedgerTable>(table));
    CAPTURE(shape.name);
    for (const Row& row : rows.of(static_cast<LedgerTable>(table))) {
      CHECK(row.fields().size() == static_cast<std::size_t>(shape.width));
      CHECK(row.fields()[0] == Field(std::int64_t{4}));
      CHECK(row.fields()[1] == Field(std::int64_t{2}));
    }
  }
  CHECK(rows.of(LedgerTable::form).size() == 1);
  CHECK(rows.of(LedgerTable::header).size() == 2);
  CHECK(rows.of(LedgerTable::funds).size() == 2);
  CHECK(rows.of(LedgerTable::indicator).size() == 3);
  CHECK(rows.of(LedgerTable::cell).size() == 6);
  CHECK(rows.of(LedgerTable::empty_label).size() == 1);
}

TEST_CASE("what is absent is NULL, what is empty is empty") {
  Form bare;
  bare.indicators.emplace_back();
  Rows rows;
  add_form_rows(rows, {1, 1, 1}, bare);
  const auto head = rows.of(LedgerTable::form)[0].fields();
  CHECK(head[2] == Field(std::string()));
  CHECK(head[10] == Field());
  const auto leaf = rows.of(LedgerTable::indicator)[0].fields();
  CHECK(leaf[7] == Field(std::string("last")));
  CHECK(leaf[9] == Field());
  CHECK(leaf[11] == Field());
}

}  // namespace duibiao
