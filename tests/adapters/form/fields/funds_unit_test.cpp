#include "adapters/form/fields/funds_unit.h"

#include <doctest/doctest.h>

#include "adapters/form/fields/funds_lines.h"
#include "tests/adapters/form/form_fixture.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {
namespace {

using Strings = std::vector<std::string>;

Read<std::vector<FundsLine>> funds_of(std::initializer_list<std::string_view> lines) {
  auto read = read_funds(lines_of(lines), house_form_words(), house_vocabulary(), kFormFile);
  return {as_lines(read.value), std::move(read.problems)};
}

/// "label half full" of each line; - where there is none.
Strings texts(const std::vector<FundsLine>& funds) {
  Strings found;
  for (const FundsLine& line : funds) {
    const auto amount = [](const std::optional<Quantity>& quantity) {
      return quantity ? " " + to_string(*quantity) : std::string(" -");
    };
    found.push_back(line.label + amount(line.half_year) + amount(line.full_year));
  }
  return found;
}

/// Income of `income` and expenditure of `spent`, both under the heading `unit`.
Read<std::vector<FundsLine>> inferred(std::string_view unit, std::string_view income,
                                      std::string_view spent) {
  std::string opening = "项目资金(" + std::string(unit) + ")\t收入\t全年预算数";
  std::string total = "\t资金总额\t" + std::string(income);
  std::string line = "\t运维\t\t" + std::string(spent);
  auto read = funds_of({opening, total, "支出\t\t半年计划执行数\t全年预算数", line});
  append(read.problems, infer_expenditure_unit(read.value, house_form_words(), house_vocabulary()));
  return read;
}

}  // namespace

TEST_CASE("支出为收入一万倍上下百分之一以内时读作元，之外不动") {
  CHECK(texts(inferred("万元", "8", "80000").value).back() == "运维 - 80000元");
  CHECK(texts(inferred("万元", "8", "80800").value).back() == "运维 - 80800元");
  CHECK(texts(inferred("万元", "8", "80801").value).back() == "运维 - 80801万元");
  CHECK(texts(inferred("万元", "8", "79200").value).back() == "运维 - 79200元");
  CHECK(texts(inferred("万元", "8", "79199").value).back() == "运维 - 79199万元");
  CHECK(texts(inferred("万元", "8", "8").value).back() == "运维 - 8万元");
}

TEST_CASE("表头为元而支出只有万分之一时读作万元") {
  const auto read = inferred("元", "80000", "8");
  CHECK(texts(read.value) == Strings{"资金总额 - 80000元", "运维 - 8万元"});
  REQUIRE(faults(read.problems) == Strings{"funds_unit_doubtful@4"});
  CHECK(fact(read.problems.front(), "read_as") == "万元");
}

TEST_CASE("支出合计行不与明细重复相加，收入没有总额行时不推断") {
  auto funds = funds_of({"项目资金(万元)\t收入\t全年预算数", "\t资金总额\t8", "支出\t\t全年预算数",
                         "\t培训\t50000", "\t差旅\t30000", "\t合计\t80000"})
                   .value;
  CHECK(infer_expenditure_unit(funds, house_form_words(), house_vocabulary()).size() == 3);
  CHECK(texts(funds)[1] == "培训 - 50000元");
  auto without_total = funds_of({"项目资金(万元)\t收入\t全年预算数", "\t财政拨款\t8",
                                 "支出\t\t全年预算数", "\t培训\t80000"})
                           .value;
  CHECK(infer_expenditure_unit(without_total, house_form_words(), house_vocabulary()).empty());
}

TEST_CASE("收入为零或金额单位不一时不推断") {
  CHECK(inferred("万元", "0", "80000").problems.empty());
  CHECK(inferred("万元", "8", "80000元").problems.empty());
}

}  // namespace duibiao::test
