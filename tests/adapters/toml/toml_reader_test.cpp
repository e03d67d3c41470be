#include "adapters/toml/toml_reader.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

/// A document with its reader and the faults that the reader finds.
struct Document {
  explicit Document(const std::string& text) : read(parse_toml(text, "a.toml")) {
    REQUIRE(read.problems == Problems{});
  }
  Read<TomlTable> read;
  Problems problems{};
  TomlReader reader{read.value, problems};
};

enum class Colour { red, green };
constexpr std::array<TomlWord<Colour>, 2> kColours{
    {{"red", Colour::red}, {"green", Colour::green}}};

}  // namespace

TEST_CASE("values come out by key and type") {
  Document doc("text = 'x'\nwhole = -3\nyes = true\nday = 2020-02-25\nlist = ['a', 'b']\n");
  CHECK(doc.reader.text("text", Need::required) == "x");
  CHECK(doc.reader.integer("whole", Need::required) == -3);
  CHECK(doc.reader.boolean("yes", Need::required) == true);
  CHECK(doc.reader.date("day", Need::required) == make_date(2020, 2, 25));
  CHECK(doc.reader.texts("list", Need::required) == std::vector<std::string>{"a", "b"});
  doc.reader.refuse_unknown_keys();
  CHECK(doc.problems == Problems{});
}

TEST_CASE("an absent key is a fault only where it is required") {
  Document doc("a = 1");
  CHECK_FALSE(doc.reader.text("b", Need::optional));
  CHECK(doc.problems.empty());
  CHECK_FALSE(doc.reader.text("b", Need::required));
  REQUIRE(doc.problems.size() == 1);
  CHECK(doc.problems[0].code == "missing_key");
  CHECK(doc.problems[0].facts == std::vector<Fact>{{"key", "b"}});
}

TEST_CASE("a wrong type names what was expected and what was found, where it stands") {
  Document doc("a = 1\nb = ['x', 2]\nc = 'x'\n");
  CHECK_FALSE(doc.reader.text("a", Need::required));
  CHECK(doc.reader.texts("b", Need::required) == std::vector<std::string>{"x"});
  CHECK(doc.reader.table("c", Need::required) == nullptr);
  REQUIRE(doc.problems.size() == 3);
  CHECK(doc.problems[0] == error("wrong_type", {"a.toml", {}, {}, 1, 5},
                                 {{"key", "a"}, {"expected", "string"}, {"found", "integer"}}));
  CHECK(doc.problems[1].where == Source{"a.toml", {}, {}, 2, 11});
  CHECK(doc.problems[2].facts[1] == Fact{"expected", "table"});
}

TEST_CASE("a decimal is an integer or a string, exactly, and never a float") {
  Document doc("a = 50\nb = '2.50'\nc = 2.5\nd = 'viel'\ne = true\nf = '1234567890123456789'\n");
  CHECK(doc.reader.decimal("a", Need::required) == Decimal{50, 0});
  CHECK(to_string(*doc.reader.decimal("b", Need::required)) == "2.50");
  CHECK(doc.problems.empty());
  for (const char* key : {"c", "d", "e", "f"}) {
    CHECK_FALSE(doc.reader.decimal(key, Need::required));
  }
  REQUIRE(doc.problems.size() == 4);
  CHECK(doc.problems[0].code == "inexact_number");
  CHECK(doc.problems[1].code == "bad_decimal");
  CHECK(doc.problems[2].code == "wrong_type");
  CHECK(doc.problems[3].code == "bad_decimal");
}

TEST_CASE("a date may be a string, and 31 June is none") {
  Document doc("a = '2024-06-30'\nb = '2024-06-31'\nc = 3\n");
  CHECK(doc.reader.date("a", Need::required) == make_date(2024, 6, 30));
  CHECK_FALSE(doc.reader.date("b", Need::required));
  CHECK_FALSE(doc.reader.date("c", Need::required));
  REQUIRE(doc.problems.size() == 2);
  CHECK(doc.problems[0].code == "bad_date");
  CHECK(doc.problems[1].code == "wrong_type");
}

TEST_CASE("a word outside the list is a fault that names the nearest one") {
  Document doc("a = 'green'\nb = 'gren'\n");
  CHECK(doc.reader.word("a", Need::required, kColours) == Colour::green);
  CHECK_FALSE(doc.reader.word("b", Need::required, kColours));
  REQUIRE(doc.problems.size() == 1);
  CHECK(doc.problems[0] ==
        error("unknown_word", {"a.toml", {}, {}, 2, 5},
              {{"key", "b"}, {"found", "gren"}, {"nearest", "green"}, {"known", "red, green"}}));
}

TEST_CASE("a key that was never asked for is a fault that names the nearest known one") {
  Document doc("title = 'x'\ntilte = 'y'\n");
  CHECK(doc.reader.text("title", Need::required) == "x");
  CHECK_FALSE(doc.reader.text("grade", Need::optional));
  doc.reader.refuse_unknown_keys();
  REQUIRE(doc.problems.size() == 1);
  CHECK(doc.problems[0] ==
        error("unknown_key", {"a.toml", {}, {}, 2, 1},
              {{"key", "tilte"}, {"nearest", "title"}, {"known", "title, grade"}}));
}

TEST_CASE("arrays of tables and tables of data are walked whole") {
  Document doc("[[row]]\na = 1\n[[row]]\na = 2\n[words]\nx = 1\ny = 2\n");
  CHECK(doc.reader.tables("row", Need::required).size() == 2);
  const TomlTable* words = doc.reader.table("words", Need::required);
  REQUIRE(words != nullptr);
  TomlReader inner(*words, doc.problems);
  CHECK(inner.every_entry().size() == 2);
  inner.refuse_unknown_keys();
  doc.reader.refuse_unknown_keys();
  CHECK(doc.problems.empty());
}

TEST_CASE("the nearest name takes the fewest edits, the first of equals") {
  CHECK(nearest("weigth", {"grade", "weight", "tiers"}) == "weight");
  CHECK(nearest("x", {"a", "b"}) == "a");
  CHECK(nearest("x", {}).empty());
  CHECK(joined({"a", "b"}) == "a, b");
}
