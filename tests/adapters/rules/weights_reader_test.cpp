#include "adapters/rules/weights_reader.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

struct Weights {
  std::vector<LevelWeight> weights{};
  Problems problems{};
};

const std::string kCitation =
    "[citations.c]\ndocument = 'd'\nclause = 'c'\nassurance = 'seen'\nmark = 'S3'\n";

std::string weight(const std::string& head, const std::string& points) {
  return "[[weight]]\n" + head + "\npoints = " + points + "\ncitation = 'c'\n";
}

Weights read(const std::string& text) {
  const auto document = parse_toml(kCitation + text, "a.toml");
  REQUIRE(document.problems == Problems{});
  Weights result;
  TomlReader book(document.value, result.problems);
  const Citations citations(book, result.problems);
  result.weights = read_level_weights(book, citations, result.problems);
  return result;
}

std::string_view only_fault(const std::string& text) {
  const Weights result = read(text);
  REQUIRE(result.problems.size() == 1);
  return result.problems[0].code;
}

}  // namespace

TEST_CASE("levels are taken by alias, a leaf is marked as one") {
  const auto result =
      read(weight("leaf = '预算执行率'", "10") + weight("level = '产出'", "'90.00'"));
  CHECK(result.problems == Problems{});
  REQUIRE(result.weights.size() == 2);
  CHECK(result.weights[0].leaf);
  CHECK(result.weights[0].citation.mark == "S3");
  CHECK(result.weights[1].level == "产出指标");
  CHECK_FALSE(result.weights[1].leaf);
  CHECK(result.weights[1].points == Decimal{90, 0});
}

TEST_CASE("weights add up to exactly 100, no hundredth more or less") {
  CHECK(read(weight("level = 'a'", "'33.33'") + weight("level = 'b'", "'66.67'")).problems.empty());
  const auto low = read(weight("level = 'a'", "'33.33'") + weight("level = 'b'", "'66.66'"));
  REQUIRE(low.problems.size() == 1);
  CHECK(low.problems[0].code == "weights_not_100");
  CHECK(low.problems[0].facts == std::vector<Fact>{{"total", "99.99"}});
  CHECK(only_fault(weight("level = 'a'", "'33.34'") + weight("level = 'b'", "'66.67'")) ==
        "weights_not_100");
}

TEST_CASE("a level has one weight, also under its other name") {
  CHECK(only_fault(weight("level = '产出'", "50") + weight("level = '产出指标'", "50")) ==
        "level_twice");
}

TEST_CASE("a weight is for a level or for a leaf") {
  CHECK(only_fault(weight("level = 'a'\nleaf = 'b'", "100")) == "level_or_leaf");
  CHECK(only_fault(weight("", "100")) == "level_or_leaf");
}

TEST_CASE("points lie within 0 and 100 with at most two decimals and are never floats") {
  CHECK(only_fault(weight("level = 'a'", "101")) == "out_of_range");
  CHECK(only_fault(weight("level = 'a'", "-1")) == "out_of_range");
  CHECK(only_fault(weight("level = 'a'", "'99.999'")) == "too_many_decimals");
  CHECK(only_fault(weight("level = 'a'", "100.0")) == "inexact_number");
}

TEST_CASE("a book without weights is not one") { CHECK(only_fault("") == "missing_key"); }

TEST_CASE("a level that no alias knows keeps its name") {
  CHECK(canonical_level_name("满意度") == "满意度指标");
  CHECK(canonical_level_name("别的") == "别的");
}
