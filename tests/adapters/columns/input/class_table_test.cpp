#include "adapters/columns/input/class_table.h"

#include <doctest/doctest.h>

#include "adapters/rules/house_rule_books.h"
#include "adapters/words/words.h"

using namespace duibiao;
using namespace duibiao::columns;

TEST_CASE("equal labels are one class, found again by guess and by name") {
  const RuleBook book = rule_book_named("cn-mof-2020-10").value();
  ClassTable table(house_interchange_words(), house_vocabulary(), book);
  ClassGuess guess(table);
  const LabelFields a{
      .level1 = "产出指标", .level2 = "数量指标", .name = "培训,人次", .measure = "sum"};
  const LabelFields b{
      .level1 = "效益指标", .level2 = "社会效益", .name = "投诉件数", .measure = "last"};
  for (int round = 0; round < 3; ++round) {
    CHECK(guess(a)->first == 0);
    CHECK(guess(b)->first == 1);
  }
  CHECK(table[0].indicator_class.measure == Measure::sum);
  CHECK(table[1].indicator_class.bare.other == CellKind::at_most);
  CHECK(table[0].weight_entry != table[1].weight_entry);
  CHECK(table.levels().size() == 2);
}

TEST_CASE("a class differs by each of its fields, and an unknown measure is none") {
  const RuleBook book = rule_book_named("cn-mof-2020-10").value();
  ClassTable table(house_interchange_words(), house_vocabulary(), book);
  LabelFields labels{.level1 = "a", .level2 = "b", .name = "c", .measure = "last"};
  CHECK(table.intern(labels)->first == 0);
  labels.has_half_year = false;
  CHECK(table.intern(labels)->first == 1);
  labels.kind = "flow";
  CHECK(table.intern(labels)->first == 2);
  labels.measure = "total";
  CHECK_FALSE(table.intern(labels));
}
