#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    // Headings and labels.
    Sentence{"label_outlook", "全年展望（程序推算）", "Outlook to the year's end (estimated)"},
    Sentence{
        "outlook_remark",
        "预计值和可能性是程序按指标形态推算的参考，方法属本程序取法，不计分；单位填报的判断为准",
        "forecasts and likelihoods are this program's estimates by its own methods; they earn "
        "no points, and the unit's own judgement goes before them"},
    Sentence{"label_monitoring", "预算与目标双监控", "Budget and targets side by side"},
    Sentence{"label_curves", "进度曲线", "Progress curves"},
    Sentence{"label_light", "预警灯", "Light"},
    Sentence{"label_lights", "预警灯阈值", "Warning lights"},
    Sentence{"label_target_light", "目标灯", "Targets' light"},
    Sentence{"label_budget_light", "预算灯", "Budget's light"},
    Sentence{"label_disposal", "预警处置", "What follows"},
    Sentence{"label_forecast", "预计全年", "Forecast"},
    Sentence{"label_full_year_target", "全年目标", "Full-year target"},
    Sentence{"label_likelihood", "可能性（建议）", "Likelihood (proposed)"},
    Sentence{"label_effort", "还需多少", "What it would take"},
    Sentence{"label_points_to_gain", "可得分", "Points to gain"},
    Sentence{"label_elapsed", "序时进度", "Elapsed"},
    Sentence{"label_budget_due", "预算应达进度", "Budget due"},
    Sentence{"label_target_progress", "目标进度", "Targets' progress"},
    Sentence{"label_gap", "双监控差", "Gap of the two"},
    Sentence{"label_plan", "月度计划", "Month plan"},

    // Lights.
    Sentence{"light_red", "红灯", "red"},
    Sentence{"light_orange", "橙灯", "orange"},
    Sentence{"light_yellow", "黄灯", "yellow"},
    Sentence{"light_green", "绿灯", "green"},
    Sentence{"light_blue", "蓝灯", "blue"},
    Sentence{"light_dark", "未亮", "dark"},
    Sentence{"light_not_in_preset", "所选阈值不涉及", "the preset has no rule for it"},
    Sentence{"light_no_pace", "没有可比的进度", "there is no pace to go by"},
    Sentence{"light_no_gap", "没有双监控差可比", "there is no gap to go by"},
    Sentence{"light_no_budget", "没有执行率，不评判", "no execution rate, not judged"},
    Sentence{"light_calendar_ahead", "未到首个对照月份", "the calendar's first month is ahead"},
    Sentence{"lights_counted", "{lit} 项亮灯，{dark} 项未亮", "{lit} lit, {dark} dark"},
    Sentence{"lights_by_pace", "完成数 ÷ 当日应达数：{bands}", "done ÷ due on the day: {bands}"},
    Sentence{"lights_annual_blue", "达到全年目标 {percent}% 蓝灯",
             "blue from {percent} % of the full-year value"},
    Sentence{"lights_zero_red", "完成数为 0 红灯", "red where nothing is done"},
    Sentence{"lights_met_or_red", "达到绿灯，否则红灯", "green where it is kept, else red"},
    Sentence{"lights_by_deviation", "按偏离目标的幅度，用上列分档",
             "by the deviation from the target, in the bands above"},
    Sentence{"lights_by_finding", "达成 {achieved}，部分达成 {partly}，未达成 {not_achieved}",
             "达成 {achieved}, 部分达成 {partly}, 未达成 {not_achieved}"},
    Sentence{"lights_by_gap", "超过 {points} 个百分点 {light}",
             "{light} beyond {points} percentage points"},
    Sentence{"lights_by_execution", "执行率 ÷ 应达进度：{bands}",
             "execution rate ÷ what was due: {bands}"},
    Sentence{"lights_calendar_step", "{month} 月末执行率不足 {percent}% {light}",
             "{light} below {percent} % at the end of month {month}"},
    Sentence{"lights_zero_budget_red", "预算为 0 红灯", "red where the budget is 0"},
    Sentence{"lights_none", "不设预警灯", "there are no lights"},

    // Forecasts.
    Sentence{"forecast_about", "约 {amount}", "about {amount}"},
    Sentence{"forecast_at_least", "已完成 {amount}，不外推", "{amount} done, not extrapolated"},
    Sentence{"forecast_interval", "{percent}% 区间 {low} 至 {high}",
             "{percent} % interval {low} to {high}"},
    Sentence{"forecast_year_ended", "周期已结束，不再预计", "the course is over"},
    Sentence{"forecast_no_number", "文字和时限不作数值预计", "no number is made of words and days"},
    Sentence{"forecast_few_events", "次数很少，不外推也不给区间",
             "too few events to extrapolate or to give an interval"},
    Sentence{"forecast_few_periods", "期数不足，不给区间", "too few periods for an interval"},
    Sentence{"forecast_few_figures", "数据不足三次，不给区间",
             "fewer than three figures, no interval"},
    Sentence{"forecast_no_scatter", "历次没有波动，不给区间",
             "the figures do not scatter, no interval"},
    Sentence{"forecast_nothing_due", "按计划尚无应完成数，不外推",
             "nothing was due yet, not extrapolated"},
    Sentence{"forecast_interval_closed", "区间已到取值上限，不列",
             "the interval lies at the end of what is possible, not shown"},
    Sentence{"forecast_one_figure", "只有一次数据，仅供参考", "from a single figure"},
    Sentence{"forecast_stale", "最近数据为 {day}，其后情况未反映",
             "the newest figure is of {day}; what came later is not in it"},
    Sentence{"forecast_held_at_done", "已按不低于已完成数取值", "held at what is done already"},
    Sentence{"forecast_held_at_whole", "已按可能的取值范围截断", "held within what is possible"},
    Sentence{"outlook_settled", "其余 {count} 项保持即可：", "{count} more only have to be kept:"},
    Sentence{"method_finding", "以最近一次定性结论为准", "by the newest finding"},
    Sentence{"method_deadline", "以是否按期完成为准", "by whether it is done in time"},
    Sentence{"method_level", "水平类：取最近值", "a level: the newest value"},
    Sentence{"method_few_events", "次数很少：看计划，不外推", "few events: by the plan alone"},
    Sentence{"method_done_so_far", "取已完成数", "what is done so far"},
    Sentence{"method_month_plan", "按月度计划推算", "by the month plan"},
    Sentence{"method_stage_ratio", "按半年目标比例推算", "by the half-year value"},
    Sentence{"method_seasonal", "按上年同期比例推算", "by the year before"},
    Sentence{"method_ceiling", "上限类：按序时推算", "a ceiling: by the elapsed share"},
    Sentence{"method_trend", "按近期速度推算", "by the recent pace"},
    Sentence{"method_run_rate", "按序时推算", "by the elapsed share"},

    // Likelihood.
    Sentence{"certain", "确定能", "certain (确定能)"},
    Sentence{"possible", "有可能", "possible (有可能)"},
    Sentence{"impossible", "完全不可能", "impossible (完全不可能)"},
    Sentence{"chance_about", "约 {percent}%", "about {percent} %"},
    Sentence{"basis_words", "依据定性结论", "by the finding"},
    Sentence{"basis_chance", "依据推算概率", "by the estimated chance"},
    Sentence{"basis_ratio", "依据预计值 ÷ 目标值 = {percent}%", "forecast ÷ target = {percent} %"},
    Sentence{"already_met", "已达到全年目标", "the full-year target is reached"},
    Sentence{"breached_deadline", "已过时限", "the day has passed"},
    Sentence{"breached_zero", "已突破零值要求", "the zero is broken"},
    Sentence{"breached_ceiling", "已超出全年上限", "the full-year ceiling is exceeded"},
    Sentence{"breached_whole", "已有未达成，不能再达到 100%",
             "one was lost, 100 % is out of reach"},

    // What it would take.
    Sentence{"effort_more", "还差 {quantity}，每月需 {per_month}（至今每月 {so_far}）",
             "{quantity} to go, {per_month} a month (so far {so_far} a month)"},
    Sentence{"effort_few", "还差 {quantity}", "{quantity} to go"},
    Sentence{"effort_edge", "恰好等于界限", "exactly at the bound"},
    Sentence{"effort_room", "余量 {quantity}，每月至多 {per_month}（至今每月 {so_far}）",
             "{quantity} left, at most {per_month} a month (so far {so_far} a month)"},
    Sentence{"effort_move", "相差 {quantity}", "{quantity} off"},
    Sentence{"effort_act", "完成后报送", "to be done and reported"},
    Sentence{"effort_report", "补报实际值", "report the figure"},
    Sentence{"effort_lost", "本年已无法达到", "out of reach this year"},
    Sentence{"next_step_by", "到 {day} 应达 {amount}", "{amount} due by {day}"},

    // Dual monitoring.
    Sentence{"budget_judged", "执行率 {rate}，时序执行比 {ratio}",
             "executed {rate}, of what was due {ratio}"},
    Sentence{"budget_missing", "未填报，不评判", "not reported, not judged"},
    Sentence{"budget_zero", "为 0，不评判", "0, not judged"},
    Sentence{"budget_not_executed", "未填报执行数，不评判", "no execution reported, not judged"},
    Sentence{"target_progress_of", "{progress}（{count} 项累计类指标按分值加权）",
             "{progress} (of {count} flows, by weight)"},
    Sentence{"target_progress_none", "没有可计的累计类指标", "no flow to go by"},

    // Pictures.
    Sentence{"curve_text", "{name}：截至 {day} 完成 {done}，全年目标 {target}，预计 {forecast}",
             "{name}: {done} by {day}, full-year target {target}, forecast {forecast}"},
    Sentence{"legend_done", "实际", "done"},
    Sentence{"legend_due", "应达", "due"},
    Sentence{"legend_target", "全年目标", "full-year target"},
    Sentence{"legend_forecast", "预计", "forecast"},
    Sentence{"legend_fan", "区间", "interval"},
    Sentence{"legend_today", "截至日", "the day"},
    Sentence{"no_pictures", "没有可画的进度：周期已结束，或没有可推算的指标",
             "nothing to draw: the course is over, or no indicator has a forecast"},
    Sentence{"scatter_title", "预算执行与目标完成", "Budget against targets"},
    Sentence{"scatter_across", "预算执行率 %", "budget executed, %"},
    Sentence{"scatter_up", "目标完成率 %", "target reached, %"},
    Sentence{"scatter_dot", "{name}：执行率 {across}%，完成率 {up}%",
             "{name}: {across} % executed, {up} % reached"},
    Sentence{"scatter_of_flows", "{count} 项累计类指标，执行率 {rate}；斜线上钱和事同步",
             "{count} flows at {rate} executed; on the diagonal money and work go together"},
    Sentence{"scatter_of_projects", "{count} 个项目，另有 {left_out} 个缺执行率或累计类指标",
             "{count} projects; {left_out} more lack an execution rate or a flow"},

    // Rules as words.
    Sentence{
        "rule_forecast",
        "先看半年目标或月度计划，再看上年同期、近期速度和序时；{events} 次以内不外推；{trend} "
        "期起看近期速度（权重 {smoothing}）；{periods} 期起给 {percent}% 区间",
        "by plan or half-year value, else the year before, the recent pace, the elapsed share; "
        "up to {events} events are not extrapolated; recent pace from {trend} periods on "
        "(weight {smoothing}); {percent} % interval from {periods} periods on"},
    Sentence{"rule_likelihood",
             "概率 ≥ {certain} 确定能，< {impossible} 完全不可能；无概率时按预计值 ÷ 目标值："
             "≥ {certain_share}% 确定能，< {impossible_share}% 完全不可能；其余有可能",
             "chance ≥ {certain} 确定能, < {impossible} 完全不可能; without one forecast ÷ target: "
             "≥ {certain_share} % 确定能, < {impossible_share} % 完全不可能; else 有可能"},
    Sentence{"plan_step", "第 {month} 月 {percent}%", "month {month} {percent} %"},

    // The proof line's subjects.
    Sentence{"forecast", "预计全年", "Forecast"},
    Sentence{"no_forecast", "预计全年", "Forecast"},
    Sentence{"interval", "区间", "Interval"},
    Sentence{"likelihood", "可能性（建议）", "Likelihood (proposed)"},
    Sentence{"light", "预警灯", "Light"},
    Sentence{"effort", "每月还需", "Needed a month"},

    // Plans, presets and rules as input.
    Sentence{"plan_without_steps", "计划没有步骤，至少给出一个月份和比例",
             "the plan has no steps; give at least one month and percent"},
    Sentence{"plan_months_not_rising", "月份 {found} 应晚于前一步的 {before}",
             "the month is {found}, expected later than {before} of the step before"},
    Sentence{"plan_falls", "累计比例 {found}% 低于前一步的 {before}%；累计数不能下降",
             "the share is {found} %, below {before} % of the step before; shares add up"},
    Sentence{"plan_not_whole", "最后一步为 {last}%，应为 100%",
             "the last step is {last} %, expected 100"},
    Sentence{"likelihood_out_of_order",
             "完全不可能的界线 {impossible} 应低于确定能的界线 {certain}",
             "the bound {impossible} of 完全不可能 must lie below {certain} of 确定能"},
    Sentence{"bands_or_calendar", "[budget] 应给出 bands 或 calendar，二者取一",
             "[budget] needs either bands or calendar"},
    Sentence{"unknown_lights", "没有名为“{name}”的预警灯阈值，最接近的是“{nearest}”；可选：{known}",
             "there are no lights \"{name}\", the nearest are \"{nearest}\"; known: {known}"},
    Sentence{"lights_in_order", "预警灯阈值 {book} 无误", "the lights {book} are in order"},
};

}  // namespace

std::span<const Sentence> outlook_sentences() { return kSentences; }

}  // namespace duibiao
