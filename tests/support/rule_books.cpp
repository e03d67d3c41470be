#include "tests/support/rule_books.h"

namespace duibiao::test {
namespace {

LevelWeight level(std::string name, std::int64_t points) {
  return {std::move(name), {points, 0}, false, {"level weights", {}, Assurance::memory, 95, {}}};
}

LevelWeight execution_leaf(std::int64_t points) {
  return {"预算执行率", {points, 0}, true, {"execution weight", {}, Assurance::memory, 95, {}}};
}

Band band(std::int64_t from, std::int64_t share) { return {{from, 0}, {share, 0}}; }

}  // namespace

RuleBook central_book() {
  RuleBook book;
  book.id = "central";
  book.weights = {execution_leaf(10), level("产出指标", 50), level("效益指标", 30),
                  level("满意度指标", 10)};
  book.absent_satisfaction_to = "效益指标";
  book.central = true;
  book.grades = {{"优", {90, 0}}, {"良", {80, 0}}, {"中", {60, 0}}, {"差", {0, 0}}};
  book.positive.citation.document = "positive rule";
  book.reverse.citation.document = "reverse rule";
  book.equality.citation.document = "equality rule";
  book.tiers.bounds_citation.document = "tier bounds";
  book.tiers.points_citation.document = "tier points";
  return book;
}

RuleBook jiangsu_book() {
  RuleBook book = central_book();
  book.id = "jiangsu";
  book.weights = {level("决策", 15), level("过程", 20), level("产出指标", 30),
                  level("效益指标", 25), level("满意度指标", 10)};
  book.central = false;
  return book;
}

RuleBook hubei_book() {
  RuleBook book = central_book();
  book.id = "hubei";
  book.weights = {execution_leaf(20), level("产出指标", 40), level("效益指标", 40)};
  book.absent_satisfaction_to.clear();
  book.tiers.middle_from = {50, 0};
  book.grades.clear();
  return book;
}

RuleBook stepped_book() {
  RuleBook book = central_book();
  book.id = "stepped";
  book.positive.rule = PositiveRule::pass_line;
  book.execution_bands = {band(100, 100), band(80, 70), band(60, 50), band(0, 0)};
  book.satisfaction_bands = {band(90, 100), band(80, 80), band(60, 50), band(0, 0)};
  return book;
}

}  // namespace duibiao::test
