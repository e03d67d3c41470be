#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    // What is missing on an official form, as a remark on the empty cell.
    Sentence{"note_field_missing", "目标表未填此项", "the target form leaves this out"},
    Sentence{"note_forecast_missing", "单位未填报全年预计完成情况",
             "the unit has not stated what it expects by the year's end"},
    Sentence{"note_reason_missing", "有偏差，单位未填报偏差原因类别和原因说明",
             "it deviates, and the unit has given neither category nor reason"},
    Sentence{"note_category_missing", "原因未注明类别（经费、制度、人员、硬件条件保障或其他）",
             "the reason names no category (funds, institution, staff, hardware or other)"},
    Sentence{"note_likelihood_missing", "单位未填报完成目标可能性",
             "the unit has not stated how likely it is to reach the target"},
    Sentence{"note_measure_missing", "不是“确定能”，应写明不能完成的原因和拟采取的措施",
             "it is not 确定能: say why it may not be reached and what is done about it"},
    Sentence{"note_goal_missing", "单位未填报年度总体目标的实际完成情况",
             "the unit has not stated how the annual goal was met"},
    Sentence{"note_loss_unexplained", "得分低于分值，须说明偏差原因和改进措施",
             "points were lost: the reason and what is done about it must be stated"},
    Sentence{"note_excess_unexplained", "超额完成较多，须说明原因",
             "the target was exceeded by far: the reason must be stated"},
    Sentence{"note_miss_unexplained", "未达标，须说明原因和改进措施",
             "the target was missed: the reason and what is done about it must be stated"},
    Sentence{"note_remark_missing", "单位未填报", "the unit has not stated it"},

    // Money.
    Sentence{"note_money_figure", "{day} 的数据，{where}", "figure of {day}, {where}"},
    Sentence{"note_amount_of_form", "取自目标表“{label}”", "from the target form, “{label}”"},
    Sentence{"note_no_amount", "目标表没有该项金额", "the target form has no such amount"},
    Sentence{"note_not_split", "只有总额，未按资金来源分列",
             "known in total only, not by source of the money"},
    Sentence{"note_no_initial_budget", "没有年初预算数（@budget_initial，或目标表的资金总额）",
             "no initial budget is known (@budget_initial, or the total on the target form)"},
    Sentence{"note_no_adjusted_budget",
             "没有全年（调整后）预算数（@budget_adjusted）；未调整的，按年初数报一次",
             "no budget after adjustment is known (@budget_adjusted); report the initial one again "
             "where nothing was adjusted"},
    Sentence{"note_money_of_rate", "取自 {day} 所报预算执行率的分子，{where}",
             "the numerator of the execution rate reported for {day}, {where}"},
    Sentence{"note_executed_older",
             "执行数只报到 {day}（{value} 万元），执行率是 {rate_day} 的；请补报同日执行数",
             "what was paid is of {day} ({value} 万元), the rate of {rate_day}; report both of "
             "one day"},
    Sentence{"note_no_executed", "没有执行数（@executed）",
             "what was paid is not known (@executed)"},
    Sentence{"note_rate_over", "执行数 {executed} ÷ {denominator} {budget}",
             "{executed} paid ÷ {denominator} {budget}"},
    Sentence{"note_rate_without_budget", "没有预算数，不算执行率",
             "no rate without the budget that it is over"},
    Sentence{"note_rate_without_executed", "没有执行数，不算执行率",
             "no rate without what was paid"},
    Sentence{"note_rate_of_indicator",
             "取自指标“{name}”（{code}）所报的 {actual}；分母以该指标的口径为准",
             "as reported for the indicator “{name}” ({code}): {actual}, over its own denominator"},
    Sentence{"note_no_execution_weight", "本表没有预算执行率的分值",
             "budget execution carries no points here"},
    Sentence{"note_execution_is_indicator", "预算执行率作为指标计分，见下表",
             "budget execution is scored as an indicator, see below"},
    Sentence{"small_rate_on_form", "执行率 {rate} = 执行数 {executed} ÷ {denominator} {budget}。",
             "Execution rate {rate} = {executed} paid ÷ {denominator} {budget}."},
    Sentence{"small_rate_beside", "另按{denominator} {budget} 计，执行率为 {rate}。",
             "Over {denominator} {budget} the execution rate is {rate}."},

    // Figures and points.
    Sentence{"note_rate_of_pair", "按 {pair} 计算", "from {pair}"},
    Sentence{"note_rate_of_pairs", "由 {count} 次记录的分子、分母分别相加后计算",
             "from {count} entries, numerators and denominators added up"},
    Sentence{"note_not_judged", "未评判：{reason}", "not judged: {reason}"},
    Sentence{"note_nothing_judged", "没有可评判的指标", "nothing could be judged"},
    Sentence{"note_not_scored_yet", "未到节点，不计分", "not scored before the milestone"},
    Sentence{"note_no_formula", "不是两个单元格的算式，算法见“计算与依据”栏",
             "no formula of two cells; see the column “How and why”"},
    Sentence{"note_no_points_formula", "按评分规则的分段计分，算法见“计算与依据”栏",
             "scored by steps of the rule book; see the column “How and why”"},

    // Around the tables.
    Sentence{"form_footer", "截至 {day}；评分规则 {book}；数据 {inputs}",
             "As of {day}; rule book {book}; data {inputs}"},
    Sentence{
        "draft_interim_score",
        "阶段试算稿：项目周期至 {end}，现截至 {day}，对照半年(程)指标值，只作参考，不是自评结果。",
        "Draft: the course ends on {end}; this is as of {day}, held against the half-year "
        "values, for reference and no self-evaluation."},
    Sentence{"draft_not_scored",
             "试算稿：项目周期至 {end}，现截至 {day}，未到节点，不计分，不是自评结果。",
             "Draft: the course ends on {end}; this is as of {day}, before the milestone, without "
             "points and no self-evaluation."},
    Sentence{"small_rows_without_indicator", "目标表中没有指标的行：{rows}。",
             "Rows of the target form without an indicator: {rows}."},
    Sentence{"small_weights", "分值来源：{origin}。", "Weights: {origin}."},

    // The workbook to fill in.
    Sentence{
        "template_instructions",
        "只填浅色的单元格，其余已锁定。数值填年初至填报日的累计数，可以不写单位；没有数据的留空，"
        "不要填 0；比率按“分子/分母”填，如 44/48。",
        "Fill in the light cells; the others are locked. Figures are running totals up to the "
        "day, with or without their unit; leave open what is not known, 0 is a figure; rates "
        "as numerator/denominator, as in 44/48."},
    Sentence{"note_last_reported", "上次填报：{value}（{day}）", "reported last: {value} ({day})"},
    Sentence{"note_due_example", "填日期，如 2024-09-30", "a day, as in 2024-09-30"},
    Sentence{"note_deadline_value", "已完成的填完成日期，如 2024-06-20；未完成的留空",
             "the day it was done, as in 2024-06-20; left open until then"},
    Sentence{"note_ratio_value", "按累计的“分子/分母”填，如 44/48",
             "numerator/denominator up to the day, as in 44/48"},
    Sentence{"small_not_asked", "本次不填（{day} 没有指标值，或由资金数算出）：{names}。",
             "Not asked for (no target on {day}, or given by the funds): {names}."},

    // The sheet behind the form.
    Sentence{"computation_title", "系统测算", "Computation (系统测算)"},
    Sentence{"computation_subtitle", "由程序按填报的数据测算，供核对，不随表上报",
             "Made by the program from the reported figures, for checking; no part of the form"},
    Sentence{"computation_total", "合计", "Total"},
    Sentence{"column_code", "编码", "Code"},
    Sentence{"column_milestone_target", "对照目标", "Target due"},
    Sentence{"column_sign", "符号", "Sign"},
    Sentence{"column_target_number", "目标数", "Target number"},
    Sentence{"column_actual_number", "实际数", "Actual number"},
    Sentence{"column_unit", "单位", "Unit"},
    Sentence{"column_pace_number", "进度线", "Pace line"},
    Sentence{"column_verdict_and_pace", "判定与进度", "Verdict and pace"},
    Sentence{"column_engine_says", "系统提示", "What the engine says"},
    Sentence{"column_claimed", "自评得分", "Claimed"},
    Sentence{"column_reviewed", "复核得分", "Reviewed"},
    Sentence{"column_proof", "计算与依据", "How and why"},
    Sentence{"column_budget_amount", "预算数（万元）", "Budget (10 000 CNY)"},
    Sentence{"column_executed_amount", "执行数（万元）", "Paid (10 000 CNY)"},
    Sentence{"sign_range", "介于", "within"},
    Sentence{"sign_phrase", "定性", "phrase"},
    Sentence{"sign_deadline", "时限", "by"},

    // What people said.
    Sentence{"label_statements", "填报说明", "Statements"},
    Sentence{"column_statement_kind", "类别", "Kind"},
    Sentence{"column_statement", "内容", "Text"},
    Sentence{"column_author", "填报人", "By"},
    Sentence{"said_reason", "偏差原因", "reason"},
    Sentence{"said_measure", "改进措施", "measure"},
    Sentence{"said_due", "完成期限", "due"},
    Sentence{"said_likelihood", "完成目标可能性", "likelihood"},
    Sentence{"said_forecast", "全年预计完成情况", "forecast"},
    Sentence{"said_claimed_value", "自评完成值", "claimed value"},
    Sentence{"said_claimed_score", "自评得分", "claimed score"},
    Sentence{"said_reviewed_score", "复核得分", "reviewed score"},
    Sentence{"said_over_cause", "超额完成原因", "why it was exceeded"},
    Sentence{"said_over_deduction", "超额完成扣分", "points off for it"},
    Sentence{"said_evidence", "佐证材料", "evidence"},
    Sentence{"said_sample", "抽样说明", "sample"},
    Sentence{"said_rectification", "整改情况", "rectification"},
};

}  // namespace

std::span<const Sentence> official_form_sentences() { return kSentences; }

}  // namespace duibiao
