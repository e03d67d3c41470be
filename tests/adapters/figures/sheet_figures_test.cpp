#include "adapters/figures/sheet_figures.h"

#include <doctest/doctest.h>

#include "tests/adapters/form/generations/filled_fixture.h"
#include "tests/support/dates.h"

namespace duibiao::test {
namespace {

Form project(const std::string& code, const std::string& name) {
  return {
      .project = code,
      .name = name,
      .course = calendar_year(2024),
      .indicators = {
          {.code = code + "-01", .level1 = "产出指标", .level2 = "数量指标", .name = "场次"},
          {.code = code + "-02", .level1 = "产出指标", .level2 = "质量指标", .name = "合格率"},
          {.code = code + "-03", .level1 = "效益指标", .level2 = "社会效益", .name = "合格率"}}};
}

const std::vector<Form> kOne{project("P", "护理")};
const std::vector<Form> kTwo{project("P", "护理"), project("Q", "康复")};

/// "code date value" of each, or the codes of what was said instead.
Strings told(const Read<std::vector<Observation>>& read) {
  Strings found;
  for (const Observation& each : read.value) {
    found.push_back(each.project + " " + each.indicator + " " + to_string(each.date) + " " +
                    each.value + (each.accrual == Accrual::increment ? "+" : ""));
  }
  for (const Problem& each : read.problems) {
    CHECK(is_spoken(each));
    found.push_back(std::string(each.code) + "@" + each.where.cell);
  }
  return found;
}

Strings figures(const SheetTexts& rows, std::span<const Form> forms, bool accept = false) {
  const auto tables = read_figure_sheet(sheet_of(rows));
  return told(sheet_observations(tables.value.at(0), {forms, {}, {{}, accept}}));
}

}  // namespace

TEST_CASE("没有写明项目的表就是唯一的项目的，数字是累计数") {
  CHECK(figures({{"指标名称", "6月底", "下半年"}, {"场次", "1场", "2场"}}, kOne) ==
        Strings{"P P-01 2024-06-30 1场", "P P-01 2024-12-31 2场+"});
  CHECK(figures({{"指标名称", "6月底"}, {"场次", "1场"}}, {}) == Strings{"targets_missing@"});
}

TEST_CASE("几个项目时按编码或名称找，找不到、没写明、写了别的项目都是错误") {
  const auto with = [](std::vector<std::string> fields, std::span<const Form> forms) {
    return figures({std::move(fields), {"指标名称", "6月底"}, {"场次", "1场"}}, forms);
  };
  CHECK(with({"项目编码", "Q"}, kTwo) == Strings{"Q Q-01 2024-06-30 1场"});
  CHECK(with({"项目名称", "康 复"}, kTwo) == Strings{"Q Q-01 2024-06-30 1场"});
  CHECK(with({"主管部门", "民政局"}, kTwo) == Strings{"sheet_project_needed@A2"});
  CHECK(with({"项目编码", "X"}, kTwo) == Strings{"project_unknown@A2"});
  CHECK(with({"项目名称", "绿化"}, kTwo) == Strings{"sheet_of_other_project@A2"});
  CHECK(with({"项目名称", "绿化"}, kOne) == Strings{"sheet_of_other_project@A2"});
}

TEST_CASE("名称只是相近的行不采用，其余的行照用；层级分清同名的指标") {
  CHECK(figures({{"一级指标", "指标名称", "6月底"},
                 {"产出指标", "场次", "1场"},
                 {"效益指标", "合格率", "95%"}},
                kOne) == Strings{"P P-01 2024-06-30 1场", "P P-03 2024-06-30 95%"});
  CHECK(figures({{"指标名称", "6月底"}, {"场次数", "1场"}, {"合格率", "95%"}}, kOne) ==
        Strings{"match_unconfirmed@A2", "indicator_ambiguous@A3"});
  CHECK(figures({{"指标名称", "6月底"}, {"场次数", "1场"}}, kOne, true) ==
        Strings{"P P-01 2024-06-30 1场", "match_accepted@A2"});
}

TEST_CASE("填好的表按自己的行名找指标，编码不同也找得到，资金是保留指标") {
  const auto filled =
      only_form(sheet_of({{"自评表（2024年度）"},
                          {"项目名称", "护理"},
                          {"项目资金(万元)", "", "全年预算数", "全年执行数", "分值", "得分"},
                          {"", "年度资金总额", "80", "72", "10", "9"},
                          {"一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"},
                          {"产出指标", "数量指标", "1.场次", "≥2场", "2场", "50", "50"},
                          {"", "质量指标", "合格率", "≥95%", "96%", "20", "20"},
                          {"效益指标", "社会效益", "合格率", "≥90%", "91%", "20", "20"}}),
                {});
  const SheetScope scope{kOne, {}, {}};
  CHECK(told(form_observations(filled.value, scope)) ==
        Strings{"P P-01 2024-12-31 2场", "P P-02 2024-12-31 96%", "P P-03 2024-12-31 91%",
                "P @budget_adjusted 2024-12-31 80万元", "P @executed 2024-12-31 72万元",
                "match_normalised@E6"});
  const auto claims = form_claims(filled.value, scope);
  CHECK(claims.usable());
  CHECK(claims.value.back().indicator == kFundsRow);
  CHECK(claims.value.front().indicator == "P-01");
  CHECK(claims.value.front().project == "P");
}

TEST_CASE("目标就是同一张表时，资金行给预算执行率这一项数字") {
  const auto filled =
      only_form(sheet_of({{"自评表（2024年度）"},
                          {"项目名称", "护理"},
                          {"项目资金(万元)", "", "全年预算数", "全年执行数", "分值", "得分"},
                          {"", "年度资金总额", "80", "72", "10", "9"},
                          {"一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"},
                          {"产出指标", "数量指标", "场次", "≥2场", "2场", "90", "90"}}));
  const std::vector<Form> forms{filled.value.form};
  CHECK(told(form_observations(filled.value, {forms, {}, {}})).back() ==
        "P P-00 2024-12-31 720000/800000");
}

TEST_CASE("没有年份的填报表把错误说出来，数字一个不用") {
  const auto filled = only_form(sheet_of({{"项目名称", "护理"},
                                          {"一级指标", "二级指标", "三级指标", "指标值", "完成值"},
                                          {"产出指标", "数量指标", "场次", "≥2场", "2场"}}));
  const std::vector<Form> forms{filled.value.form};
  CHECK(told(form_observations(filled.value, {forms, {}, {}})) == Strings{"figures_without_year@"});
}

}  // namespace duibiao::test
