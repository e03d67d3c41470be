#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    // 催报清单
    Sentence{"title_reminders", "催报清单", "Reminders"},
    Sentence{"reminders_of_day",
             "截至 {day}：{projects} 个项目中 {owing} 个有欠报，其中 {late} 个缺到期的实际值",
             "As of {day}: {owing} of {projects} projects owe something, {late} of them a figure "
             "that is due"},
    Sentence{"page_reminder_units", "按单位汇总", "By unit"},
    Sentence{"page_reminder_items", "欠报明细", "What is owed"},
    Sentence{"owed_figure", "缺实际值", "figure missing"},
    Sentence{"owed_reason", "缺原因或措施", "reason missing"},
    Sentence{"owed_words", "缺完成可能性", "likelihood missing"},
    Sentence{"column_owing_projects", "欠报项目", "Owing"},
    Sentence{"column_late_projects", "逾期项目", "Late"},
    Sentence{"column_last_figure", "最近填报日", "Last figure"},
    Sentence{"column_owed", "欠报事项", "Owed"},
    Sentence{"column_owed_count", "项数", "Count"},
    Sentence{"column_owed_indicators", "指标", "Indicators"},
    Sentence{"column_project_code", "项目编码", "Project"},
    Sentence{"column_project_name", "项目名称", "Name"},
    Sentence{"nothing_owed", "没有欠报", "nothing is owed"},
    Sentence{"never_reported", "从未填报", "never"},
    Sentence{"unit_not_stated", "（未写明）", "(not stated)"},

    // Portfolio
    Sentence{"title_portfolio", "项目绩效汇总", "Portfolio"},
    Sentence{
        "portfolio_of_day",
        "截至 {day}：{projects} 个项目，其中 {covered} 个全部分值可评判，{late} 个缺到期的实际值",
        "As of {day}: {projects} projects, {covered} judged in full, {late} with a due figure "
        "missing"},
    Sentence{"portfolio_not_due", "未到节点的项目其得分只作参考",
             "scores of projects before their milestone are for reference only"},
    Sentence{"portfolio_execution",
             "预算执行率 = 执行数 ÷ "
             "全年（调整后）预算数，没有调整后数的用年初预算数；只计两数都有的项目",
             "Execution is executed ÷ adjusted budget, or ÷ initial budget where none is adjusted; "
             "only projects that state both count"},
    Sentence{"page_portfolio", "汇总", "Totals"},
    Sentence{"page_portfolio_levels", "指标分类", "Indicators"},
    Sentence{"page_portfolio_projects", "项目", "Projects"},
    Sentence{"page_portfolio_years", "年度对比", "Year over year"},
    Sentence{"section_all", "全部", "All"},
    Sentence{"section_departments", "按主管部门", "By department"},
    Sentence{"section_units", "按实施单位", "By unit"},
    Sentence{"section_types", "按项目类型", "By type"},
    Sentence{"section_levels", "按指标层级", "By level"},
    Sentence{"section_families", "按指标族（性态、累计方式、计量单位）",
             "By family (kind, measure, unit)"},
    Sentence{"section_late_units", "缺到期实际值的单位", "Units that are late"},
    Sentence{"column_group", "分组", "Group"},
    Sentence{"column_coverage_projects", "评判完整的项目", "Judged in full"},
    Sentence{"column_coverage_weight", "已评判分值", "Weight judged"},
    Sentence{"column_not_judged_rows", "未评判", "Not judged"},
    Sentence{"column_no_data_rows", "无数据", "No data"},
    Sentence{"column_score_rate", "得分率（占已评判）", "Score of judged"},
    Sentence{"column_mean_score", "平均得分", "Mean score"},
    Sentence{"column_execution", "预算执行率", "Execution"},
    Sentence{"column_execution_coverage", "有资金数的项目", "With money"},
    Sentence{"years_projects",
             "{projects} 个项目中 {matched} 个有以前年度，其中 {comparable} 个得分可比",
             "{matched} of {projects} projects have an earlier year, {comparable} of them a score "
             "that can be compared"},
    Sentence{"years_scores", "可比项目平均得分：以前年度 {earlier}，本年 {present}",
             "mean score of the comparable ones: {earlier} then, {present} now"},
    Sentence{"years_indicators",
             "{present} 项指标中 {matched} 项以前年度也有，其中 {comparable} 项可比：持续达标 "
             "{still_met}，转为达标 {newly_met}，转为未达标 {newly_missed}，持续未达标 "
             "{still_missed}；完成率上升 {better}，下降 {worse}",
             "{matched} of {present} indicators stood before, {comparable} of them comparable: "
             "still met {still_met}, newly met {newly_met}, newly missed {newly_missed}, still "
             "missed {still_missed}; attainment up {better}, down {worse}"},
    Sentence{"column_earlier_year", "以前年度", "Earlier year"},
    Sentence{"column_earlier_score", "以前得分", "Then"},
    Sentence{"column_present_score", "本年得分", "Now"},
    Sentence{"column_change", "变化", "Change"},
    Sentence{"column_comparability", "可比性", "Comparable"},
    Sentence{"match_comparable", "可比", "yes"},
    Sentence{"match_no_earlier_year", "没有以前年度", "no earlier year"},
    Sentence{"match_other_milestone", "所对照的节点不同", "another milestone"},
    Sentence{"match_not_fully_judged", "有一年未全部评判",
             "not judged in full in one of the years"},
    Sentence{"earlier_year_not_read",
             "同一批文件中 {year} 年度的数据无法单独读取，不作年度对比；可用 --history 另行给出",
             "the rows of {year} in the same files cannot be read alone, so the years are not "
             "compared; give them with --history"},
    Sentence{"form_of_many", "--form {form} 是多个项目合成的一份，不能与 --each 同用",
             "--form {form} is one report of many projects and does not go with --each"},
    Sentence{"form_of_many_has_no_svg",
             "{form} 没有 svg；可用 xlsx、csv、html、json、docx、pdf 或终端表格",
             "{form} has no svg; use xlsx, csv, html, json, docx, pdf or a table"},
};

}  // namespace

std::span<const Sentence> portfolio_sentences() { return kSentences; }

}  // namespace duibiao
