#include "adapters/sqlite/targets/note_rows.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

Row with_facts(std::string_view facts) {
  Row row;
  row.add(std::int64_t{1}).add(std::int64_t{1}).add(std::int64_t{0}).add(std::string());
  row.add(std::int64_t{1}).add(std::string("code")).add(std::string("note"));
  row.add(std::string(facts)).add(Source{});
  return row;
}

}  // namespace

TEST_CASE("notes come back equal, with what they are about") {
  const Problems notes{note("repaired", {.file = "form.txt", .line = 7, .column = 3},
                            {{"from", "诊断人 _数"}, {"to", "诊断人数"}, {"quote", "\"\\\n"}}),
                       warning("odd", {})};
  std::vector<Row> rows;
  add_note_rows(rows, {4, 1, 2, "half_year"}, notes);
  REQUIRE(rows.size() == 2);
  for (std::size_t index = 0; index < rows.size(); ++index) {
    CHECK(rows[index].fields().size() ==
          static_cast<std::size_t>(shape_of(LedgerTable::note).width));
    const auto back = note_of(rows[index]);
    REQUIRE(back);
    CHECK(back->indicator == 2);
    CHECK(back->milestone == "half_year");
    CHECK(back->note == notes[index]);
  }
}

TEST_CASE("a note's code outlives the row it came from") {
  Problem kept{.code = ""};
  {
    std::vector<Row> rows;
    add_note_rows(rows, {1, 1, 0, ""}, {note("lasting_code", {}, {{"name", "x"}})});
    kept = note_of(rows[0])->note;
  }
  CHECK(kept.code == "lasting_code");
  CHECK(kept.facts[0].name == "name");
}

TEST_CASE("bytes that are no UTF-8 do not stop a note from being kept") {
  std::vector<Row> rows;
  add_note_rows(rows, {1, 1, 0, ""}, {note("code", {}, {{"found", "\xff"}})});
  CHECK(note_of(rows[0])->note.facts[0].value == "\xEF\xBF\xBD");
}

TEST_CASE("facts that make no sense make no note") {
  CHECK(note_of(with_facts("[]")));
  for (const auto* facts : {"", "[", "{}", "7", "[7]", "[[]]", "[[\"a\"]]", "[[\"a\",1]]",
                            "[[1,\"a\"]]", "[[\"a\",\"b\",\"c\"]]"}) {
    CHECK_FALSE(note_of(with_facts(facts)));
  }
}

}  // namespace duibiao
