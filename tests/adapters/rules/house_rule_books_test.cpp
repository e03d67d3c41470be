#include "adapters/rules/house_rule_books.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "adapters/files/sha256.h"
#include "adapters/rules/sources.h"
#include "adapters/toml/house_file.h"
#include "engine/rules/cited_rules.h"

using namespace duibiao;

namespace {

RuleBook book(std::string_view name) {
  const auto found = rule_book_named(name);
  REQUIRE(found.has_value());
  return *found;
}

Decimal points(const RuleBook& rules, std::string_view level) {
  const auto found = std::ranges::find(rules.weights, level, &LevelWeight::level);
  return found == rules.weights.end() ? Decimal{-1, 0} : found->points;
}

Assurance weights_known_by(const RuleBook& rules) { return rules.weights[0].citation.assurance; }

}  // namespace

TEST_CASE("five books are compiled in and the default is one of them") {
  CHECK(rule_book_names() == std::vector<std::string_view>{"cn-mof-2016", "cn-mof-2020-10",
                                                           "cn-mof-2021-101", "hubei-2020",
                                                           "jiangsu-form"});
  CHECK(book(kDefaultRuleBook).id == kDefaultRuleBook);
}

TEST_CASE("an unknown name is a problem that names the nearest book and all") {
  const auto found = rule_book_named("hubei-2021");
  REQUIRE_FALSE(found.has_value());
  CHECK(found.error().code == "unknown_rule_book");
  CHECK(found.error().facts[1] == Fact{"nearest", "hubei-2020"});
}

TEST_CASE("the weights of every book add up to 100") {
  for (const RuleBook& rules : house_rule_books()) {
    CAPTURE(rules.id);
    Ratio total;
    for (const LevelWeight& weight : rules.weights) {
      total = *sum(total, weight.points.ratio());
    }
    CHECK(total == Ratio{100});
  }
}

TEST_CASE("every mark in every book is in the list of sources") {
  for (const RuleBook& rules : house_rule_books()) {
    for (const CitedRule& rule : cited_rules(rules)) {
      CAPTURE(rules.id);
      CAPTURE(rule.rule);
      CHECK(find_source(house_sources(), rule.citation.mark) != nullptr);
    }
  }
}

TEST_CASE("a book's hash is that of its file and its file is named by its id") {
  for (const RuleBook& rules : house_rule_books()) {
    CHECK(rules.content_hash == sha256_hex(house_bytes("rules/" + rules.id + ".toml")));
  }
}

TEST_CASE("cn-mof-2020-10 has 10/50/30/10, pro rata, tiers 80 and 60, grades 90 80 60") {
  const RuleBook rules = book("cn-mof-2020-10");
  CHECK(points(rules, "预算执行率") == Decimal{10, 0});
  CHECK(points(rules, "产出指标") == Decimal{50, 0});
  CHECK(points(rules, "效益指标") == Decimal{30, 0});
  CHECK(points(rules, "满意度指标") == Decimal{10, 0});
  CHECK(rules.weights[0].leaf);
  CHECK(rules.positive.rule == PositiveRule::proportional);
  CHECK(rules.reverse.rule == ReverseRule::inverse);
  CHECK(rules.equality.rule == EqualityRule::symmetric);
  CHECK(rules.tiers.top_from == Decimal{80, 0});
  CHECK(rules.tiers.middle_from == Decimal{60, 0});
  CHECK(rules.tiers.mostly_achieved == Decimal{90, 0});
  CHECK(rules.execution_bands.empty());
  CHECK(rules.absent_satisfaction_to == "效益指标");
  CHECK(rules.central);
  REQUIRE(rules.grades.size() == 4);
  CHECK(rules.grades[1].name == "良");
  CHECK(rules.grades[1].from == Decimal{80, 0});
  CHECK(rules.over_achievement_percent == Decimal{130, 0});
  CHECK(rules.pace.behind_below == Decimal{8, 1});
  CHECK(rules.pace.ahead_from == Decimal{12, 1});
  CHECK(rules.elapsed_by == ElapsedBy::months);
}

TEST_CASE("the default's tier points and the jiangsu weights are labelled assumptions") {
  CHECK(book("cn-mof-2020-10").tiers.points_citation.assurance == Assurance::assumption);
  CHECK(book("cn-mof-2020-10").tiers.bounds_citation.percent == 95);
  CHECK(weights_known_by(book("jiangsu-form")) == Assurance::assumption);
  CHECK(book("jiangsu-form").citation.assurance == Assurance::assumption);
}

TEST_CASE("jiangsu-form scores 决策 and 过程 and has 15/20/30/25/10") {
  const RuleBook rules = book("jiangsu-form");
  CHECK_FALSE(rules.central);
  CHECK(points(rules, "决策") == Decimal{15, 0});
  CHECK(points(rules, "过程") == Decimal{20, 0});
  CHECK(points(rules, "产出指标") == Decimal{30, 0});
  CHECK(points(rules, "效益指标") == Decimal{25, 0});
  CHECK(points(rules, "满意度指标") == Decimal{10, 0});
  CHECK(points(rules, "预算执行率") == Decimal{-1, 0});
}

TEST_CASE("hubei-2020 has 20/40/40 with satisfaction inside, and tiers 80 and 50") {
  const RuleBook rules = book("hubei-2020");
  CHECK(points(rules, "预算执行率") == Decimal{20, 0});
  CHECK(points(rules, "产出指标") == Decimal{40, 0});
  CHECK(points(rules, "效益指标") == Decimal{30, 0});
  CHECK(points(rules, "满意度指标") == Decimal{10, 0});
  CHECK(rules.weights[3].citation.assurance == Assurance::inference);
  CHECK(rules.tiers.top_from == Decimal{80, 0});
  CHECK(rules.tiers.middle_from == Decimal{50, 0});
}

TEST_CASE("cn-mof-2021-101 has a pass line of 60, bands for execution and for satisfaction") {
  const RuleBook rules = book("cn-mof-2021-101");
  CHECK(points(rules, "成本指标") == Decimal{20, 0});
  CHECK(rules.positive.rule == PositiveRule::pass_line);
  CHECK(rules.pass_line_percent == Decimal{60, 0});
  REQUIRE(rules.execution_bands.size() == 4);
  CHECK(rules.execution_bands[1].from_percent == Decimal{80, 0});
  CHECK(rules.execution_bands[1].share_percent == Decimal{70, 0});
  REQUIRE(rules.satisfaction_bands.size() == 4);
  CHECK(rules.satisfaction_bands[2].share_percent == Decimal{50, 0});
  CHECK(rules.positive.citation.percent == 85);
  CHECK(rules.satisfaction_citation.percent == 80);
}

TEST_CASE("cn-mof-2016 is superseded and has tiers 80 and 50") {
  const RuleBook rules = book("cn-mof-2016");
  CHECK(rules.superseded == make_date(2020, 2, 25));
  CHECK_FALSE(rules.effective);
  CHECK(rules.tiers.middle_from == Decimal{50, 0});
}
