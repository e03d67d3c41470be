#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    // ---- A state of the past ----
    Sentence{"known_at_without_store",
             "--known-at 只用于台账库；请同时给出 --store，文件没有过去的状态",
             "--known-at is about a store: name it with --store; files have no earlier state"},
    Sentence{"known_at_before_first",
             "{found} 时台账库还没有任何批次，第一批次的时间为 {first}；请给出该时刻或更晚的 "
             "--known-at",
             "at {found} the store knew nothing yet: its first batch is of {first}; give that time "
             "or a later one to --known-at"},

    // ---- Adjustments ----
    Sentence{"import_difference",
             "与已有内容比较 {name}：数值变更 {values} 处，目标文本变更 {targets} "
             "处，其他字段变更 {fields} 处，新增 {added} 条",
             "{name} against what stands: {values} values changed, {targets} target texts changed, "
             "{fields} other fields changed, {added} new"},
    Sentence{
        "adjustment_without_record",
        "批次 {batch} 改动了已批复的目标，但没有注明批准文件；请用 --record 写明文号，用 --reason "
        "写明原因",
        "batch {batch} changes approved targets and names no document that allows it; give it "
        "with --record, and why with --reason"},

    // ---- What a batch was made with ----
    Sentence{
        "kept_table_differs",
        "内置表 {name} 与批次 {batch} 所用的不同（当时 {kept}，现在 {compiled}）；目标文本和单位"
        "可能读法不同，要与当时逐字一致，请用当时的程序版本",
        "the table {name} of this program is not the one of batch {batch} (then {kept}, now "
        "{compiled}); targets and units may be read otherwise: for the very same report use the "
        "program of that time"},
};

}  // namespace

std::span<const Sentence> ledger_sentences() { return kSentences; }

}  // namespace duibiao
