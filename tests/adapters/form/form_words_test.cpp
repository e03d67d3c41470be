#include "adapters/form/form_words.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/problem_checks.h"

namespace duibiao {

TEST_CASE("标签按归一形式比较：全角、空格、句末冒号都不计") {
  CHECK(label_key("半年（程） 指标值：") == "半年(程)指标值");
  const FormWords& words = house_form_words();
  CHECK(words.column("全年（程）指标值") == GridColumn::full_year);
  CHECK(words.field("项 目 名 称：") == FieldRole::name);
  CHECK(words.field("培训场次") == std::nullopt);
}

TEST_CASE("资金标签不看末尾括号，其他标签看") {
  const FormWords& words = house_form_words();
  CHECK(words.funds_word("项目资金 (万元)") == FundsWord::opening);
  CHECK(words.funds_word("支出（单位：元）") == FundsWord::expenditure);
  CHECK(words.field("项目名称(万元)") == std::nullopt);
  CHECK(without_brackets("(甲)") == "(甲)");
  CHECK(without_brackets("甲(乙)丙") == "甲(乙)丙");
}

TEST_CASE("标签：内容 在第一个冒号处分开，未知标签不分") {
  const FormWords& words = house_form_words();
  CHECK(split_label("项目名称：甲：乙", words).label == "项目名称");
  CHECK(split_label("项目名称：甲：乙", words).text == "甲：乙");
  CHECK(split_label("说明：甲", words).label == "说明：甲");
  CHECK(split_label("说明：甲", words).text.empty());
}

TEST_CASE("词表缺段、重词、语法错误各有行列可查") {
  const auto broken = read_form_words("[header", "labels.toml");
  CHECK_FALSE(broken.usable());
  CHECK(broken.problems.front().code == "toml_syntax");
  const auto missing = read_form_words("[unlabelled]\ntitle = \"表名\"\nyear = \"年度\"\n", "x");
  CHECK(test::faults(missing.problems).size() == 5);
  const auto twice = read_form_words("[funds]\nopening = [\"资金\"]\nincome = [\"资 金\"]\n", "x");
  CHECK(std::ranges::count(twice.problems, "listed_twice", &Problem::code) == 1);
}

TEST_CASE("列名不看括号与月份，合并表头下的列名连同上面一起看") {
  const FormWords& words = house_form_words();
  CHECK(words.column("年度指标值（A）") == GridColumn::full_year);
  CHECK(words.column("1-7月执行情况") == GridColumn::actual);
  CHECK(words.column("截至6月底执行情况") == GridColumn::actual);
  CHECK(words.column("其他", "偏差原因分析") == GridColumn::reason_other);
  CHECK_FALSE(words.column("其他"));
  CHECK(words.column("确定能", "完成目标可能性") == GridColumn::likely_certain);
  CHECK(words.column("未列出的小标题", "偏差原因分析（选填）") == GridColumn::reason);
  CHECK(words.funds_word("全年执行数（B）") == FundsWord::executed);
  CHECK(words.funds_word("1—7月执行数") == FundsWord::executed);
  CHECK(words.funds_word("预算执行情况（万元）（20分）") == FundsWord::opening);
  CHECK(words.field_with_brackets("中期目标（2023年-2025年）") == FieldRole::long_term_goal);
}

}  // namespace duibiao
