#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    // What cannot be asked of it.
    Sentence{"portfolio_csv_needs_folder",
             "--form portfolio 的 csv 是几个文件：请用 -o 指定文件夹（不以 .csv 结尾）",
             "the csv of --form portfolio is several files: name a folder with -o (not ending in "
             ".csv)"},
    Sentence{"history_not_used", "--form {form} 不用 --history；它只用于 portfolio 和 audit",
             "--form {form} has no use for --history, which is for portfolio and audit"},
    Sentence{"earlier_year_not_read",
             "输入中 {year} 年度的目标不能单独读出（有项目缺该年度而另有多个年度）；未作年度对比",
             "the rows of {year} cannot be read by themselves (a project has several other years); "
             "no years are compared"},

    // Title, pages and sections.
    Sentence{"portfolio_title", "项目绩效汇总", "Portfolio"},
    Sentence{"portfolio_subtitle", "截至 {day}", "As of {day}"},
    Sentence{"portfolio_page_totals", "汇总", "Totals"},
    Sentence{"portfolio_page_units", "实施单位", "Units"},
    Sentence{"portfolio_page_indicators", "指标", "Indicators"},
    Sentence{"portfolio_page_late", "迟报", "Late"},
    Sentence{"portfolio_page_money", "预算执行", "Execution"},
    Sentence{"portfolio_page_years", "年度对比", "Years"},
    Sentence{"portfolio_page_projects", "项目", "Projects"},
    Sentence{"portfolio_section_all", "全部项目", "All projects"},
    Sentence{"portfolio_section_departments", "按主管部门", "By department"},
    Sentence{"portfolio_section_types", "按项目类型", "By type of project"},
    Sentence{"portfolio_section_projects", "逐个项目", "Project by project"},
    Sentence{"portfolio_section_units", "按实施单位", "By unit"},
    Sentence{"portfolio_section_levels", "按一级、二级指标", "By level 1 and level 2"},
    Sentence{"portfolio_section_families", "按同名指标", "By indicators of one name"},
    Sentence{"portfolio_section_late", "应报未报的单位", "Units that are late"},
    Sentence{"portfolio_section_execution", "按分母列示的预算执行率", "Execution by denominator"},
    Sentence{"portfolio_section_years", "可比项目和指标的两年对照",
             "Two years of what can be compared"},

    // Columns.
    Sentence{"portfolio_column_department", "主管部门", "Department"},
    Sentence{"portfolio_column_unit", "实施单位", "Unit"},
    Sentence{"portfolio_column_type", "项目类型", "Type"},
    Sentence{"portfolio_column_final", "得分", "Score"},
    Sentence{"portfolio_column_interim", "阶段参考分", "Reference score"},
    Sentence{"portfolio_column_level1", "一级指标", "Level 1"},
    Sentence{"portfolio_column_level2", "二级指标", "Level 2"},
    Sentence{"portfolio_column_name", "指标名称", "Indicator"},
    Sentence{"portfolio_column_unit_of_measure", "计量单位", "Unit of measure"},
    Sentence{"portfolio_column_projects", "项目", "Projects"},
    Sentence{"portfolio_column_reported", "有数据项目", "Projects with figures"},
    Sentence{"portfolio_column_late", "迟报项目", "Projects late"},
    Sentence{"portfolio_column_indicators", "指标", "Indicators"},
    Sentence{"portfolio_column_figures", "应报指标已报", "Figures due that are there"},
    Sentence{"portfolio_column_figures_due", "应报指标", "Figures due"},
    Sentence{"portfolio_column_figures_missing", "未报指标", "Figures missing"},
    Sentence{"portfolio_column_missing_share", "未报占比", "Share missing"},
    Sentence{"portfolio_column_last_figure", "最近数据日期", "Last figure"},
    Sentence{"portfolio_column_judged", "已评判分值占比", "Weight judged"},
    Sentence{"portfolio_column_rate", "得分率", "Score rate"},
    Sentence{"portfolio_column_scored", "计分项目", "Projects scored"},
    Sentence{"portfolio_column_mean_final", "平均得分", "Mean score"},
    Sentence{"portfolio_column_mean_interim", "平均阶段参考分", "Mean reference score"},
    Sentence{"portfolio_column_in_full", "全部评判的项目", "Judged in full"},
    Sentence{"portfolio_column_execution", "预算执行率（全年预算）", "Execution (adjusted budget)"},
    Sentence{"portfolio_column_money_projects", "资金齐全的项目", "Projects with both amounts"},
    Sentence{"portfolio_column_executed", "执行数", "Executed"},
    Sentence{"portfolio_column_executed_yuan", "执行数（万元）", "Executed (10,000 yuan)"},
    Sentence{"portfolio_column_denominator_yuan", "分母（万元）", "Denominator (10,000 yuan)"},
    Sentence{"portfolio_column_execution_rate", "执行率", "Rate"},
    Sentence{"portfolio_column_denominator", "分母", "Denominator"},
    Sentence{"portfolio_column_scope", "范围", "Scope"},
    Sentence{"portfolio_column_year", "年度", "Year"},
    Sentence{"portfolio_column_known", "有以前年度的项目", "Projects with an earlier year"},
    Sentence{"portfolio_column_comparable", "可比项目", "Comparable projects"},
    Sentence{"portfolio_column_in_both", "两年都有的指标", "Indicators of both years"},
    Sentence{"portfolio_column_compared", "两年都评判的指标", "Judged in both"},
    Sentence{"portfolio_column_met_of_compared", "其中达标", "Of those met"},
    Sentence{"portfolio_column_met_share", "达标占比", "Share met"},
    Sentence{"portfolio_scope_all", "全部", "all"},
    Sentence{"portfolio_scope_department", "部门", "department"},
    Sentence{"portfolio_all_departments", "全部项目", "all projects"},
    Sentence{"portfolio_whole_level", "小计", "all"},
    Sentence{"portfolio_not_stated", "（未写明）", "(not stated)"},
    Sentence{"portfolio_never", "从未", "never"},
    Sentence{"portfolio_more_inputs", "……另 {count} 个", "… {count} more"},
    Sentence{"portfolio_rows_left_out", "共 {rows} 行，此处列前 {shown} 行；CSV 中有全部",
             "{rows} rows, of which the first {shown} are shown; the CSV has all of them"},

    // The first lines.
    Sentence{"portfolio_label_scope", "范围", "Scope"},
    Sentence{"portfolio_scope",
             "{projects} 个项目，{departments} 个主管部门，{units} 个实施单位，{indicators} 项指标",
             "{projects} projects, {departments} departments, {units} units, {indicators} "
             "indicators"},
    Sentence{"portfolio_label_coverage", "数据覆盖", "Coverage"},
    Sentence{"portfolio_coverage",
             "{projects} 个项目中 {with} 个有数据；应报的 {due} 项指标中 {there} 项已报；分值的 "
             "{share} 已评判",
             "{with} of {projects} projects have a figure; {there} of {due} indicators due by then "
             "have one; {share} of the weight was judged"},
    Sentence{"portfolio_label_late", "迟报", "Late"},
    Sentence{"portfolio_none_late", "没有单位迟报", "no unit is late"},
    Sentence{"portfolio_late",
             "{units} 个单位的 {projects} 个项目应报未报，共 {figures} 项指标；最多的是 {worst}（"
             "{missing} 项）",
             "{projects} projects of {units} units are late with {figures} indicators; most of all "
             "{worst} ({missing})"},
    Sentence{"portfolio_label_score", "平均得分", "Mean score"},
    Sentence{
        "portfolio_final_mean",
        "{mean}（{projects} 个项目得分之和 ÷ {projects}，未评判的按 0 分计）；已评判分值的得分率 "
        "{rate}",
        "{mean} (the sum of {projects} projects' scores ÷ {projects}; what was not judged "
        "scored 0); {rate} of the judged weight was earned"},
    Sentence{"portfolio_label_interim", "平均阶段参考分", "Mean reference score"},
    Sentence{
        "portfolio_interim_mean",
        "{mean}（{projects} 个项目阶段参考分之和 ÷ {projects}）；已评判分值的得分率 "
        "{rate}；年中只作阶段参考，不评等级",
        "{mean} (the sum of {projects} projects' reference scores ÷ {projects}); {rate} of the "
        "judged weight was earned; for reference at mid-year, no grade"},
    Sentence{"portfolio_grades", "{grades}（{projects} 个项目中全部分值已评判的 {graded} 个）",
             "{grades} (the {graded} of {projects} projects of which all weight was judged)"},
    Sentence{"portfolio_pace",
             "{projects} 个项目未到节点，不计分；全部指标中落后 {behind}、同步 {on_pace}、超前 "
             "{ahead}",
             "{projects} projects are between milestones and have no score; of all indicators "
             "{behind} are behind, {on_pace} on pace, {ahead} ahead"},
    Sentence{"portfolio_execution",
             "{rate}（分母：{denominator}；{projects} 个项目中两数齐全的 {with} 个，其余不评判）",
             "{rate} (of the {denominator}; {with} of {projects} projects state both amounts, the "
             "others are not judged)"},
    Sentence{"portfolio_label_years", "年度对比", "Year over year"},
    Sentence{
        "portfolio_years",
        "{earlier} 与 {present}：{projects} 个项目中 {comparable} 个可比，{indicators} 项指标中 "
        "{both} 项两年都有，其中 {compared} 项两年都已评判：达标 {met_then} → {met_now}",
        "{earlier} and {present}: {comparable} of {projects} projects are comparable, {both} "
        "of {indicators} indicators are in both years, {compared} of them judged in both: met "
        "{met_then} → {met_now}"},

    // How it is made.
    Sentence{"portfolio_note_counts",
             "指标数 = 达标 + 未达标 + 未到节点 + 无数据 + 无法评判；无目标的指标计入无法评判。",
             "Indicators = met + missed + not yet due + no data + not assessable; one without a "
             "target counts as not assessable."},
    Sentence{
        "portfolio_note_figures",
        "应报：有半年目标的自半年节点起，其余自全年节点起，限期指标自其期限起；已报：截至该日有任何"
        "数据。",
        "A figure is due from the middle of the course on where there is a half-year target, "
        "else from its end, of a deadline from its day; it is there when anything was reported "
        "by then."},
    Sentence{"portfolio_note_rates",
             "平均得分按项目平均（每个项目一票）；得分率 = 得分之和 ÷ 到期且已评判的分值之和。",
             "Mean scores count each project once; a score rate is the points earned ÷ the weight "
             "that was due and judged."},
    Sentence{
        "portfolio_note_money",
        "执行率 = 执行数之和 ÷ 分母之和，只含两数齐全的项目；其余项目不评判。",
        "An execution rate is the sum executed ÷ the sum of the denominator, over the projects "
        "that state both; the others are not judged."},
    Sentence{"portfolio_note_left_out", "同名指标超过 {most} 种，另有 {rows} 行未按同名指标汇总。",
             "There are more than {most} families of indicators; {rows} rows are in none."},
    Sentence{"portfolio_remark_levels", "小计为该一级指标的全部指标。",
             "“all” is every indicator of the level 1."},
    Sentence{"portfolio_remark_families",
             "名称和计量单位相同、至少在两个项目中的指标；未达标多的在前。",
             "Indicators of one name and unit, in two projects at least; the most missed first."},
    Sentence{"portfolio_remark_late", "未报指标多的在前；其次看占比和最近数据日期。",
             "Most figures missing first; then by share and by the day of the last figure."},
    Sentence{"portfolio_remark_execution", "两数齐全的项目才计入；列出各分母，不互相代替。",
             "Only projects that state both amounts; no denominator stands in for another."},
    Sentence{
        "portfolio_remark_years",
        "以前年度取与今年相同的日期、同一评分规则；项目按编码（否则按名称）、指标按名称、一级指标和"
        "计量单位相同；实施期长度或节点不同的项目不比；达标占比和得分率只含两年都评判的指标。",
        "The earlier year is taken on the same day of the year under the same rule book. "
        "Projects are the same by code, else by name; indicators by name, level 1 and unit; "
        "projects whose courses differ in length or stage are not compared; shares and rates "
        "are of the indicators judged in both years."},
};

}  // namespace

std::span<const Sentence> roll_up_sentences() { return kSentences; }

}  // namespace duibiao
