#include "adapters/sqlite/ledger/row.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace duibiao {
namespace {

constexpr std::array<std::string_view, 2> kNames{"first", "second"};

Row row(std::initializer_list<Field> fields) {
  Row made;
  for (const Field& field : fields) {
    made.add(field);
  }
  return made;
}

}  // namespace

TEST_CASE("every table's columns are as many as its rows have, its key first") {
  for (std::size_t table = 0; table < kTables; ++table) {
    const TableShape& shape = shape_of(static_cast<LedgerTable>(table));
    CAPTURE(shape.name);
    CHECK(std::ranges::count(shape.columns, ',') + 1 == shape.width);
    CHECK(shape.columns.starts_with("batch, "));
    CHECK(shape.key >= 2);
    CHECK(shape.key < shape.width);
  }
}

TEST_CASE("the canonical row is what it always was: old stores depend on it") {
  CHECK(canonical("t", row({std::int64_t{-7}, std::string("标"), std::monostate{}})) ==
        "s1:ti-7;s3:标n\n");
  CHECK(seal_of("t", row({std::int64_t{1}})).size() == 16);
}

TEST_CASE("rows that differ in any way have different canonical bytes") {
  const std::vector<Row> rows{row({std::string("1")}),
                              row({std::int64_t{1}}),
                              row({std::string("")}),
                              row({std::monostate{}}),
                              row({std::string("a"), std::string("b")}),
                              row({std::string("b"), std::string("a")}),
                              row({std::string("ab"), std::string("")}),
                              row({std::string("as1:b")}),
                              row({std::string("a\0", 2), std::string("b")}),
                              row({})};
  std::set<std::string> bytes;
  for (const Row& each : rows) {
    bytes.insert(canonical("t", each));
  }
  CHECK(bytes.size() == rows.size());
  CHECK(canonical("t", rows[0]) != canonical("u", rows[0]));
}

TEST_CASE("rows are counted over all tables") {
  Rows rows;
  CHECK(rows.count() == 0);
  rows.of(LedgerTable::file).resize(2);
  rows.of(LedgerTable::note).resize(3);
  CHECK(rows.count() == 5);
}

TEST_CASE("a cursor takes back what was added") {
  const Source place{.file = "f", .sheet = "s", .cell = "C1", .line = 4294967295U, .column = 2};
  Row made = row({std::int64_t{5}, std::int64_t{1}, std::string("text"), std::string("2024-02-29"),
                  std::string("second"), std::monostate{}});
  made.add(place).add_optional("there").add_optional({});
  FieldCursor fields(made);
  CHECK(fields.count() == 5);
  CHECK(fields.flag());
  CHECK(fields.text() == "text");
  CHECK(to_string(fields.date()) == "2024-02-29");
  CHECK(fields.choice(kNames) == 1);
  CHECK_FALSE(fields.optional_choice(kNames));
  CHECK(fields.place() == place);
  CHECK(fields.optional_text() == "there");
  CHECK_FALSE(fields.optional_text());
  CHECK(fields.sound());
  CHECK(fields.integer() == 0);
  CHECK_FALSE(fields.sound());
}

TEST_CASE("a field that is not what it should be makes the row unsound") {
  const auto unsound = [](const Field& field, auto take) {
    const Row made = row({field});
    FieldCursor fields(made);
    (void)take(fields);
    return !fields.sound();
  };
  CHECK(unsound(std::string("5"), [](FieldCursor& f) { return f.integer(); }));
  CHECK(unsound(std::monostate{}, [](FieldCursor& f) { return f.integer(); }));
  CHECK(unsound(std::int64_t{-1}, [](FieldCursor& f) { return f.count(); }));
  CHECK(unsound(std::int64_t{4294967296}, [](FieldCursor& f) { return f.count(); }));
  CHECK(unsound(std::int64_t{5}, [](FieldCursor& f) { return f.text(); }));
  CHECK(unsound(std::monostate{}, [](FieldCursor& f) { return f.text(); }));
  CHECK(unsound(std::int64_t{5}, [](FieldCursor& f) { return f.optional_text(); }));
  CHECK(unsound(std::string("2024-02-30"), [](FieldCursor& f) { return f.date(); }));
  CHECK(unsound(std::string("third"), [](FieldCursor& f) { return f.choice(kNames); }));
  CHECK(unsound(std::monostate{}, [](FieldCursor& f) { return f.choice(kNames); }));
  CHECK(unsound(std::string("third"), [](FieldCursor& f) { return f.optional_choice(kNames); }));
  CHECK_FALSE(unsound(std::monostate{}, [](FieldCursor& f) { return f.optional_choice(kNames); }));
}

TEST_CASE("skipping leaves fields out, at most all of them") {
  const Row made = row({std::int64_t{1}, std::int64_t{2}, std::int64_t{3}});
  FieldCursor fields(made);
  fields.skip(2);
  CHECK(fields.integer() == 3);
  fields.skip(5);
  CHECK(fields.sound());
}

}  // namespace duibiao
