#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    Sentence{"verb_missing", "请给出动词：{verbs}；duibiao --help 查看用法",
             "name a verb: {verbs}; see `duibiao --help`"},
    Sentence{"verb_unknown", "没有动词“{found}”；可用：{verbs}",
             "there is no verb '{found}'; the verbs are {verbs}"},
    Sentence{"option_unknown", "该动词没有选项 {option}；加 --help 查看可用选项",
             "this verb has no option {option}; --help lists those it has"},
    Sentence{"option_value_missing", "选项 {option} 缺少值", "the option {option} needs a value"},
    Sentence{"option_value_wrong", "选项 {option} 不接受“{found}”，应为 {expected}",
             "the option {option} cannot be '{found}'; expected {expected}"},
    Sentence{"option_twice", "选项 {option} 只能给出一次", "the option {option} was given twice"},
    Sentence{"as_of_missing", "缺少评价日期：加 --as-of 2024-06-30 这样的日期",
             "the day to assess is missing: add --as-of with a date such as 2024-06-30"},
    Sentence{"inputs_missing", "没有绩效目标：用 --targets 给出目标表，或用 --store 给出台账库",
             "there are no targets: name forms with --targets, or a store with --store"},
    Sentence{"store_or_files", "--store 不能与 --targets、--actuals、--map 同时使用：二者择一",
             "--store does not go with --targets, --actuals or --map: use one or the other"},
    Sentence{"each_needs_folder", "--each 需要用 -o 指定输出文件夹",
             "--each needs a folder to write to: add -o FOLDER"},
    Sentence{"form_has_no_csv",
             "{form} 是官方表，没有 csv 和 svg；可用 xlsx、docx、pdf、html、json 或终端表格",
             "{form} is an official form and has no csv or svg; use xlsx, docx, pdf, html, json or "
             "a table"},
    Sentence{"template_needs_output",
             "填报工作簿写入文件：加 -o 文件名.xlsx，--each 时加 -o 文件夹",
             "the workbook goes into a file: add -o FILE.xlsx, with --each -o FOLDER"},
    Sentence{"template_not_workbook", "填报工作簿只有 .xlsx 格式，文件名应以 .xlsx 结尾",
             "the workbook to fill in is an .xlsx file; its name must end so"},
    Sentence{"binary_to_terminal",
             "{format} 不能显示在终端上：用 -o 写入文件，例如 -o 报告.{format}",
             "{format} cannot be shown on a terminal: write it to a file, -o report.{format}"},
    Sentence{"output_ending_not_written",
             "不写 {ending} 格式；可写 .xlsx、.docx、.pdf、.html、.json、.csv、.txt",
             "{ending} is not written; use .xlsx, .docx, .pdf, .html, .json, .csv or .txt"},
    Sentence{
        "output_ending_unknown",
        "不认识扩展名 {ending}；已知的扩展名：{known}，或用 --format 指定格式",
        "the ending {ending} is not known; use one of {known}, or name the format with --format"},
    Sentence{"explain_operands", "用法：explain 项目编码 指标（编码或名称）",
             "usage: explain PROJECT INDICATOR (a code or a name)"},
    Sentence{"explain_indicator_unknown", "项目 {project} 没有指标“{indicator}”",
             "project {project} has no indicator '{indicator}'"},
    Sentence{"explain_indicator_ambiguous",
             "项目 {project} 有多个名为“{indicator}”的指标，请用编码",
             "project {project} has several indicators named '{indicator}': use the code"},
    Sentence{"project_not_among", "没有编码为 {project} 的项目",
             "no project has the code {project}"},
    Sentence{"nothing_to_assess", "没有可评价的项目：请先导入绩效目标",
             "there is no project to assess: import targets first"},
    Sentence{"file_kind_unexpected", "这里需要 {expected}，该文件是 {found}",
             "{expected} is expected here; this file is {found}"},
    Sentence{"rules_operands", "用法：rules list | rules show 名称 | rules check 文件",
             "usage: rules list | rules show NAME | rules check FILE"},
    Sentence{"rules_in_order", "评分规则 {book} 无误", "the rule book {book} is in order"},
    Sentence{"store_operands",
             "用法：store init 台账库 [--from 导出文件夹] | verify 台账库 | log 台账库 [--known-at "
             "时刻|#批次|哈希] | backup 台账库 新文件 | export 台账库 新文件夹",
             "usage: store init DB [--from DIR] | verify DB | log DB [--known-at TIME|#N|HASH] | "
             "backup DB NEW-FILE | export DB NEW-FOLDER"},
    Sentence{"store_made", "已建立台账库 {path}", "made the store {path}"},
    Sentence{"store_sound", "台账完好：{batches} 个批次，末批次 {known_at}，最新哈希 {hash}",
             "the ledger is sound: {batches} batches, the last of {known_at}, head hash {hash}"},
    Sentence{"store_sound_empty", "台账完好：尚无批次", "the ledger is sound: it has no batch yet"},
    Sentence{"import_operands", "用法：import targets|actuals|statements 文件… --store 台账库",
             "usage: import targets|actuals|statements FILE… --store DB"},
    Sentence{"import_stored",
             "已存入 {name}：批次 {batch}，共 {offered} 条，{unchanged} "
             "条与已有相同，{superseded} 条被取代",
             "stored {name}: batch {batch}, {offered} entries, {unchanged} as they stood, "
             "{superseded} superseded"},
    Sentence{"import_unchanged", "未变 {name}：{offered} 条均已在库，没有存入新内容",
             "unchanged {name}: all {offered} entries stand already, nothing was stored"},
    Sentence{"import_waiting",
             "待确认 {name}：将改变 {changes} 处已有内容；核对后加 --accept 再次导入",
             "waiting {name}: {changes} standing entries would change; look, then import again "
             "with --accept"},
    Sentence{"import_refused", "拒收 {name}：有错，未存入任何内容",
             "refused {name}: it has errors, nothing of it was stored"},
    Sentence{"import_change", "  {project} {indicator} {subject}：{from} → {to}",
             "  {project} {indicator} {subject}: {from} → {to}"},
    Sentence{"notes_in_report", "另有 {count} 条提示，见报告或 --format json",
             "and {count} notes; see the report or --format json"},
    Sentence{"out_of_memory", "内存不足：请分批处理，或换用内存更大的机器",
             "out of memory: process fewer files at a time, or use a larger machine"},
};

}  // namespace

std::span<const Sentence> command_sentences() { return kSentences; }

}  // namespace duibiao
