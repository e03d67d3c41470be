#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    // ---- A state of the past ----
    Sentence{"known_at_without_store",
             "--known-at 只用于台账库；请同时给出 --store，文件没有过去的状态",
             "--known-at is about a store: name it with --store; files have no earlier state"},
    Sentence{"store_year_unknown", "台账中没有 {asked} 年度的目标，有 {years} 年度的",
             "the store has no targets of {asked}; it has those of {years}"},
    Sentence{
        "projects_of_other_years",
        "另有 {count} 个项目只有 {years} 年度的目标，没有 {asked} 年度的，未列入；"
        "如需，请用 --year 指明年度",
        "{count} more projects have targets of {years} and none of {asked}; they are left out: "
        "name their year with --year"},
    Sentence{
        "known_at_wrong",
        "--known-at 不接受“{found}”；应为 UTC 时刻（2024-07-01T08:00:00Z）、日期（2024-07-01）、"
        "批次号（'#7'）或批次哈希的前 8 至 64 位（报告上都印有）",
        "--known-at cannot be '{found}'; expected a UTC time (2024-07-01T08:00:00Z), a day "
        "(2024-07-01), a batch ('#7') or the first 8 to 64 digits of a batch's hash, as "
        "reports print them"},
    Sentence{"known_at_no_batch",
             "没有批次 {found}：台账库有 {batches} 个批次，从 #1 编起；store log 逐一列出",
             "there is no batch {found}: the store has {batches}, numbered from #1; store log "
             "lists them"},
    Sentence{"known_at_no_hash",
             "没有哪个批次的哈希以 {found} 开头；请核对报告上所印的哈希（台账库那一行，不是"
             "规则或文件的），或看 store log；日期应写作 2024-07-01",
             "no batch has a hash that begins with {found}; compare it with the one that the "
             "report prints for the store (not for a rule book or file), or with store log; a day "
             "is written 2024-07-01"},
    Sentence{"known_at_hashes",
             "哈希以 {found} 开头的批次不止一个：{batches}；请多写几位，或写批次号",
             "the hashes of several batches begin with {found}: {batches}; give more digits, or "
             "the batch's number"},
    Sentence{"known_at_before_first",
             "{found} 时台账库还没有任何批次，第一批次的时间为 {first}；请给出该时刻或更晚的 "
             "--known-at",
             "at {found} the store knew nothing yet: its first batch is of {first}; give that time "
             "or a later one to --known-at"},

    // ---- The log ----
    Sentence{"log_batch",
             "#{batch} {known_at} {kind}，经办 {who}：存入 {stored}，取代 {superseded}，重复 "
             "{unchanged}",
             "#{batch} {known_at} {kind}, by {who}: {stored} stored, {superseded} superseded, "
             "{unchanged} unchanged"},
    Sentence{"who_not_named", "未署名", "(not named)"},
    Sentence{"log_kind_targets", "绩效目标", "targets"},
    Sentence{"log_kind_actuals", "实际值", "actuals"},
    Sentence{"log_kind_statements", "填报说明", "statements"},
    Sentence{"log_accepted", "，变更经确认", ", a change that was accepted"},
    Sentence{"log_record", "批准文件", "approved by"},
    Sentence{"log_reason", "原因", "because"},
    Sentence{"log_source", "来源", "source"},
    Sentence{"log_files", "文件", "files"},
    Sentence{"log_uses", "映射、评分规则和预警灯", "mapping, rule book and warning lights"},
    Sentence{"log_hash", "哈希", "hash"},

    // ---- Backups and exports ----
    Sentence{"store_backed_up",
             "已备份到 {path}，备份完好：{batches} 个批次，末批次 {known_at}，最新哈希 {hash}",
             "backed up to {path}, and the copy is sound: {batches} batches, the last of "
             "{known_at}, head hash {hash}"},
    Sentence{"store_exported",
             "已导出到 {path}：{batches} 个批次，末批次 {known_at}，最新哈希 {hash}",
             "exported to {path}: {batches} batches, the last of {known_at}, head hash {hash}"},
    Sentence{"store_made_from",
             "已由导出内容建立 {path}，完好：{batches} 个批次，末批次 {known_at}，最新哈希 {hash}",
             "made {path} of the export, and it is sound: {batches} batches, the last of "
             "{known_at}, head hash {hash}"},
    Sentence{"backup_exists", "这里已有文件，备份不会覆盖；请换一个文件名",
             "there is a file here already and a backup never replaces one; name another"},
    Sentence{
        "export_folder_taken", "这里已有内容，导出不会覆盖；请换一个文件夹",
        "there is something here already and an export never replaces it; name another folder"},
    Sentence{"export_not_exact",
             "批次 {batch} 的表 {table} 中有无法原样导出的内容（NUL 字节、一行超过 1 MiB "
             "或单元格过多），"
             "没有写出任何文件；请改用 store backup",
             "{table} of batch {batch} holds what an export could not give back as it is (a NUL "
             "byte, a row of more than 1 MiB or too many cells); nothing was written: use store "
             "backup"},
    Sentence{"export_manifest_unreadable", "清单无法识别（{detail}）；应为 store export 写出的文件",
             "the manifest makes no sense ({detail}); expected a file that store export wrote"},
    Sentence{"export_column_missing", "缺少列 {column}；应为 store export 写出的文件",
             "column {column} is missing; expected a file that store export wrote"},
    Sentence{"export_cell_unreadable",
             "列 {column} 中的“{found}”无法识别；应为 store export 写出的内容",
             "“{found}” in column {column} makes no sense; expected what store export wrote"},
    Sentence{"export_text_changed", "文件与导出时不同；请用原来的导出文件夹",
             "the file is not as it was exported; use the export as it was written"},
    Sentence{"export_rows_incomplete", "表 {table} 的行不完整；缺少导出时的文件",
             "rows of {table} are incomplete: a file of the export is missing"},
    Sentence{"export_batch_changed",
             "批次 {batch} 的文件与导出时不同：清单记为 {expected}，文件算得 {found}",
             "the files of batch {batch} are not as they were exported: the manifest names "
             "{expected}, they give {found}"},

    // ---- Adjustments ----
    Sentence{"import_difference",
             "与已有内容比较 {name}：数值变更 {values} 处，目标文本变更 {targets} "
             "处，其他字段变更 {fields} 处，新增 {added} 条",
             "{name} against what stands: {values} values changed, {targets} target texts changed, "
             "{fields} other fields changed, {added} new"},
    Sentence{
        "adjustment_without_record",
        "批次 {batch} 改动了已批复的目标，但没有注明批准文件；请将同一文件再导入一次，用 --record "
        "写明文号，用 --reason 写明原因，即可补记",
        "batch {batch} changes approved targets and names no document that allows it; import the "
        "same file again with --record, and why with --reason, to put it on record"},

    Sentence{"label_versions", "绩效目标的版本", "Versions of the target form"},
    Sentence{"version_first", "年初", "as first approved"},
    Sentence{"version_adjusted", "调整 {number}", "adjustment {number}"},
    Sentence{"version_known", "{known_at} 入库（{batch}，经办 {who}）",
             "known at {known_at} ({batch}, by {who})"},
    Sentence{"version_changes", "改动 {indicators} 项指标：{changes}",
             "{indicators} indicators changed: {changes}"},
    Sentence{"version_changes_and_more", "改动 {indicators} 项指标：{changes}；另有 {more} 处",
             "{indicators} indicators changed: {changes}; and {more} more"},
    Sentence{"version_record", "批准文件 {record}", "approved by {record}"},
    Sentence{"version_without_record", "未注明批准文件", "no approving document is named"},
    Sentence{"version_reason", "原因 {reason}", "because: {reason}"},
    Sentence{"changed_half_year_target", "半年目标", "half-year target"},
    Sentence{"changed_full_year_target", "全年目标", "full-year target"},
    Sentence{"changed_weight", "分值", "weight"},
    Sentence{"changed_indicator", "指标", "indicator"},
    Sentence{"changed_nothing", "（无）", "(none)"},

    // ---- What a batch was made with ----
    Sentence{
        "kept_table_differs",
        "内置表 {name} 与批次 {batch} 所用的不同（当时 {kept}，现在 {compiled}）；目标文本和单位"
        "可能读法不同，要与当时逐字一致，请用当时的程序版本",
        "the table {name} of this program is not the one of batch {batch} (then {kept}, now "
        "{compiled}); targets and units may be read otherwise: for the very same report use the "
        "program of that time"},
    Sentence{
        "kept_labels_differ",
        "内置表样用词 {name} 与批次 {batch} 所用的不同（当时 {kept}，现在 "
        "{compiled}）；台账中已有的"
        "内容不变，但再次导入同一张表，读法可能不同",
        "the form labels {name} of this program are not those of batch {batch} (then {kept}, now "
        "{compiled}); what the store keeps stays as it was read, but the same form imported again "
        "may be read otherwise"},
};

}  // namespace

std::span<const Sentence> ledger_sentences() { return kSentences; }

}  // namespace duibiao
