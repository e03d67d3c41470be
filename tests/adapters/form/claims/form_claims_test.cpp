#include "adapters/form/claims/form_claims.h"

#include <doctest/doctest.h>

#include "tests/adapters/form/generations/filled_fixture.h"

namespace duibiao::test {
namespace {

/// A self-evaluation of one row with these cells behind name and target.
Read<FilledForm> row_form(const std::vector<std::string>& headings,
                          const std::vector<std::string>& cells) {
  std::vector<std::string> first{"一级指标", "二级指标", "三级指标", "指标值"};
  std::vector<std::string> second{"产出指标", "数量指标", "场次", "≥2场"};
  first.insert(first.end(), headings.begin(), headings.end());
  second.insert(second.end(), cells.begin(), cells.end());
  return only_form(sheet_of({{"自评表（2024年度）"}, {"项目名称", "护理"}, first, second}));
}

Strings statements(const FilledForm& form) {
  Strings found;
  for (const FormStatement& each : form.statements.value) {
    found.push_back(std::string(word_of(each.said.kind)) + " " + each.said.value + " " +
                    to_string(*each.said.date));
  }
  return found;
}

}  // namespace

TEST_CASE("同名的行按先后编序，不同二级下的同名各自编") {
  const Form form{.indicators = {{.level1 = "产出", .level2 = "数量", .name = "场次"},
                                 {.level1 = "产出", .level2 = "数量", .name = "场 次"},
                                 {.level1 = "产出", .level2 = "质量", .name = "场次"}}};
  const auto rows = rows_of(form);
  CHECK(rows[0].ordinal == 0);
  CHECK(rows[1].ordinal == 1);
  CHECK(rows[2].ordinal == 0);
  CHECK(rows[0].count == 2);
  CHECK(rows[2].count == 1);
}

TEST_CASE("几列完成值各按表头的日期，记作累计数，单位的话也各在其日") {
  const FilledForm form =
      row_form({"截至6月底完成值", "全年完成值", "分值", "得分"}, {"1场", "2场", "100", "100"})
          .value;
  CHECK(figures_of(form) == Strings{"P-01 2024-06-30 1场 @E4", "P-01 2024-12-31 2场 @F4"});
  CHECK(statements(form) == Strings{"claimed_value 1场 2024-06-30", "claimed_value 2场 2024-12-31",
                                    "claimed_score 100 2024-12-31"});
}

TEST_CASE("空格与占位符既不是数字也不是话") {
  const FilledForm form = row_form({"完成值", "得分", "未完成原因分析"}, {"/", "—", "无"}).value;
  CHECK(form.figures.value.empty());
  CHECK(form.statements.value.empty());
  CHECK(form.statements.problems.empty());
}

TEST_CASE("读不出的得分是单位这句话的错误，不妨碍目标和数字") {
  const auto read = row_form({"完成值", "得分"}, {"2场", "满分"});
  CHECK(complaints(read.problems) == Strings{});
  CHECK(complaints(read.value.statements.problems) == Strings{"score_unreadable@F4"});
  CHECK(figures_of(read.value) == Strings{"P-01 2024-12-31 2场 @E4"});
}

TEST_CASE("可能性写在一列里时，三个词和代号 1 2 3 都认") {
  const auto likelihood = [](const std::string& cell) {
    const auto read = row_form({"1-7月执行情况", "完成目标可能性"}, {"1场", cell});
    return read.value.statements.problems.empty()
               ? statements_of(read.value, StatementKind::likelihood)
               : complaints(read.value.statements.problems);
  };
  CHECK(likelihood("有可能") == Strings{"P-01 有可能"});
  CHECK(likelihood("1") == Strings{"P-01 确定能"});
  CHECK(likelihood("3") == Strings{"P-01 完全不可能"});
  CHECK(likelihood("4") == Strings{"likelihood_unknown@F4"});
}

TEST_CASE("备注只在监控表里是措施") {
  CHECK(statements_of(row_form({"完成值", "分值", "备注"}, {"2场", "100", "见附件"}).value,
                      StatementKind::measure)
            .empty());
  CHECK(statements_of(
            row_form({"1-7月执行情况", "全年预计完成情况", "备注"}, {"1场", "1场", "加开"}).value,
            StatementKind::measure) == Strings{"P-01 加开"});
}

TEST_CASE("写在一格里的原因、超额原因、措施和期限各归其类，作者记为表上的单位") {
  const FilledForm form =
      row_form({"完成值", "未完成原因分析"},
               {"2场",
                "人员保障：社工离职；超额完成原因：目标值偏低；改进措施：加开（2024-09-30前完成）"})
          .value;
  CHECK(form.statements.problems.empty());
  CHECK(statements(form) == Strings{"claimed_value 2场 2024-12-31",
                                    "reason 人员保障：社工离职 2024-12-31",
                                    "over_cause target_too_low 2024-12-31",
                                    "measure 加开 2024-12-31", "due 2024-09-30 2024-12-31"});
  for (const FormStatement& each : form.statements.value) {
    CHECK(each.said.author_of_form);
  }
}

TEST_CASE("超额原因不是已知的词时，仍是一条原因，不算错") {
  const FilledForm form =
      row_form({"完成值", "未完成原因分析"}, {"2场", "超额完成原因：业务量激增"}).value;
  CHECK(form.statements.problems.empty());
  CHECK(statements_of(form, StatementKind::reason) == Strings{"P-01 业务量激增"});
}

}  // namespace duibiao::test
