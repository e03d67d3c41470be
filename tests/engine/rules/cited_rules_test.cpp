#include "engine/rules/cited_rules.h"

#include <doctest/doctest.h>

#include "adapters/rules/house_rule_books.h"

using namespace duibiao;

namespace {

Citation from_memory(int percent) { return {"文件", "条款", Assurance::memory, percent, "M"}; }

const CitedRule* rule_named(const std::vector<CitedRule>& rules, std::string_view name) {
  for (const CitedRule& rule : rules) {
    if (rule.rule == name) {
      return &rule;
    }
  }
  return nullptr;
}

}  // namespace

TEST_CASE("every rule of a compiled-in book names its document, its clause and its mark") {
  for (const RuleBook& book : house_rule_books()) {
    CAPTURE(book.id);
    for (const CitedRule& rule : cited_rules(book)) {
      CAPTURE(rule.rule);
      CHECK_FALSE(rule.citation.document.empty());
      CHECK_FALSE(rule.citation.clause.empty());
      CHECK_FALSE(rule.citation.mark.empty());
    }
  }
}

TEST_CASE("rules that a book leaves out are not listed") {
  RuleBook book;
  CHECK(rule_named(cited_rules(book), "dates") == nullptr);
  CHECK(rule_named(cited_rules(book), "grades") == nullptr);
  CHECK(rule_named(cited_rules(book), "absent_satisfaction") == nullptr);
  book.superseded = make_date(2020, 2, 25);
  book.grades = {{"优", {0, 0}}};
  book.absent_satisfaction_to = "效益指标";
  CHECK(rule_named(cited_rules(book), "dates") != nullptr);
  CHECK(rule_named(cited_rules(book), "grades") != nullptr);
  CHECK(rule_named(cited_rules(book), "absent_satisfaction") != nullptr);
}

TEST_CASE("each weight is a rule of its level") {
  RuleBook book;
  book.weights = {{"产出指标", {60, 0}, false, from_memory(90)},
                  {"预算执行率", {40, 0}, true, from_memory(80)}};
  const auto rules = cited_rules(book);
  const CitedRule* first = rule_named(rules, "weight");
  REQUIRE(first != nullptr);
  CHECK(first->level == "产出指标");
  CHECK(first->citation == from_memory(90));
}

TEST_CASE("the summary counts each assurance and keeps the least sure memory") {
  RuleBook book;
  const int all = static_cast<int>(cited_rules(book).size());
  CHECK(assurance_of(book) == AssuranceSummary{0, 0, 0, all, 0});
  book.positive.citation = from_memory(95);
  book.reverse.citation = from_memory(80);
  book.equality.citation = from_memory(85);
  book.citation = {"文件", "条款", Assurance::seen, 0, "S3"};
  book.pace.citation = {"文件", "条款", Assurance::inference, 0, "I"};
  CHECK(assurance_of(book) == AssuranceSummary{1, 3, 1, all - 5, 80});
}

TEST_CASE("a listing carries what a line of rules list prints") {
  const RuleBookListing listing = listing_of(*rule_book_named("cn-mof-2021-101"));
  CHECK(listing.id == "cn-mof-2021-101");
  CHECK(listing.issuer == "财政部");
  CHECK(listing.effective == make_date(2021, 8, 18));
  CHECK_FALSE(listing.superseded);
  CHECK(listing.assurance.least_percent == 80);
}
