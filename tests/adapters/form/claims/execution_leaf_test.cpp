#include "adapters/form/claims/execution_leaf.h"

#include <doctest/doctest.h>

#include "adapters/words/words.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {
namespace {

Form form_with(const std::string& level1, const std::string& name,
               std::optional<Decimal> weight = {}) {
  return {.project = "P",
          .indicators = {{.code = "P-01", .level1 = level1, .name = name, .weight = weight}}};
}

FundsRow total(const std::string& weight, bool has_amount = true) {
  FundsRow row;
  row.label = "年度资金总额";
  row.is_total = true;
  row.where = {.file = "表.xlsx", .sheet = "表", .cell = "B6"};
  if (has_amount) {
    row.full_year = Quantity{{8, 0}, house_vocabulary().units.resolve("万元")};
  }
  row.texts[FundsWord::weight] = {weight, {.file = "表.xlsx", .sheet = "表", .cell = "G6"}};
  return row;
}

Read<std::optional<Indicator>> leaf(const Form& form, const FundsRow& row) {
  return execution_leaf(form, {row}, house_vocabulary());
}

}  // namespace

TEST_CASE("资金行有分值就是预算执行率这一项，目标 100%，按执行数与预算数之比") {
  const auto made = leaf(form_with("产出指标", "场次", Decimal{90, 0}), total("10分"));
  REQUIRE(made.value);
  CHECK(made.value->code == "P-00");
  CHECK(made.value->name == "预算执行率");
  CHECK(to_string(*made.value->weight) == "10");
  CHECK(made.value->measure == Measure::ratio);
  CHECK(made.value->full_year.target ==
        Target{AtLeast{{{100, 0}, house_vocabulary().units.resolve("%")}}});
  CHECK(made.problems.at(0).code == "execution_leaf_made");
  CHECK(all_spoken(made.problems));
}

TEST_CASE("全表没有分值的中央格式也要有这一项，分值由评分规则给") {
  const auto made = leaf(form_with("产出", "场次"), total("—"));
  REQUIRE(made.value);
  CHECK_FALSE(made.value->weight);
  CHECK_FALSE(leaf(form_with("产出", "场次"), total("", false)).value);
  CHECK_FALSE(leaf(form_with("产出", "场次", Decimal{100, 0}), total("")).value);
  CHECK_FALSE(leaf(form_with("决策", "立项"), total("")).value);
  CHECK_FALSE(leaf({.project = "P"}, total("")).value);
}

TEST_CASE("指标里已有预算执行率，或没有总额行时，不再加") {
  CHECK_FALSE(leaf(form_with("过程", "预算执行率"), total("10")).value);
  FundsRow part = total("10");
  part.is_total = false;
  CHECK_FALSE(leaf(form_with("产出", "场次"), part).value);
}

TEST_CASE("读不出的分值是错误，指明单元格") {
  const auto bad = leaf(form_with("产出", "场次", Decimal{90, 0}), total("十分"));
  REQUIRE_FALSE(bad.usable());
  CHECK(bad.problems[0].code == "form_weight_unreadable");
  CHECK(bad.problems[0].where.cell == "G6");
  CHECK_FALSE(leaf(form_with("产出", "场次", Decimal{90, 0}), total("-1")).usable());
}

}  // namespace duibiao::test
