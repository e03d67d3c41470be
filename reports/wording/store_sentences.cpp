#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    // ---- The file and its environment ----
    Sentence{
        "store_exists", "这里已有文件，不会覆盖；请换一个路径，或直接使用已有的台账库",
        "there is a file here already and it is not overwritten; name another path, or use the "
        "store as it is"},
    Sentence{"store_not_found", "没有这个台账库文件；请检查路径，或先用 store init 建立",
             "there is no such store; check the path, or make one with store init"},
    Sentence{"store_not_a_store", "这不是对标的台账库文件；应为 store init 建立的文件",
             "this is not a Duibiao store; expected a file made by store init"},
    Sentence{
        "store_newer_version",
        "台账库版本为 {found}，本程序只认识到版本 {known}；请用较新的程序打开",
        "the store is of version {found} and this program knows versions up to {known}; open it "
        "with a newer program"},
    Sentence{"store_busy",
             "台账库正被其他程序写入，等待超时，没有写入任何内容；请稍后重试（{detail}）",
             "another program is writing to the store; nothing was stored; try again later "
             "({detail})"},
    Sentence{"store_disk_full", "磁盘已满，没有写入任何内容；请腾出空间后重试（{detail}）",
             "the disk is full; nothing was stored; free some space and try again ({detail})"},
    Sentence{
        "store_read_only", "台账库只读，没有写入任何内容；请检查文件和文件夹的写权限（{detail}）",
        "the store is read-only; nothing was stored; check the permissions of the file and its "
        "folder ({detail})"},
    Sentence{"store_cannot_open", "无法打开台账库；请检查文件夹是否存在、是否有权限（{detail}）",
             "the store cannot be opened; check that the folder exists and the permissions "
             "({detail})"},
    Sentence{"store_io_error", "读写台账库时出错，没有写入任何内容；请检查磁盘（{detail}）",
             "reading or writing the store failed; nothing was stored; check the disk ({detail})"},
    Sentence{"store_corrupt", "台账库文件已损坏；请用备份恢复，并用 store verify 核对（{detail}）",
             "the store's file is damaged; restore a backup and check it with store verify "
             "({detail})"},
    Sentence{"store_write_refused", "台账库只增不改，拒绝了这次写入（{detail}）",
             "the ledger only ever grows and refused this write ({detail})"},
    Sentence{"store_failed", "台账库操作失败；请用 store verify 核对台账库（{detail}）",
             "the store failed; check it with store verify ({detail})"},

    // ---- Importing ----
    Sentence{"store_known_at_unreadable",
             "时间 {found} 无法识别；应为 UTC 时间，如 2024-07-01T08:00:00Z",
             "{found} is no time; expected UTC, such as 2024-07-01T08:00:00Z"},
    Sentence{"store_overtaken", "另一批次刚刚存入；请重新运行，以便与它核对",
             "another batch was stored meanwhile; run again, so that it is taken into account"},
    Sentence{"store_known_at_before_last",
             "本批次的时间 {found} 早于上一批次的 {last}；台账库按时间先后记账，请检查本机时钟",
             "this batch is dated {found}, before the last one of {last}; a ledger goes forward: "
             "check this machine's clock"},
    Sentence{"store_project_twice", "项目 {project} 在同一批次中出现两份绩效目标表；应只给一份",
             "project {project} has two target forms in one batch; give one"},
    Sentence{
        "store_two_sources",
        "指标 {indicator} 在 {date} 已由来源“{source}”（{from} 至 {to}）提供，再记会重复计算；"
        "请更正该来源后重新导出，或去掉本行",
        "indicator {indicator} on {date} is fed by the source “{source}” ({from} to {to}) and "
        "would be counted twice; correct that source and export it again, or leave this row out"},
    Sentence{
        "store_outside_span",
        "日期 {date} 不在来源“{source}”所涵盖的 {from} 至 {to} 之内；请更正日期或涵盖期间",
        "{date} is outside the days {from} to {to} that the source “{source}” covers; correct the "
        "date or the span"},
    Sentence{"store_source_unnamed", "来源没有名称；请在映射文件中为来源命名",
             "the source has no name; name it in the mapping"},

    // ---- Verifying ----
    Sentence{"store_row_unreadable",
             "批次 {batch} 的表 {table} 有无法识别的行；请用 store verify 核对",
             "batch {batch} has a row in {table} that makes no sense; check the store with store "
             "verify"},
    Sentence{
        "store_row_changed", "批次 {batch} 的表 {table} 第 {row} 行被改动过，与其封印不符",
        "row {row} of {table} in batch {batch} is not as it was written: it does not match its "
        "seal"},
    Sentence{"store_batch_changed",
             "批次 {batch} 的内容与其哈希不符：账上为 {expected}，重算为 {found}",
             "batch {batch} is not as it was written: its hash is {expected}, its contents give "
             "{found}"},
    Sentence{"store_rows_missing", "批次 {batch} 应有 {expected} 行，实有 {found} 行",
             "batch {batch} ought to have {expected} rows and has {found}"},
    Sentence{"store_batch_missing", "缺少批次 {batch}；批次应连续编号",
             "batch {batch} is missing; batches are numbered without a gap"},
    Sentence{
        "store_chain_broken",
        "批次 {batch} 与上一批次不相接：上一批次的哈希为 {expected}，本批次记为 {found}",
        "batch {batch} does not follow the one before: that one's hash is {expected}, this one "
        "names {found}"},
    Sentence{"store_schema_missing", "台账库缺少 {object}：只增不改不再有保证",
             "the store lacks {object}: nothing keeps it append-only any more"},
    Sentence{"store_schema_changed", "台账库的 {object} 与程序建立的不同",
             "{object} of the store is not the one that the program made"},
    Sentence{"store_schema_added", "台账库中多出 {object}，不是程序建立的",
             "the store has {object}, which the program did not make"},
    Sentence{"store_integrity", "SQLite 完整性检查发现：{detail}",
             "SQLite's integrity check says: {detail}"},
    Sentence{"store_foreign_key", "表 {table} 有行在 {parent} 中没有对应的行",
             "a row of {table} has no counterpart in {parent}"},
};

}  // namespace

std::span<const Sentence> store_sentences() { return kSentences; }

}  // namespace duibiao
