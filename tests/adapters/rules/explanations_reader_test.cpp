#include "adapters/rules/explanations_reader.h"

#include <doctest/doctest.h>

#include "adapters/rules/house_rule_books.h"
#include "tests/support/problem_checks.h"
#include "tests/support/spoken.h"

using namespace duibiao;

namespace {

const std::string kCitations =
    "[citations.it]\ndocument = \"x\"\nclause = \"\"\nassurance = \"seen\"\nmark = \"S22\"\n";

Read<std::vector<ExplanationRule>> read(const std::string& toml) {
  Read<TomlTable> document = parse_toml(toml + kCitations, "book.toml");
  REQUIRE(document.usable());
  Read<std::vector<ExplanationRule>> made;
  TomlReader reader(document.value, made.problems);
  const Citations citations(reader, made.problems);
  made.value = read_explanations(reader, citations, made.problems);
  reader.refuse_unknown_keys();
  CHECK(test::all_spoken(made.problems));
  return made;
}

std::string rule(const std::string& lines) {
  return "[[explanation]]\n" + lines + "\ncitation = \"it\"\n";
}

}  // namespace

TEST_CASE("cases are read in order with their source, none is no fault") {
  const auto made =
      read(rule("when = \"points_lost\"") + rule("when = \"execution_below\"\npercent = 90"));
  CHECK(made.problems.empty());
  REQUIRE(made.value.size() == 2);
  CHECK(made.value[0].when == ExplainWhen::points_lost);
  CHECK(made.value[0].citation.mark == "S22");
  CHECK(made.value[1].when == ExplainWhen::execution_below);
  CHECK(made.value[1].percent == Decimal{90, 0});
  CHECK(read("").value.empty());
  CHECK(read("").problems.empty());
}

TEST_CASE("a percentage is required of the execution rate alone, within 0 and 100") {
  CHECK(test::codes(read(rule("when = \"execution_below\"")).problems) == "missing_key");
  CHECK(test::codes(read(rule("when = \"execution_below\"\npercent = 101")).problems) ==
        "out_of_range");
  CHECK(read(rule("when = \"execution_below\"\npercent = 100")).problems.empty());
  CHECK(test::codes(read(rule("when = \"missed\"\npercent = 90")).problems) == "unknown_key");
}

TEST_CASE("an unknown case and one that is given twice are faults") {
  CHECK(test::codes(read(rule("when = \"sometimes\"")).problems) == "unknown_word");
  CHECK(test::codes(read(rule("when = \"missed\"") + rule("when = \"missed\"")).problems) ==
        "explanation_twice");
}

TEST_CASE("every compiled-in book asks for reasons in all six cases, for execution below 90 %") {
  for (const RuleBook& book : house_rule_books()) {
    CAPTURE(book.id);
    REQUIRE(book.explanations.size() == 6);
    CHECK(book.explanations[3].when == ExplainWhen::execution_below);
    CHECK(book.explanations[3].percent == Decimal{90, 0});
  }
}
