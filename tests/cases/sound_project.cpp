#include "tests/cases/sound_project.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "engine/audit/assess_leniently.h"
#include "tests/support/rule_books.h"

namespace duibiao::test {
namespace {

constexpr std::string_view kJune = "2024-06-30";
constexpr std::string_view kDecember = "2024-12-31";

/// The sizes of one project: everything else follows from them.
struct Sizes {
  explicit Sizes(std::uint64_t seed)
      : persons(static_cast<int>(60 + 2 * (seed * 7 % 60))),
        clinics(static_cast<int>(20 + 20 * (seed % 3))),
        budget(static_cast<int>(20 + 2 * (seed * 5 % 14))),
        rate(static_cast<int>(86 + seed % 5)) {}

  int persons;  ///< trained over the year, even
  int clinics;  ///< held over the year; a tenth of them was missed
  int budget;   ///< in 万元, even, below 50
  int rate;     ///< of what is known, in percent
};

Indicator row(std::string_view code, std::string_view level1, std::string_view level2,
              std::string_view name, const std::string& half, const std::string& full,
              std::string_view weight) {
  return indicator({code, level1, level2, name, half, full, weight});
}

std::vector<Indicator> rows_of(const Sizes& size) {
  const auto floor = [](int value, std::string_view unit) {
    return fmt::format("≥{}{}", value, unit);
  };
  return {
      row("01", "产出指标", "数量指标", "骨干培训人次", floor(size.persons / 2, "人次"),
          floor(size.persons, "人次"), "15"),
      row("02", "产出指标", "数量指标", "巡回义诊场次", floor(size.clinics / 2, "场"),
          floor(size.clinics, "场"), "10"),
      row("03", "产出指标", "质量指标", "验收合格率", "≥90%", "≥95%", "10"),
      row("04", "产出指标", "时效指标", "项目按期完成率", "≥80%", "≥92%", "10"),
      row("05", "产出指标", "成本指标", "人均培训成本", "≤295元", "≤300元", "10"),
      row("06", "效益指标", "社会效益", "群众知晓率", floor(size.rate - 5, "%"),
          floor(size.rate, "%"), "15"),
      row("07", "效益指标", "可持续影响", "志愿者留存率", "≥70%", "≥75%", "10"),
      row("08", "满意度指标", "服务对象满意度", "参训人员满意度", "≥88%", "≥91%", "10"),
      row("09", "过程", "资金管理", "预算执行率", "≥50%", "≥96%", "5"),
      row("10", "效益指标", "社会效益", "数字档案规范程度", "达到国家三级标准", "达到国家二级标准",
          "5"),
  };
}

void fill_header_of(AuditCase& made, const Sizes& size) {
  Form& form = made.form;
  form.name = "基层卫生骨干培训";
  form.department = "市卫生健康委员会";
  form.unit = "市卫生健康委员会";
  form.type = "延续性项目";
  form.course = calendar_year(2024);
  form.annual_goal = fmt::format(
      "完成骨干培训{}人次，举办巡回义诊{}场，验收合格率95%，项目按期完成率92%，群众知晓率{}%，"
      "志愿者留存率75%，参训人员满意度91%，建立规范的数字档案。",
      size.persons, size.clinics, size.rate);
  form.long_term_goal = "三年内形成覆盖全市的基层卫生骨干培训体系，群众健康素养稳步提高。";
  field_of(made, "项目名称") = form.name;
  field_of(made, "主管部门") = form.department;
  field_of(made, "实施单位") = form.unit;
  field_of(made, "项目类型") = form.type;
  field_of(made, "立项依据") = "依据苏卫基层〔2023〕15号文件安排。";
  field_of(made, "开始时间") = "2024年1月";
  field_of(made, "完成时间") = "2024年12月";
  field_of(made, "中长期目标") = form.long_term_goal;
  field_of(made, "年度目标") = form.annual_goal;
}

void fill_funds(AuditCase& made, const Sizes& size) {
  using Side = FundsLine::Side;
  const auto yuan = [](int wan) { return fmt::format("{}万元", wan); };
  made.form.funds = {
      funds(Side::income, "资金总额", yuan(size.budget)),
      funds(Side::income, "财政拨款", yuan(size.budget)),
      funds(Side::expenditure, "培训", yuan(size.budget - 10), yuan(size.budget / 2 - 5)),
      funds(Side::expenditure, "义诊", "10万元", "5万元"),
      funds(Side::expenditure, "合计", yuan(size.budget), yuan(size.budget / 2))};
  made.observations.push_back(figure("@budget_initial", "2024-01-01", yuan(size.budget)));
  made.observations.push_back(figure("@executed", kJune, fmt::format("{}元", size.budget * 4900)));
  made.observations.push_back(
      figure("@executed", kDecember, fmt::format("{}元", size.budget * 9800)));
}

void report(AuditCase& made, std::string_view code, const std::string& june,
            const std::string& december, std::string_view points) {
  made.observations.push_back(figure(code, kJune, june));
  made.observations.push_back(figure(code, kDecember, december));
  made.statements.push_back(said(code, StatementKind::claimed_score, points, kDecember));
  made.statements.push_back(
      said(code, StatementKind::likelihood, code == "02" ? "有可能" : "确定能", kJune));
}

void fill_figures(AuditCase& made, const Sizes& size) {
  report(made, "01", fmt::format("{}人次", size.persons / 2 + 3),
         fmt::format("{}人次", size.persons + 3), "15");
  report(made, "02", fmt::format("{}场", size.clinics / 2 - 1),
         fmt::format("{}场", size.clinics * 9 / 10), "9");
  report(made, "03", "93.1%", "96.3%", "10");
  report(made, "04", "85.2%", "94.7%", "10");
  report(made, "05", "284.5元", "288.4元", "10");
  report(made, "06", fmt::format("{}.4%", size.rate - 3), fmt::format("{}.7%", size.rate + 1),
         "15");
  report(made, "07", "74.2%", "77.9%", "10");
  report(made, "08", "92.3%", "93.6%", "10");
  report(made, "09", "49%", "98%", "5");
  report(made, "10", "达成预期指标", "达成预期指标", "5");
}

void fill_statements(AuditCase& made, const Sizes& size) {
  const auto say = [&](std::string_view code, StatementKind kind, const std::string& value,
                       std::string_view day) {
    made.statements.push_back(said(code, kind, value, day));
  };
  say("02", StatementKind::reason, "人员保障：汛期医疗队抽调支援", kJune);
  say("02", StatementKind::measure, "四季度增派两支医疗队", kJune);
  say("02", StatementKind::forecast, fmt::format("{}场", size.clinics * 9 / 10), kJune);
  say("01", StatementKind::forecast, fmt::format("{}人次", size.persons + 1), kJune);
  say("08", StatementKind::sample, "发放问卷120份，收回113份", kDecember);
  say(std::string(kGoal), StatementKind::claimed_value,
      fmt::format("全年办班6期，参训{}人次；下乡义诊{}场，受汛期影响少办一成，其余各项均已做到。",
                  size.persons + 3, size.clinics * 9 / 10),
      kDecember);
  say(std::string(kTotal), StatementKind::claimed_score, "99", kDecember);
  say(std::string(kTotal), StatementKind::claimed_value, "优", kDecember);
}

/// The year before reached a little less; the form's first version asked for the same.
void fill_history(AuditCase& made, const Sizes& size) {
  EarlierYear last{2023, {}};
  last.assessment.indicators.resize(1);
  last.assessment.indicators[0].indicator.name = "骨干培训人次";
  last.assessment.indicators[0].evaluation.actual.base = Ratio{size.persons - 5};
  last.assessment.indicators[0].evaluation.actual.family = "人次";
  made.history = ProjectHistory{{last}, {made.form}};
}

}  // namespace

AuditCase sound_project(std::uint64_t seed) {
  const Sizes size(seed);
  AuditCase made;
  made.as_of = kDecember;
  made.form.project = "P";
  made.form.indicators = rows_of(size);
  std::uint32_t line = 20;
  for (Indicator& indicator : made.form.indicators) {
    indicator.where = {"form.txt", "", "", ++line, 0};
  }
  fill_header_of(made, size);
  fill_funds(made, size);
  fill_figures(made, size);
  fill_statements(made, size);
  fill_history(made, size);
  return made;
}

Indicator& row_of(AuditCase& project, std::string_view code) {
  return *std::ranges::find(project.form.indicators, code, &Indicator::code);
}

void set_targets(AuditCase& project, std::string_view code, std::string_view half,
                 std::string_view full) {
  Indicator& old = row_of(project, code);
  const Indicator read = indicator({code, old.level1, old.level2, old.name, half, full});
  old.half_year = read.half_year;
  old.full_year = read.full_year;
}

Observation& figure_of(AuditCase& project, std::string_view code, std::string_view date) {
  return *std::ranges::find_if(project.observations, [&](const Observation& one) {
    return one.indicator == code && one.date == day(date);
  });
}

Statement& said_of(AuditCase& project, std::string_view code, StatementKind kind) {
  const auto found = std::ranges::find_if(project.statements, [&](const Statement& one) {
    return one.indicator == code && one.kind == kind;
  });
  return found != project.statements.end()
             ? *found
             : project.statements.emplace_back(said(code, kind, "", kDecember));
}

void unsay(AuditCase& project, std::string_view code, StatementKind kind) {
  std::erase_if(project.statements,
                [&](const Statement& one) { return one.indicator == code && one.kind == kind; });
}

std::string& field_of(AuditCase& project, std::string_view label) {
  std::vector<HeaderField>& header = project.form.header;
  const auto found = std::ranges::find(header, label, &HeaderField::label);
  if (found != header.end()) {
    return found->text;
  }
  const auto line = static_cast<std::uint32_t>(header.size() + 1);
  return header.emplace_back(HeaderField{std::string(label), "", {"form.txt", "", "", line, 0}})
      .text;
}

}  // namespace duibiao::test
