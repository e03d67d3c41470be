#include "engine/assess/letters.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "engine/assess/assess.h"
#include "tests/support/domain.h"
#include "tests/support/rule_books.h"

using namespace duibiao;

namespace {

/// One indicator of 100 points with one figure, on the last day of its year.
Assessment assessed(std::string_view target, std::string_view value,
                    const RuleBook& book = test::central_book()) {
  const Form form = test::form({{"P-01", "产出指标", "", "指标", target, target, "100"}});
  std::vector<Observation> observations{test::observed("2024-12-31", value)};
  AssessOptions options;
  options.as_of = test::day("2024-12-31");
  auto read = assess(form, observations, book, test::words(), options);
  REQUIRE(read.usable());
  return std::move(read.value);
}

std::string letter(const Assessment& assessment, std::string_view name) {
  const auto letters = letters_of(assessment.indicators.front(), assessment);
  const auto found = std::ranges::find(letters, name, &NamedValue::first);
  return found == letters.end() ? "none" : found->second;
}

}  // namespace

TEST_CASE("a bound, a figure and a weight are letters in the base unit") {
  const Assessment one = assessed("≤4万元", "45000元");
  CHECK(letter(one, "a") == "45000");
  CHECK(letter(one, "t") == "40000");
  CHECK(letter(one, "w") == "100");
  CHECK(letter(one, "attainment") == "0.888889");
  CHECK(letter(one, "low") == "none");
  CHECK(letter(one, "days") == "none");
}

TEST_CASE("a range has two ends, a deadline a day and the days of the course") {
  CHECK(letter(assessed("80-90", "79"), "low") == "80");
  CHECK(letter(assessed("80-90", "79"), "high") == "90");
  const Assessment late = assessed("11月30日前", "2024-12-10");
  CHECK(letter(late, "t") == "2024-11-30");
  CHECK(letter(late, "done") == "2024-12-10");
  CHECK(letter(late, "days") == "366");
}

TEST_CASE("a phrase stands for itself and what was not judged has no attainment") {
  CHECK(letter(assessed("充分", "部分达成(75%)"), "t") == "充分");
  CHECK(letter(assessed("充分", "部分达成(75%)"), "share") == "0.75");
  CHECK(letter(assessed("≥5人", "5件"), "attainment") == "none");
  CHECK(letter(assessed("≥5人", "5件"), "a") == "5");
}

TEST_CASE("each sign cites the rule of its own") {
  RuleBook book = test::central_book();
  book.positive.citation.document = "floor";
  book.reverse.citation.document = "ceiling";
  book.equality.citation.document = "equality";
  book.tiers.bounds_citation.document = "tiers";
  book.citation.document = "book";
  const auto cited = [&](std::string_view target, std::string_view value) {
    return points_citation(assessed(target, value, book).indicators.front(), book).document;
  };
  CHECK(cited("≥5", "4") == "floor");
  CHECK(cited("5-8", "4") == "floor");
  CHECK(cited("≤5", "6") == "ceiling");
  CHECK(cited("<5", "6") == "ceiling");
  CHECK(cited("=5", "6") == "equality");
  CHECK(cited("充分", "达成") == "tiers");
  CHECK(cited("≥5人", "5件") == "book");
}
