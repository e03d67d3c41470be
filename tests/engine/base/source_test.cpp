#include "engine/base/source.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("a place reads as file then sheet then line or cell") {
  CHECK(to_string(Source{"a.csv", "", "", 12, 0}) == "a.csv:12");
  CHECK(to_string(Source{"a.toml", "", "", 12, 7}) == "a.toml:12:7");
  CHECK(to_string(Source{"a.xlsx", "指标", "C12", 0, 0}) == "a.xlsx:指标!C12");
  CHECK(to_string(Source{"a.csv", "", "value", 3, 0}) == "a.csv:3!value");
  CHECK(to_string(Source{"a.csv", "", "", 0, 0}) == "a.csv");
  CHECK(to_string(Source{}).empty());
}

TEST_CASE("a column without a line says nothing") {
  CHECK(to_string(Source{"a.toml", "", "", 0, 7}) == "a.toml");
}

TEST_CASE("places of one file are ordered by line") {
  CHECK(Source{"a.csv", "", "", 2, 0} < Source{"a.csv", "", "", 10, 0});
  CHECK(Source{"a.csv", "", "", 2, 0} == Source{"a.csv", "", "", 2, 0});
}
