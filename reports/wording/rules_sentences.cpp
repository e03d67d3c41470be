#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    // TOML files of any kind
    Sentence{"toml_syntax", "不是有效的 TOML：{detail}；请改正此处的写法",
             "this is not TOML: {detail}; correct what stands here"},
    Sentence{"missing_key", "缺少键 {key}，此处必须给出", "the key {key} is missing here; give it"},
    Sentence{"wrong_type", "键 {key} 的类型是 {found}，应为 {expected}",
             "the key {key} holds a value of type {found}, expected {expected}"},
    Sentence{"unknown_key", "不认识键 {key}，最接近的是 {nearest}；此处可用的键：{known}",
             "the key {key} is not known here, the nearest is {nearest}; known keys: {known}"},
    Sentence{"unknown_word",
             "键 {key} 的值“{found}”不在可选之列，最接近的是 {nearest}；可选：{known}",
             "the key {key} cannot be \"{found}\", the nearest word is {nearest}; expected one of: "
             "{known}"},
    Sentence{"bad_date", "键 {key} 的值“{found}”不是日期，应写成 2024-06-30 且日历上有这一天",
             "the key {key} holds \"{found}\", which is no day; expected one like 2024-06-30"},
    Sentence{
        "inexact_number",
        "键 {key} 写成了浮点数，浮点数不精确；请写成整数或带引号的小数，如 \"2.5\"",
        "the key {key} is a binary floating-point number, which is not exact; write an integer "
        "or a decimal in quotes, like \"2.5\""},
    Sentence{"bad_decimal", "键 {key} 的值“{found}”不是至多 18 位的小数",
             "the key {key} holds \"{found}\"; expected a decimal of at most 18 digits"},
    // word and unit lists
    Sentence{"section_twice", "小节 [{key}] 已在另一个文件中给出；每节只能出现一次",
             "the section [{key}] stands in another file already; each may be given once"},
    Sentence{"listed_twice", "“{word}”已经列出过，同一张表中每个词只能归入一处",
             "\"{word}\" is listed already; in one list a word may stand in one place only"},
    Sentence{"exponent_out_of_range", "10 的幂次 {found} 超出范围，应在 -9 至 9 之间",
             "the power of ten {found} is out of range, expected -9 to 9"},
    // numbers of a rule book
    Sentence{"out_of_range", "键 {key} 的值 {found} 超出范围，应在 {low} 至 {high} 之间",
             "the key {key} is {found}, expected {low} to {high}"},
    Sentence{"too_many_decimals", "键 {key} 的值 {found} 小数位过多，至多 {places} 位",
             "the key {key} is {found}, expected at most {places} decimals"},
    // weights
    Sentence{"weights_not_100", "各 [[weight]] 的分值合计 {total}，应当恰好为 100",
             "the points of all [[weight]] add up to {total}, expected exactly 100"},
    Sentence{"level_twice", "“{level}”的分值给了两次，每个层级只能给一次",
             "\"{level}\" has a weight already; each level may be given once"},
    Sentence{"level_or_leaf", "[[weight]] 应当给出 level（一级指标）或 leaf（单个指标），二者取一",
             "[[weight]] needs either level (a first-level block) or leaf (one indicator)"},
    Sentence{"level_without_weight", "“{level}”在本规则中没有分值，请改为一个有 [[weight]] 的层级",
             "\"{level}\" has no weight in this book; name a level that has a [[weight]]"},
    // bands and grades
    Sentence{"bands_not_descending",
             "{key} 为 {found}，应当小于上一档的 {before}；各档须从高到低、互不重叠",
             "{key} is {found}, expected less than {before} of the band above; bands run downwards "
             "and do not overlap"},
    Sentence{"bands_without_zero", "最低一档从 {from} 起，应当从 0 起，使每个数都归入一档",
             "the lowest band starts from {from}, expected 0, so that every value lies in a band"},
    Sentence{"grade_twice", "等级“{name}”出现了两次，名称应当唯一",
             "the grade \"{name}\" stands here twice; each needs a name of its own"},
    // tiers
    Sentence{"tiers_out_of_order",
             "档界 top_from {top}、middle_from {middle} 次序不对，应当 0 < "
             "middle_from < top_from",
             "the bounds top_from {top} and middle_from {middle} are out of order, expected 0 < "
             "middle_from < top_from"},
    Sentence{"tier_point_outside", "{tier} 的取值 {found} 不在本档之内，应当 ≥ {low} 且 {below}",
             "{tier} is {found}, which lies outside its tier, expected ≥ {low} and {below}"},
    // time
    Sentence{"pace_out_of_order", "behind_below {behind} 应当小于 ahead_from {ahead}",
             "behind_below {behind} must be less than ahead_from {ahead}"},
    Sentence{"dates_out_of_order", "废止日期 {superseded} 不晚于施行日期 {effective}",
             "the book was superseded on {superseded}, expected a day after {effective}, when it "
             "took effect"},
    // citations
    Sentence{"unknown_citation", "[citations] 中没有“{found}”，最接近的是“{nearest}”",
             "there is no \"{found}\" in [citations], the nearest is \"{nearest}\""},
    Sentence{
        "unknown_mark",
        "来源标记 {mark} 不在 data/regulations/sources.toml 中；请改用其中的标记，或先补充来源",
        "the mark {mark} is not in data/regulations/sources.toml; use one that is, or add the "
        "source there"},
    Sentence{"mark_contradicts",
             "写明为 {assurance}，但来源标记 {mark} 属于 {kind} 或把握程度不同；二者应当一致",
             "the assurance is {assurance}, but the mark {mark} is known by {kind} or with another "
             "percentage; they must agree"},
    Sentence{"percent_and_memory", "凭记忆（memory）的来源必须给出 percent，其他来源不得给出",
             "a source from memory needs a percent, any other must have none"},
    Sentence{"unknown_rule_book",
             "没有名为“{name}”的评分规则，最接近的是“{nearest}”；可选：{known}",
             "there is no rule book \"{name}\", the nearest is \"{nearest}\"; known: {known}"},
};

}  // namespace

std::span<const Sentence> rules_sentences() { return kSentences; }

}  // namespace duibiao
