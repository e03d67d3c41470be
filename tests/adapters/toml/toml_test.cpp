#include "adapters/toml/toml.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

std::string_view type_of(const std::string& written) {
  const auto read = parse_toml("key = " + written, "a.toml");
  REQUIRE(read.problems == Problems{});
  REQUIRE(read.value.entries.size() == 1);
  return type_name(read.value.entries[0].value);
}

}  // namespace

TEST_CASE("every TOML value has its type") {
  CHECK(type_of("'x'") == "string");
  CHECK(type_of("12") == "integer");
  CHECK(type_of("true") == "boolean");
  CHECK(type_of("2020-02-25") == "date");
  CHECK(type_of("2.5") == "float");
  CHECK(type_of("07:32:00") == "time");
  CHECK(type_of("2020-02-25T07:32:00") == "time");
  CHECK(type_of("[1]") == "array");
  CHECK(type_of("{ a = 1 }") == "table");
}

TEST_CASE("entries keep the order of the file and know their line and column") {
  const auto read = parse_toml("# 规则\nzeta = 1\nalpha = [\n  'x',\n]\n", "规则.toml");
  REQUIRE(read.value.entries.size() == 2);
  CHECK(read.value.entries[0].key == "zeta");
  CHECK(read.value.entries[0].where == Source{"规则.toml", {}, {}, 2, 1});
  CHECK(read.value.entries[0].value.where == Source{"规则.toml", {}, {}, 2, 8});
  const auto& items = std::get<TomlArray>(read.value.entries[1].value.value);
  CHECK(items[0].where == Source{"规则.toml", {}, {}, 4, 3});
}

TEST_CASE("a column counts characters, not bytes") {
  const auto read = parse_toml("\"产出指标\" = 50", "a.toml");
  CHECK(read.value.entries[0].value.where.column == 10);
}

TEST_CASE("a date is read as that day") {
  const auto read = parse_toml("day = 2020-02-29", "a.toml");
  CHECK(std::get<Date>(read.value.entries[0].value.value) == make_date(2020, 2, 29));
}

TEST_CASE("what is not TOML is one fault with its place and no value") {
  for (const char* text : {"a = \n", "a = 1\na = 2", "产出 = 1", "day = 2021-02-29", "a = \"x",
                           "a = 'x\xff'", "[t\n"}) {
    const auto read = parse_toml(text, "a.toml");
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems[0].code == "toml_syntax");
    CHECK(read.problems[0].where.file == "a.toml");
    CHECK(read.problems[0].where.line > 0);
    CHECK_FALSE(read.problems[0].facts[0].value.empty());
    CHECK(read.value.entries.empty());
  }
}

TEST_CASE("an empty document is an empty table") {
  CHECK(parse_toml("", "a.toml").value.entries.empty());
  CHECK(parse_toml("", "a.toml").usable());
}
