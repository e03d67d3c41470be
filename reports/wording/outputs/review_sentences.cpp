#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    // The sheet and its columns.
    Sentence{"review_title", "自评、系统测算与评审对照", "Claim, computation and review"},
    Sentence{"review_remark",
             "自评为单位所填，系统为按评分规则和台账所算，评审为评审人所给；差异逐项归类，"
             "不能判明的照实说明。",
             "Claimed is what the unit states, computed what the rule book makes of the books, "
             "reviewed what the reviewer gave; every difference has its class, and what cannot be "
             "told is said to be so."},
    Sentence{"label_review", "自评对照", "Review"},
    Sentence{"label_differences", "差异分类", "Differences by class"},
    Sentence{"label_unexplained", "原因未填", "Explanations missing"},
    Sentence{"label_findings_by_tier", "定性指标的档次与依据", "Qualitative findings"},
    Sentence{"label_explanation", "须说明原因", "To be explained"},
    Sentence{"column_claimed_value", "自评完成值", "Claimed value"},
    Sentence{"column_books", "台账实际值", "By the books"},
    Sentence{"column_computed", "系统测算", "Computed"},
    Sentence{"column_claim_difference", "自评−系统", "Claimed − computed"},
    Sentence{"column_claim_reason", "自评差异归类", "Why the claim differs"},
    Sentence{"column_review_difference", "评审−系统", "Reviewed − computed"},
    Sentence{"column_review_reason", "评审差异归类", "Why the review differs"},
    Sentence{"column_finding", "评定", "Finding"},
    Sentence{"column_tier", "档次", "Tier"},
    Sentence{"column_share", "比例", "Share"},
    Sentence{"column_evidence", "佐证材料", "Evidence"},
    Sentence{"review_total", "合计", "Total"},
    Sentence{"review_total_incomplete", "未填全", "incomplete"},
    Sentence{"review_funds_row", "年度资金总额", "Funds in all"},
    Sentence{"difference_sum", "{count} 处，共 {points} 分", "{count}, {points} points in all"},

    // Classes of differences.
    Sentence{"difference_arithmetic", "计算差异", "arithmetic"},
    Sentence{"difference_rule", "规则差异", "rule"},
    Sentence{"difference_evidence", "依据差异", "evidence"},
    Sentence{"difference_judgement", "判断差异", "judgement"},
    Sentence{"difference_untold", "无法判明", "cannot be told"},

    Sentence{"arithmetic_rounded", "按所填位数四舍五入", "rounded to the decimals written"},
    Sentence{"arithmetic_cut_off", "按所填位数舍去尾数", "cut off at the decimals written"},
    Sentence{"arithmetic_value", "按取整后的完成值计分", "scored on the rounded value"},
    Sentence{"arithmetic_sum", "各项之和与所填总分不符", "the rows do not add up to the total"},
    Sentence{"evidence_another", "完成值与台账不同", "the value is not that of the books"},
    Sentence{"evidence_no_figure", "台账没有实际值", "the books have no figure"},
    Sentence{"evidence_not_comparable", "台账的实际值无法与目标比较",
             "the figure of the books cannot be held against the target"},
    Sentence{"judgement_tier", "同一档次内取不同的比例", "another share within the same tier"},
    Sentence{"judgement_reviewer", "评审人酌定，没有规则得出此分",
             "the reviewer's discretion; no rule gives this score"},
    Sentence{"no_rule_gives_it", "已知规则都得不出此分", "no known rule gives this score"},
    Sentence{"claim_not_comparable", "自评完成值无法与目标比较",
             "the claimed value cannot be held against the target"},
    Sentence{"row_not_judged", "该项未评判", "the row was not judged"},
    Sentence{"rows_without_score", "有的行没有填分，合计无从核对",
             "some rows have no score, so the total cannot be checked"},
    Sentence{"own_row", "资金行另计分，系统不对其计分",
             "the funds row has points of its own, which are not computed here"},

    // Other rules that a score may follow.
    Sentence{"other_full_weight", "未达标仍计满分", "full weight although missed"},
    Sentence{"other_weighs_nothing", "本规则下该项不计分", "the row carries no points here"},
    Sentence{"other_over_not_reduced", "目标偏低的超额未扣减",
             "over-achievement of a low target not reduced"},
    Sentence{"other_over_reduced", "没有记明目标偏低而扣减",
             "reduced without the recorded cause of a low target"},
    Sentence{"other_beyond_weight", "超额部分也计分，超过分值", "scored above the weight"},
    Sentence{"other_nothing_for_miss", "未达标即不得分", "nothing for a miss"},
    Sentence{"other_direction", "方向相反（正向、反向颠倒）", "the wrong direction"},
    Sentence{"other_one_minus", "按 1 − 偏离度 计分", "1 − deviation"},
    Sentence{"other_pass_line", "60% 以下不得分，以上按线性", "nothing below 60 %, then linear"},
    Sentence{"other_proportional", "按完成比例计分", "in proportion"},
    Sentence{"other_inverse", "按 目标 ÷ 实际 计分", "target ÷ actual"},
    Sentence{"other_linear", "超支按线性扣分，至两倍为 0", "linear, nothing from twice the target"},
    Sentence{"other_symmetric", "按两值之比较小者计分", "the smaller of the two ratios"},
    Sentence{"other_as_at_least", "等于类按不低于计分", "an equality scored as at least"},
    Sentence{"other_exact", "等于类不等即不得分", "nothing unless equal"},
    Sentence{"other_half_year", "对照半年(程)指标值", "held against the half-year value"},
    Sentence{"other_outside_tier", "得分不在所评档次之内", "outside the tier of the finding"},
    Sentence{"other_book", "评分规则 {book}", "rule book {book}"},

    // When a reason is mandatory.
    Sentence{"explain_points_lost", "得分低于分值", "the score is below the weight"},
    Sentence{"explain_missed", "未达到指标值", "the target was missed"},
    Sentence{"explain_over_achieved", "完成率达到 {over}% 及以上",
             "attainment of {over} % or more"},
    Sentence{"explain_execution", "预算执行率低于 {percent}%",
             "budget execution below {percent} %"},
    Sentence{"explain_deviates", "监控中有偏差", "it deviates in monitoring"},
    Sentence{"explain_doubtful", "完成可能性不是“确定能”，须写明措施",
             "not certain to be reached: say what is done"},

    // Tiers.
    Sentence{"tier_achieved", "达成", "achieved"},
    Sentence{"tier_mostly", "基本达成", "mostly achieved"},
    Sentence{"tier_partly", "部分达成", "partly achieved"},
    Sentence{"tier_not", "未达成", "not achieved"},
    Sentence{"share_stated", "{share}", "{share}"},
    Sentence{"share_by_book", "{share}（规则取值）", "{share} (the book's)"},
    Sentence{"evidence_missing", "未附", "none given"},

    // A reviewer's deduction.
    Sentence{"over_deduction", "超额扣减", "Deduction for over-achievement"},
    Sentence{"target_too_low", "目标值偏低", "target set too low"},
    Sentence{"note_points_deducted", "评审因目标值偏低扣减 {points} 分",
             "the reviewer took off {points} points for a target set too low"},
    Sentence{"deduction_without_excess",
             "{indicator} 写了超额扣减 {points} 分，但其完成率未达到须说明的界限，不予扣减",
             "{points} points are stated to be taken off {indicator} for over-achievement, which "
             "did not come to that; nothing is taken off"},
    Sentence{"deduction_without_cause",
             "{indicator} 写了超额扣减 {points} 分，但没有记录原因（目标值偏低），不予扣减",
             "{points} points are stated to be taken off {indicator}, and no cause is recorded (a "
             "target set too low); nothing is taken off"},
    Sentence{
        "deduction_for_other_cause",
        "{indicator} 写了超额扣减 {points} 分，但记录的原因不是目标值偏低，不予扣减",
        "{points} points are stated to be taken off {indicator}, and the recorded cause is not "
        "a target set too low; nothing is taken off"},
    Sentence{"note_execution_unexplained", "预算执行率偏低，须说明原因和改进措施",
             "budget execution is low: the reason and what is done about it must be stated"},
    Sentence{"explanation_twice", "[[explanation]] 的情形 {when} 给了两次，每种只能给一次",
             "the case {when} of [[explanation]] stands here twice; give each once"},
};

}  // namespace

std::span<const Sentence> review_sentences() { return kSentences; }

}  // namespace duibiao
