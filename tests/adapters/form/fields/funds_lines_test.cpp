#include "adapters/form/fields/funds_lines.h"

#include <doctest/doctest.h>

#include "tests/adapters/form/form_fixture.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {
namespace {

using Strings = std::vector<std::string>;

Read<std::vector<FundsRow>> funds_of(std::initializer_list<std::string_view> lines) {
  return read_funds(lines_of(lines), house_form_words(), house_vocabulary(), kFormFile);
}

/// "label half full" of each line; - where there is none.
Strings texts(const std::vector<FundsRow>& funds) {
  Strings found;
  for (const FundsLine& line : funds) {
    const auto amount = [](const std::optional<Quantity>& quantity) {
      return quantity ? " " + to_string(*quantity) : std::string(" -");
    };
    found.push_back(line.label + amount(line.half_year) + amount(line.full_year));
  }
  return found;
}

}  // namespace

TEST_CASE("收入与支出按各自表头的列读出，单位取表头括号") {
  const auto read = funds_of({"项目资金（万元）\t收入\t\t全年(程) 预算数", "\t资金总额\t\t8",
                              "\t财政拨款\t小计\t7.50", "\t\t政府性基金",
                              "支出\t\t半年(程) 计划执行数\t全年(程) 预算数", "\t培训\t4\t8"});
  CHECK(read.problems.empty());
  CHECK(texts(read.value) == Strings{"资金总额 - 8万元", "财政拨款/小计 - 7.50万元",
                                     "政府性基金 - -", "培训 4万元 8万元"});
  CHECK(read.value[2].side == FundsLine::Side::income);
  CHECK(read.value[3].side == FundsLine::Side::expenditure);
  CHECK(read.value[3].where.line == 6);
}

TEST_CASE("支出表头另写单位时各按各的，金额自带单位的按自带") {
  const auto read = funds_of({"项目资金(万元)\t收入\t全年预算数", "\t资金总额\t8",
                              "支出(单位：元)\t\t全年预算数", "\t培训\t80000", "\t差旅\t1.5万元"});
  CHECK(texts(read.value) == Strings{"资金总额 - 8万元", "培训 - 80000元", "差旅 - 1.5万元"});
}

TEST_CASE("表头没有单位时金额无单位，并警告") {
  const auto read = funds_of({"项目资金\t收入\t全年预算数", "\t资金总额\t8"});
  CHECK(faults(read.problems) == Strings{"funds_unit_missing@2"});
  CHECK(texts(read.value) == Strings{"资金总额 - 8"});
}

TEST_CASE("读不出的金额和负金额是错误，零和占位符不是") {
  const auto read = funds_of({"项目资金(万元)\t收入\t全年预算数", "\t资金总额\t八万多",
                              "\t基金\t-1", "\t结转\t0", "\t其他\t/", "\t捐赠\t3人次"});
  CHECK(faults(read.problems) ==
        Strings{"amount_unreadable@2", "amount_negative@3", "amount_unreadable@6"});
  CHECK(fact(read.problems[0], "found") == "八万多");
  CHECK(all_spoken(read.problems));
  CHECK(texts(read.value) ==
        Strings{"资金总额 - -", "基金 - -", "结转 - 0万元", "其他 - -", "捐赠 - -"});
}

TEST_CASE("丢失制表符而金额个数与列数相同时按次序归列并提示") {
  const auto read = funds_of({"支出\t\t\t半年计划执行数\t全年预算数", "培训\t4\t8",
                              "项目资金(万元)\t收入\t\t全年预算数", "\t资金总额\t8"});
  CHECK(faults(read.problems) ==
        Strings{"amount_place_inferred@2", "amount_place_inferred@4", "funds_unit_missing@2"});
  CHECK(texts(read.value) == Strings{"培训 4 8", "资金总额 - 8万元"});
}

TEST_CASE("丢失制表符而金额少于列数时不猜") {
  const auto read =
      funds_of({"支出(万元)\t\t\t半年计划执行数\t全年预算数", "\t培训\t8", "\t差旅\t\t4\t8"});
  CHECK(faults(read.problems) == Strings{"amount_place_unclear@2"});
  CHECK(texts(read.value) == Strings{"培训 - -", "差旅 4万元 8万元"});
}

TEST_CASE("名目可以数字开头，同行的收入二字可作名目，没有名目的金额是错误") {
  const auto read =
      funds_of({"项目资金(万元)\t\t全年预算数", "\t2024年采购\t8", "收入\t9", "\t\t\t7"});
  CHECK(read.value[0].label == "2024年采购");
  CHECK(texts(read.value)[1] == "收入 - 9万元");
  CHECK(faults(read.problems).back() == "amount_without_label@4");
}

}  // namespace duibiao::test
