#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    // Why there is no verdict.
    Sentence{"no_observation", "截至报告日没有实际值", "no figure up to the day of the report"},
    Sentence{"not_due", "时限未到，尚无完成记录",
             "the deadline is still ahead, nothing reported yet"},
    Sentence{"empty_target", "目标表没有填写指标值", "the form gives no target value"},
    Sentence{"no_half_year_column", "目标表没有半年（程）列，年中不评分",
             "no half-year column on the form: not scored at mid-year"},
    Sentence{"unreadable", "无法识别，应为数值加单位、区间、时限或定性词语",
             "unreadable; expected a number with a unit, a range, a deadline or a phrase"},
    Sentence{"ambiguous_sign", "前面的符号与后面的“以上/以内”相互矛盾，应只保留一个方向",
             "the sign in front and the word behind contradict each other; keep one direction"},
    Sentence{"approximate_target", "“约、左右、±”不是可比的界限，应写明 ≥、≤ 或区间",
             "“about” is no bound that can be compared; write ≥, ≤ or a range"},
    Sentence{"range_two_units", "区间两端单位不同类，应使用同一单位",
             "the two ends of the range are in different units; use one"},
    Sentence{"range_reversed", "区间下限大于上限，应由小到大书写",
             "the range's low end is above its high end; write it from low to high"},
    Sentence{"range_with_sign", "区间前带有符号，应只写区间或只写一个界限",
             "a sign stands before a range; write either a range or one bound"},
    Sentence{"too_precise", "数字超过 18 位有效数字，不能取舍，应核对原数",
             "more than 18 significant digits; never rounded, check the figure"},
    Sentence{"overflow", "数字过大，整数部分最多 18 位，应核对原数或换用更大单位",
             "the number is too large, at most 18 digits before the point; check it or its unit"},
    Sentence{"weight_out_of_range", "“{name}”的分值 {found} 超出范围，应为 0 至 {most}；请核对分值",
             "the weight {found} of \"{name}\" is out of range; it must lie between 0 and {most}"},
    Sentence{"not_a_number", "不是数字，应为数值，可带单位",
             "not a number; expected one, with or without a unit"},
    Sentence{"no_rate", "分母为 0，不成比率，应填写正的分母",
             "the denominator is 0, which is no rate; give a positive one"},
    Sentence{"negative_share", "比率为负，应核对分子和分母",
             "the rate is negative; check both parts"},
    Sentence{"not_a_pair", "累计方式为比率，应填写“分子/分母”",
             "measured as a ratio; expected numerator/denominator"},
    Sentence{"pair_in_sum", "累计方式为求和，不应填写“分子/分母”",
             "measured as a sum; a numerator/denominator pair cannot be added"},
    Sentence{"unit_mismatch", "实际值与目标的单位不同类，不换算也不猜测，应统一单位",
             "figure and target are in different units; never converted, use the target's unit"},
    Sentence{"mixed_units", "各次实际值单位不同类，不能相加，应统一单位",
             "the figures are in different units and cannot be added; use one unit"},
    Sentence{"words_for_number", "目标是数值，实际值却是文字，应填写数值",
             "the target is a number but the figure is words; give a number"},
    Sentence{"other_phrase", "实际值与目标用语不同，也不是达成／部分达成／未达成，应改用其一",
             "neither the target's phrase nor one of 达成, 部分达成, 未达成; use one of these"},
    Sentence{"share_outside_tier", "括号内的比例不在该档区间内，应核对档次或比例",
             "the share in brackets lies outside its tier; check tier or share"},
    Sentence{"not_a_date", "目标是时限，实际值应为完成日期、按期完成或未完成",
             "the target is a deadline; expected the day done, 按期完成 or 未完成"},

    // What was noticed while reading and comparing.
    Sentence{"sign_inferred", "指标值“{written}”没有符号，按惯例推定为 {sign}，请确认",
             "the target “{written}” has no sign; {sign} was inferred by custom, please confirm"},
    Sentence{
        "latex_residue", "指标值“{written}”含排版残留，已按符号读取，请核对原件",
        "the target “{written}” holds typesetting residue, read as its sign; check the original"},
    Sentence{"copied_sign",
             "实际值“{written}”照抄了目标的符号，已去掉符号采用数值，请核对是否为真实完成值",
             "the figure “{written}” repeats the target’s sign, which was dropped; check that it "
             "is a real figure"},
    Sentence{"share_of_one",
             "目标以 % 计而实际值为“{found}”，已按 % 读取；若为小数请改写（0.95 应写 95%）",
             "the target is in % and the figure is “{found}”, read as %; write 95% where 0.95 was "
             "a share"},
    Sentence{
        "conflicting_values",
        "{date} "
        "有两个不同的实际值：后读到的“{stands}”为准，另一个是“{other}”（{other_place}），请核对",
        "two figures for {date}: “{stands}”, read later, stands, the other is “{other}” "
        "({other_place}); check them"},
    Sentence{"all_outside_course",
             "所有实际值都不在项目周期 {first} 至 {last} 内；若年度有误，请用 --year {year} 指明",
             "every figure lies outside the course {first} to {last}; if the year is wrong, say "
             "--year {year}"},
    Sentence{"weights_as_given",
             "项目 {project} 分值合计为 {sum}，不是 100，按 --weights as-given 原样采用",
             "the weights of {project} add up to {sum}, not 100, and are taken as they stand "
             "(--weights as-given)"},
    Sentence{
        "weights_from_rule_book",
        "项目 {project} 的目标表没有分值，按评分规则 {book} 的一级权重在级内均分",
        "the form of {project} gives no weights; the level weights of {book} are shared equally"},
    Sentence{"over_achieved",
             "完成率达到 {percent}% 及以上，须说明原因；若因目标偏低，评审可以扣分",
             "attainment of {percent} % or more is to be explained; a target set too low may cost "
             "points"},
    Sentence{"negative_actual", "实际值“{found}”为负，完成率按 0 计，请核对",
             "the actual “{found}” is negative and attains nothing; check it"},

    // What an assessment refuses.
    Sentence{"weights_do_not_add_up",
             "项目 {project} 分值合计为 {sum}，应为 100；确需原样采用请加 --weights as-given",
             "the weights of {project} add up to {sum}, expected 100; --weights as-given takes "
             "them as they stand"},
    Sentence{
        "weights_incomplete", "指标 {indicator}“{name}”没有分值而其他指标有，应全部填写或全部留空",
        "indicator {indicator} “{name}” has no weight while others have one; give all or none"},
    Sentence{"level_not_in_book", "评分规则 {book} 没有一级指标“{level}”；适用的规则：{books}",
             "the rule book {book} has no level “{level}”; books that fit: {books}"},
    Sentence{
        "level_missing_for_book",
        "目标表缺少评分规则 {book} 要求的一级指标“{level}”；适用的规则：{books}",
        "the form lacks the level “{level}” that {book} gives points to; books that fit: {books}"},
    Sentence{
        "no_execution_leaf",
        "评分规则 {book} 给“{level}”分值，而目标表没有这个指标；应补充，或换用适用的规则：{books}",
        "{book} gives points to “{level}” but the form has no such indicator; add it, or use one "
        "of: {books}"},

    // Why a figure did not count.
    Sentence{"before_course", "早于项目周期", "before the project's course"},
    Sentence{"after_course", "晚于项目周期", "after the project's course"},
    Sentence{"after_as_of", "晚于报告日", "after the day of the report"},
    Sentence{"blank", "空白，不作为实际值", "blank, which is no figure"},

    // Verdicts and which way a target was missed.
    Sentence{"met", "达标", "Met"},
    Sentence{"missed", "未达标", "Missed"},
    Sentence{"not_yet_due", "未到节点", "Not yet due"},
    Sentence{"no_data", "无数据", "No data"},
    Sentence{"no_target", "无目标", "No target"},
    Sentence{"not_assessable", "无法评判", "Not assessable"},
    Sentence{"falling_short", "未达", "falls short"},
    Sentence{"exceeding", "超出", "exceeds the target"},
    Sentence{"being_ahead", "提前，已超过半年目标，未超过全年目标",
             "ahead: beyond the half-year value, within "
             "the full-year one"},
    Sentence{"equal_not_above", "等于而未超过", "equals the bound, does not exceed it"},
    Sentence{"equal_not_below", "等于而未低于", "equals the bound, is not below it"},
    Sentence{"lateness", "逾期", "late"},
    Sentence{"not_done", "未完成", "not done"},
    Sentence{"lower_tier", "未完全达成", "below the top tier"},

    // Pace, kind, origins and assurance.
    Sentence{"behind", "落后", "Behind"},
    Sentence{"on_pace", "同步", "On pace"},
    Sentence{"ahead", "超前", "Ahead"},
    Sentence{"pace_none", "无进度线", "No pace"},
    Sentence{"course_from_form", "取自目标表", "from the form"},
    Sentence{"course_from_year_option", "取自 --year", "from --year"},
    Sentence{"course_from_as_of", "取自报告日所在年度", "from the year of the report's day"},
    Sentence{"weights_on_form", "目标表所列分值，合计 100", "as on the form, adding up to 100"},
    Sentence{"weights_of_rule_book", "评分规则的一级权重，级内均分",
             "the rule book's level weights, shared equally within a level"},
    Sentence{"weights_as_they_stand", "原样采用目标表分值，未要求合计 100（--weights as-given）",
             "taken as they stand, not checked to add up to 100 (--weights as-given)"},
    Sentence{"seen", "已核对公开原文", "seen in published text"},
    Sentence{"memory", "凭记忆，{percent}%，未核对原文",
             "from memory, {percent} % sure, not checked"},
    Sentence{"inference", "本工具的推论，非规定", "our inference, not a rule"},
    Sentence{"assumption", "假设，非规定", "an assumption, not a rule"},
};

}  // namespace

std::span<const Sentence> engine_sentences() { return kSentences; }

}  // namespace duibiao
