#include "adapters/rules/outlook_rules_reader.h"

#include <doctest/doctest.h>

#include "adapters/rules/house_rule_books.h"
#include "adapters/rules/rule_book_reader.h"
#include "adapters/toml/house_file.h"
#include "tests/support/problem_checks.h"

using namespace duibiao;

namespace {

std::string spoilt(std::string_view from, std::string_view to) {
  std::string text(house_bytes("rules/cn-mof-2020-10.toml"));
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string_view only_fault(const std::string& text) {
  const Problems found = read_rule_book(text, "book.toml").problems;
  CHECK(test::all_spoken(found));
  REQUIRE(found.size() == 1);
  return found[0].code;
}

}  // namespace

TEST_CASE("every compiled-in book says how it looks ahead and that this is inference") {
  for (const RuleBook& book : house_rule_books()) {
    CAPTURE(book.id);
    CHECK(book.forecast.interval_percent == 80);
    CHECK(book.forecast.interval_from_periods == 3);
    CHECK(book.forecast.trend_from_periods == 3);
    CHECK(book.forecast.few_events == 3);
    CHECK(book.forecast.smoothing == Decimal{3, 1});
    CHECK(book.forecast.stale_after_days == 45);
    CHECK(book.forecast.citation.assurance == Assurance::inference);
    CHECK(book.likelihood.certain_from == Decimal{85, 2});
    CHECK(book.likelihood.impossible_below == Decimal{15, 2});
    CHECK(book.likelihood.certain_from_percent == Decimal{100, 0});
    CHECK(book.likelihood.impossible_below_percent == Decimal{60, 0});
    CHECK(book.likelihood.citation.assurance == Assurance::inference);
  }
}

TEST_CASE("numbers about looking ahead lie within what makes sense") {
  CHECK(only_fault(spoilt("interval_percent = 80", "interval_percent = 49")) == "out_of_range");
  CHECK(only_fault(spoilt("interval_percent = 80", "interval_percent = 100")) == "out_of_range");
  CHECK(only_fault(spoilt("interval_from_periods = 3", "interval_from_periods = 1")) ==
        "out_of_range");
  CHECK(only_fault(spoilt("smoothing = \"0.3\"", "smoothing = \"1.1\"")) == "out_of_range");
  CHECK(only_fault(spoilt("certain_from = \"0.85\"", "certain_from = \"85\"")) == "out_of_range");
}

TEST_CASE("the impossible lies below the certain") {
  CHECK(only_fault(spoilt("impossible_below = \"0.15\"", "impossible_below = \"0.85\"")) ==
        "likelihood_out_of_order");
  CHECK(only_fault(spoilt("impossible_below_percent = 60", "impossible_below_percent = 100")) ==
        "likelihood_out_of_order");
  CHECK(only_fault(spoilt("certain_from = \"0.85\"     # 确定能 from here on\n", "")) ==
        "missing_key");
}

TEST_CASE("a book may hold month ladders with their citation") {
  const std::string text =
      spoilt("[forecast]",
             "[[plan]]\nindicator = \"@executed\"\ncitation = \"forecast\"\n"
             "steps = [{ month = 6, percent = 40 }, { month = 12, percent = 100 }]\n\n[forecast]");
  const auto read = read_rule_book(text, "book.toml");
  CHECK(read.problems.empty());
  REQUIRE(read.value.plans.size() == 1);
  CHECK(read.value.plans[0].indicator == "@executed");
  CHECK(read.value.plans[0].citation.document == "本程序");
  CHECK(only_fault(spoilt("[forecast]",
                          "[[plan]]\nindicator = \"*\"\n"
                          "steps = [{ month = 12, percent = 100 }]\n\n[forecast]")) ==
        "missing_key");
}
