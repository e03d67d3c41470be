#include "tests/cases/planted_faults.h"

#include <array>
#include <string>

#include "tests/cases/sound_project.h"

namespace duibiao::test {
namespace {

using Side = FundsLine::Side;
using Kind = StatementKind;

void add_row(AuditCase& p, const Row& row) {
  p.form.indicators.push_back(indicator(row));
  p.form.indicators.back().where = {"form.txt", "", "", 99, 0};
}

/// The budget in 万元, as a clerk writes it.
std::string budget_of(const AuditCase& p) {
  const Ratio yuan = p.form.funds.front().full_year->in_base();
  return std::to_string(static_cast<std::int64_t>(yuan.numerator() / yuan.denominator() / 10'000));
}

void copy_goal(AuditCase& p) { p.form.long_term_goal = p.form.annual_goal; }

void paste_text(AuditCase& p) {
  const std::string source =
      "严格按照财政部门、卫生部门有关政府购买服务、社会力量参与基层卫生服务的各项政策规定执行，加强"
      "决算审计。";
  field_of(p, "实施可行性") = source;
  field_of(p, "立项必要性") = "为提高基层服务能力，本年安排专项经费，用于购买专业服务。" + source;
}

void crowd(AuditCase& p) {
  for (int i = 0; i < 60; ++i) {
    add_row(p, {"x", "产出指标", "数量指标", "下乡督导次数", "≥1次", "≥2次"});
  }
}

void copy_all(AuditCase& p) {
  for (const Indicator& row : p.form.indicators) {
    figure_of(p, row.code).value = row.full_year.written;
  }
}

void all_full(AuditCase& p) { said_of(p, "02", Kind::claimed_score).value = "10"; }

constexpr std::array<PlantedFault, 30> kOnPlans{{
    {"T01", [](AuditCase& p) { p.form.department.clear(); }},
    {"T02",
     [](AuditCase& p) {
       std::erase_if(p.form.indicators, [](const Indicator& row) { return row.code == "08"; });
     }},
    {"T03", [](AuditCase& p) { p.form.funds[1] = funds(Side::income, "财政拨款", "1万元"); }},
    {"T04",
     [](AuditCase& p) {
       p.form.funds[3] = funds(Side::expenditure, "义诊", "100000元", "50000元");
     }},
    {"T05",
     [](AuditCase& p) {
       add_row(p, {"x", "产出指标", "成本指标", "项目总支出", "≤10万元", "≤90万元"});
     }},
    {"T06",
     [](AuditCase& p) {
       add_row(p, {"x", "产出指标", "成本指标", "项目总支出", "", "≤" + budget_of(p) + "万元"});
     }},
    {"T07",
     [](AuditCase& p) {
       set_targets(p, "09", "=50%", "=100%");
       add_row(p, {"x", "产出指标", "成本指标", "项目总支出", "", "≤" + budget_of(p) + "万元"});
     }},
    {"T08", [](AuditCase& p) { set_targets(p, "01", "≥300人次", "≥200人次"); }},
    {"T09", [](AuditCase& p) { set_targets(p, "01", "≥200人次", "≥200人次"); }},
    {"T10", [](AuditCase& p) { set_targets(p, "01", "≥20人次", "≥200人次"); }},
    {"T11", [](AuditCase& p) { set_targets(p, "03", "≥90%", "≥105%"); }},
    {"T12",
     [](AuditCase& p) {
       row_of(p, "10").name = "提升数字档案规范程度";
       set_targets(p, "10", "提升", "提升");
     }},
    {"T13", [](AuditCase& p) { set_targets(p, "01", "≥30", "≥60"); }},
    {"T14", [](AuditCase& p) { row_of(p, "02").name = "开展大型义诊"; }},
    {"T15", [](AuditCase& p) { set_targets(p, "03", "≥60%", "≥65%"); }},
    {"T16", [](AuditCase& p) { p.form.annual_goal += "建成示范基地9个。"; }},
    {"T17", copy_goal},
    {"T18",
     [](AuditCase& p) {
       row_of(p, "02").level2 = "质量指标";
       row_of(p, "02").name = "巡回义诊数量";
     }},
    {"T19", [](AuditCase& p) { row_of(p, "02").name = row_of(p, "01").name; }},
    {"T20", crowd},
    {"T21",
     [](AuditCase& p) {
       p.history->years[0].assessment.indicators[0].evaluation.actual.base = Ratio{900};
     }},
    {"T22",
     [](AuditCase& p) {
       add_row(p, {"x", "产出指标", "数量指标", "开展个案精准矫正数量", "≥9000件", "≥18000件"});
     }},
    {"T23", [](AuditCase& p) { field_of(p, "完成时间") = "2023年12月"; }},
    {"T24", [](AuditCase& p) { set_targets(p, "03", "", "XX%"); }},
    {"T25",
     [](AuditCase& p) {
       field_of(p, "项目实施内容") =
           "通过政府购买服务的方法，让专业机构参与基层卫生工作，筛选符合条件的对象开展培";
     }},
    {"T26", paste_text},
    {"T27", [](AuditCase& p) { set_targets(p, "03", "$\\geq 90\\%$", "≥95%"); }},
    {"T28", [](AuditCase& p) { row_of(p, "07").name = "专职人员占比"; }},
    {"T29",
     [](AuditCase& p) {
       add_row(p, {"x", "决策", "项目立项", "立项依据充分性", "充分", "充分"});
       add_row(p, {"y", "过程", "组织实施", "制度执行有效性", "有效", "有效"});
     }},
    {"T30", [](AuditCase& p) { row_of(p, "01").weight = decimal("14.5"); }},
}};

constexpr std::array<PlantedFault, 31> kOnTheRest{{
    {"T31", [](AuditCase& p) { p.form.type = "一次性安排项目"; }},
    {"T32", [](AuditCase& p) { field_of(p, "联系人") = "张三"; }},
    {"T33",
     [](AuditCase& p) {
       row_of(p, "01").level1.clear();
       row_of(p, "01").level2.clear();
     }},
    {"T34", [](AuditCase& p) { set_targets(p, "03", "序时进度", "≥95%"); }},
    {"T35", [](AuditCase& p) { set_targets(p, "03", "≥95%", "≥95%"); }},
    {"T36", [](AuditCase& p) { set_targets(p, "03", "≥90%", "95%"); }},
    {"T37",
     [](AuditCase& p) { p.form.funds[3] = funds(Side::expenditure, "义诊", "10万元", "1万元"); }},
    {"T38", [](AuditCase& p) { p.form.empty_labels = {"效益指标/经济效益"}; }},
    {"X01", [](AuditCase& p) { said_of(p, "02", Kind::claimed_score).value = "9.7"; }},
    {"X02", [](AuditCase& p) { said_of(p, "03", Kind::claimed_score).value = "10.5"; }},
    {"X03", [](AuditCase& p) { said_of(p, kTotal, Kind::claimed_score).value = "100"; }},
    {"X04", [](AuditCase& p) { row_of(p, "01").weight = decimal("25"); }},
    {"X05", all_full},
    {"X06", [](AuditCase& p) { figure_of(p, "09").value = "90%"; }},
    {"X07", all_full},
    {"X08", [](AuditCase& p) { figure_of(p, "01").value = "400人次"; }},
    {"X09", copy_all},
    {"X10", [](AuditCase& p) { figure_of(p, "01").value = "完成"; }},
    {"X11", [](AuditCase& p) { figure_of(p, "01").value = "200件"; }},
    {"X12", [](AuditCase& p) { figure_of(p, "03").value = "101%"; }},
    {"X13", [](AuditCase& p) { figure_of(p, "01", "2024-06-30").value = "500人次"; }},
    {"X14", [](AuditCase& p) { said_of(p, "01", Kind::likelihood).value = "有可能"; }},
    {"X15", [](AuditCase& p) { said_of(p, "02", Kind::likelihood).value = "确定能"; }},
    {"X16", [](AuditCase& p) { unsay(p, "02", Kind::measure); }},
    {"X17", [](AuditCase& p) { figure_of(p, "@executed").value = "20000元"; }},
    {"X18", [](AuditCase& p) { said_of(p, "01", Kind::forecast).value = "900人次"; }},
    {"X19", [](AuditCase& p) { set_targets(p, "01", "≥5人次", "≥10人次"); }},
    {"X20", [](AuditCase& p) { said_of(p, "10", Kind::claimed_score).value = "3"; }},
    {"X21", [](AuditCase& p) { figure_of(p, "08").value = "100%"; }},
    {"X22",
     [](AuditCase& p) {
       said_of(p, "06", Kind::reason).value = said_of(p, "02", Kind::reason).value;
     }},
    {"X23",
     [](AuditCase& p) { said_of(p, kGoal, Kind::claimed_value).value = p.form.annual_goal; }},
}};

constexpr auto kAll = [] {
  std::array<PlantedFault, kOnPlans.size() + kOnTheRest.size()> all{};
  std::size_t at = 0;
  for (const PlantedFault& fault : kOnPlans) {
    all[at++] = fault;
  }
  for (const PlantedFault& fault : kOnTheRest) {
    all[at++] = fault;
  }
  return all;
}();

}  // namespace

std::span<const PlantedFault> planted_faults() { return kAll; }

}  // namespace duibiao::test
