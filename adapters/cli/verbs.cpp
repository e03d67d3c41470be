#include "adapters/cli/verbs.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace duibiao::cli {
namespace {

constexpr std::array<OptionEntry, 34> kOptions{{
    {"targets", 0, "P…", true,
     "绩效目标：目标表或填好的监控表、自评表（Excel、WPS、Word、PDF、文本），或 "
     "targets.csv；文件或文件夹",
     "targets: forms, filled in or not (Excel, WPS, Word, PDF, text), or targets.csv; files or "
     "folders"},
    {"actuals", 0, "P…", true,
     "实际值：指标执行情况表、填好的表、actuals.csv，或经 --map 导入的账册；文件或文件夹",
     "figures: sheets of figures, filled forms, actuals.csv, or registers read through --map; "
     "files or folders"},
    {"statements", 0, "P…", true,
     "填报说明：填好的表，或 statements.csv（原因、措施、可能性、自评得分等）；文件或文件夹",
     "what people say: filled forms, or statements.csv (reasons, measures, likelihood, claimed "
     "scores …); files or folders"},
    {"history", 0, "P…", true, "以前年度的目标和实际值，或本年目标表以前的版本，文件或文件夹",
     "targets and figures of earlier years, or earlier versions of this year's form"},
    {"suppressions", 0, "S.toml", false, "对疑点的答复：编号、理由、负责人、截止日",
     "answers to findings: id, reason, owner, until"},
    {"fail-on", 0, "error|warning|ID", true, "有这样的疑点时以 1 退出",
     "exit 1 where there is such a finding"},
    {"explain", 0, "ID|all", false, "说明一项检查：查什么、依据、怎么办",
     "what a check looks at, where it comes from, what to do"},
    {"map", 0, "M.toml", false, "映射：说明账册的哪些行、哪一列对应哪个指标",
     "mapping: which rows and columns of a register feed which indicator"},
    {"store", 0, "DB", false, "使用该台账库（由 store init 建立）",
     "use this store (made by `store init`)"},
    {"from", 0, "DIR", false, "store init：由 store export 写出的文件夹重建，批次和哈希都相同",
     "store init: make it of the folder that store export wrote, the same batches to the hash"},
    {"known-at", 0, "TIME|#N|HASH", false,
     "按当时已知的内容重现旧报告：UTC 时刻（2024-07-01T08:00:00Z；只写日期指该日 23:59:59），"
     "或报告上所印的批次号（'#7'，要加引号）或哈希（至少前 8 位）",
     "what the store knew then, to make an old report again: a UTC time (2024-07-01T08:00:00Z; a "
     "plain day is its end), or what the report prints: its batch ('#7', quoted for the shell) or "
     "its hash (the first 8 digits or more)"},
    {"as-of", 0, "YYYY-MM-DD", false, "评价日期；只计入该日及以前的数据",
     "the day to assess; only figures up to it count"},
    {"year", 0, "Y", false, "目标表未写明年度时采用的年度（默认取 --as-of 的年度）",
     "the year of forms that name none (default: the year of --as-of)"},
    {"project", 0, "CODE", false, "目标表未写明编码时采用的项目编码；或只看该项目",
     "the code of a form without one; or only this project"},
    {"rules", 0, "NAME|FILE", false,
     "评分规则（见 rules list）；默认用台账库中最新的，其次 cn-mof-2020-10；导入时存入台账库",
     "rule book (see `rules list`), default: the newest one in the store, else cn-mof-2020-10; an "
     "import keeps it there"},
    {"lights", 0, "NAME|FILE", false,
     "预警灯阈值（见 rules list）；默认用台账库中最新的，其次 vendor-default；导入时存入台账库",
     "warning lights (see `rules list`), default: the newest ones in the store, else "
     "vendor-default; an import keeps them there"},
    {"weights", 0, "as-given", false, "分值合计不等于 100 时仍按所填采用，并在报告中说明",
     "take weights as they stand even if they do not add up to 100; the report says so"},
    {"format", 0, "table|csv|json|html|xlsx|docx|pdf|svg|sarif|junit", false,
     "输出格式（svg 只有图；sarif、junit 只用于 audit）",
     "output format (svg: the pictures alone; sarif, junit: audit only)"},
    {"output", 'o', "OUT", false, "输出位置；文件以扩展名定格式，csv 为文件夹",
     "where to write; a file's ending picks its format, csv is a folder"},
    {"form", 0, "deviation|monitoring|self-evaluation|transfer|reminders|portfolio", false,
     "报告种类：deviation 偏离报告（默认），monitoring 绩效运行监控表，self-evaluation 绩效自评表，"
     "transfer 转移支付绩效目标自评表；多个项目合成一份的：reminders 催报清单，portfolio 汇总",
     "kind of report: deviation (default), or an official form: monitoring, self-evaluation, "
     "transfer payment; one of many projects: reminders (who has not reported what), portfolio"},
    {"return", 0, "DIR", false,
     "把有问题的工作簿标注后写入此文件夹，名为 *-退回.xlsx：标红标黄、批注原因和改法、附退回说明",
     "write workbooks with problems to this folder as *-退回.xlsx: cells marked, comments with "
     "reason and fix, a summary sheet"},
    {"each", 0, "", false, "每个项目一份文件（官方表默认 .xlsx），并附目录 index.csv",
     "one file a project (official forms: .xlsx unless --format says else), and index.csv"},
    {"accept", 0, "", false, "确认保存已显示的变更", "store a change that was shown"},
    {"accept-matches", 0, "", false, "名称只是相近的指标，接受提议的对应（逐条列出）",
     "take every proposal for a name that is only like an indicator's; each is listed"},
    {"who", 0, "NAME", false, "经办人，记入台账批次", "who imports; kept with the batch"},
    {"reason", 0, "TEXT", false, "调整的原因，随批次存入",
     "why it is adjusted; kept with the batch"},
    {"record", 0, "TEXT", false, "批准调整的文件（文号、名称），随批次存入",
     "the document that approves the adjustment; kept with the batch"},
    {"show-personal", 0, "", false, "显示姓名和电话（默认隐去）",
     "show names and phone numbers (masked by default)"},
    {"columns", 0, "standard|all", false,
     "assess 的 csv 文件夹中 assessments.csv 的列：standard（默认，省级数据约一秒）或 "
     "all（另含目标值、"
     "实际值等，逐项解释）",
     "columns of assessments.csv in a folder: standard (default, a province in a second) or all "
     "(with target, actual and more)"},
    {"threads", 0, "N", false, "线程数，默认为处理器核数", "threads, default: all cores"},
    {"memory", 0, "256M|1G|…", false, "内存上限；放不下的记录暂存到磁盘，退出即消失",
     "stay below this much memory; what does not fit is spilled to disk until the end"},
    {"spill", 0, "DIR", false, "暂存文件夹，默认在输出位置旁",
     "where to spill, default: beside the output"},
    {"lang", 0, "zh|en", false, "语言，默认 zh", "language, default zh"},
    {"help", 'h', "", false, "显示用法", "show this help"},
}};

constexpr std::array<std::string_view, 24> kAssessOptions{
    "targets",  "actuals", "statements", "map",           "accept-matches", "store",
    "known-at", "as-of",   "year",       "project",       "rules",          "lights",
    "weights",  "format",  "output",     "each",          "columns",        "threads",
    "memory",   "spill",   "return",     "show-personal", "lang",           "help"};
constexpr std::array<std::string_view, 22> kReportOptions{
    "form",           "targets",       "actuals",  "statements", "history", "map",
    "accept-matches", "store",         "known-at", "as-of",      "year",    "project",
    "rules",          "lights",        "weights",  "format",     "output",  "each",
    "return",         "show-personal", "lang",     "help"};
constexpr std::array<std::string_view, 16> kTemplateOptions{
    "targets",  "actuals",       "statements", "map",     "accept-matches", "store",
    "known-at", "as-of",         "year",       "project", "output",         "each",
    "rules",    "show-personal", "lang",       "help"};
constexpr std::array<std::string_view, 16> kExplainOptions{
    "targets", "actuals", "statements", "map",    "accept-matches", "store",  "known-at", "as-of",
    "year",    "project", "rules",      "lights", "weights",        "format", "lang",     "help"};
constexpr std::array<std::string_view, 19> kImportOptions{
    "store", "targets", "actuals", "statements", "map",    "accept-matches", "as-of",
    "year",  "project", "rules",   "lights",     "accept", "reason",         "record",
    "who",   "return",  "format",  "lang",       "help"};
constexpr std::array<std::string_view, 24> kAuditOptions{
    "targets", "actuals",      "statements", "history",       "map",     "accept-matches",
    "store",   "known-at",     "as-of",      "year",          "project", "rules",
    "weights", "suppressions", "fail-on",    "explain",       "format",  "output",
    "return",  "threads",      "spill",      "show-personal", "lang",    "help"};
constexpr std::array<std::string_view, 3> kWeightsOptions{"output", "lang", "help"};
constexpr std::array<std::string_view, 2> kRulesOptions{"lang", "help"};
constexpr std::array<std::string_view, 6> kStoreOptions{"store",  "from", "known-at",
                                                        "format", "lang", "help"};

constexpr std::array<std::string_view, 4> kAssessExamples{
    "assess --targets t.csv --actuals a.csv --as-of 2024-12-31 --format csv -o out/ --memory 1G",
    "assess --targets targets.csv --actuals actuals.csv --as-of 2024-06-30",
    "assess --targets targets.csv --actuals figures/ --as-of 2024-12-31 --format csv -o out/",
    "assess --targets form.txt --actuals books/ --map mapping.toml --rules jiangsu-form "
    "--as-of 2024-12-31"};
constexpr std::array<std::string_view, 9> kReportExamples{
    "report --form deviation --targets form.txt --actuals books/ --map mapping.toml "
    "--rules jiangsu-form --as-of 2024-12-31 -o report.html",
    "report --form monitoring --targets form.txt --actuals books/ --map mapping.toml "
    "--statements statements.csv --rules jiangsu-form --as-of 2024-06-30 -o monitoring.xlsx",
    "report --form self-evaluation --store office.db --as-of 2024-12-31 -o evaluation.docx",
    "report --form self-evaluation --store office.db --as-of 2024-12-31 --each --format pdf "
    "-o evaluations/",
    "report --store office.db --as-of 2024-06-30 --known-at 2024-07-05 -o june-again.html",
    "report --store office.db --as-of 2024-06-30 --known-at '#7' -o june-again.html",
    "report --store office.db --as-of 2024-06-30 --known-at 0f3a91c2 -o june-again.html",
    "report --form reminders --store office.db --as-of 2024-07-15 -o reminders.xlsx",
    "report --form portfolio --targets t.csv --actuals a.csv --history 2023/ --as-of 2024-12-31 "
    "-o portfolio.html"};
constexpr std::array<std::string_view, 2> kTemplateExamples{
    "template --targets form.txt --project LYG-2024-001 --as-of 2024-06-30 -o fill-in.xlsx",
    "template --store office.db --as-of 2024-12-31 --each -o fill-in/"};
constexpr std::array<std::string_view, 1> kExplainExamples{
    "explain LYG-2024-001 LYG-2024-001-33 --targets targets.csv --actuals actuals.csv "
    "--as-of 2024-12-31"};
constexpr std::array<std::string_view, 6> kImportExamples{
    "import targets form.txt --project LYG-2024-001 --store office.db",
    "import targets form.txt --store office.db --rules jiangsu-form --lights office-lights.toml",
    "import actuals books/ --map mapping.toml --as-of 2024-06-30 --store office.db",
    "import actuals figures.xlsx --store office.db --return returned/",
    "import statements statements.csv --store office.db",
    "import targets adjusted.xlsx --store office.db --accept --record 文号 --reason 预算调整"};
constexpr std::array<std::string_view, 3> kRulesExamples{"rules list", "rules show jiangsu-form",
                                                         "rules check my-rules.toml"};
constexpr std::array<std::string_view, 4> kAuditExamples{
    "audit --targets form.txt --year 2024",
    "audit --targets forms/ --actuals figures/ --statements statements.csv --as-of 2024-12-31 "
    "-o audit.html",
    "audit --store office.db --as-of 2024-12-31 --suppressions answers.toml --fail-on error",
    "audit --explain T15"};
constexpr std::array<std::string_view, 2> kWeightsExamples{"weights ahp matrix.xlsx",
                                                           "weights entropy portfolio.csv"};
constexpr std::array<std::string_view, 6> kStoreExamples{
    "store init office.db",
    "store verify office.db",
    "store log office.db --format json",
    "store backup office.db copy-2024-07-01.db",
    "store export office.db exported/",
    "store init again.db --from exported/"};

constexpr std::array<VerbEntry, 9> kVerbs{{
    {"assess", "assess --targets P… --actuals P… --as-of DATE [options]",
     "对照目标值评价实际值并计分", "hold figures against targets and score them", kAssessOptions,
     kAssessExamples},
    {"report", "report --form FORM --targets P… --actuals P… --as-of DATE [-o FILE]",
     "生成绩效偏离报告或官方表：监控表、自评表、转移支付自评表",
     "make the deviation report or an official form: monitoring, self-evaluation, transfer",
     kReportOptions, kReportExamples},
    {"template", "template --targets P… --as-of DATE -o FILE.xlsx [options]",
     "生成填报工作簿：只列到该日能填的指标，带单位、上次数值和可选项；填好后不用映射即可导入",
     "make the workbook to fill in for a day: what can be known by then, with units, last values "
     "and choices; filled in, it imports without a mapping",
     kTemplateOptions, kTemplateExamples},
    {"explain", "explain PROJECT INDICATOR --targets P… --actuals P… --as-of DATE",
     "逐步说明一个指标的结果：规则、公式、数字、出处",
     "prove one indicator's result: rule, formula, numbers, sources", kExplainOptions,
     kExplainExamples},
    {"audit", "audit --targets P… [--actuals P… --statements P…] [--as-of DATE] [options]",
     "查找审核疑点：目标表、实际值与自评", "find what an auditor would ask about", kAuditOptions,
     kAuditExamples},
    {"weights", "weights ahp MATRIX | entropy VALUES [-o FILE]",
     "试算权重：层次分析法（一致性比率）、熵权法；只作建议，不改已批复的分值",
     "work out weights: AHP with its consistency ratio, entropy; a proposal, no approved table is "
     "touched",
     kWeightsOptions, kWeightsExamples},
    {"import", "import targets|actuals|statements FILE… --store DB [options]", "导入台账库",
     "import into a store", kImportOptions, kImportExamples},
    {"rules", "rules list | show NAME | check FILE", "查看或检查评分规则和预警灯阈值",
     "list, show or check rule books and warning lights", kRulesOptions, kRulesExamples},
    {"store", "store init DB [--from DIR] | verify DB | log DB | backup DB FILE | export DB DIR",
     "建立、核验台账库，列出批次，备份，导出为交换文件",
     "make, verify or back up a store, list its batches, export it as interchange files",
     kStoreOptions, kStoreExamples},
}};

std::string option_line(const OptionEntry& option, Language language) {
  std::string name = option.letter != 0 ? fmt::format("-{}, --{}", option.letter, option.name)
                                        : fmt::format("    --{}", option.name);
  if (!option.argument.empty()) {
    name += fmt::format(" {}", option.argument);
  }
  constexpr std::size_t kNameWidth = 34;
  if (name.size() >= kNameWidth) {  // its text goes below it
    name += fmt::format("\n  {:<{}}", "", kNameWidth);
  }
  return fmt::format("  {:<{}}{}\n", name, kNameWidth,
                     language == Language::chinese ? option.chinese : option.english);
}

}  // namespace

std::span<const VerbEntry> verbs() { return kVerbs; }

const VerbEntry* verb_named(std::string_view name) {
  const auto* const found = std::ranges::find(kVerbs, name, &VerbEntry::name);
  return found == kVerbs.end() ? nullptr : &*found;
}

const OptionEntry& option_named(std::string_view name) {
  const auto* const found = std::ranges::find(kOptions, name, &OptionEntry::name);
  if (found == kOptions.end()) {
    __builtin_trap();
  }
  return *found;
}

std::string help_text(Language language) {
  const bool zh = language == Language::chinese;
  std::string text = zh ? "duibiao（对标）：项目支出绩效目标的中期监控和年度自评\n\n用法：duibiao "
                          "动词 [参数] [选项]\n\n"
                        : "duibiao 对标: mid-year monitoring and year-end evaluation of budget "
                          "performance targets\n\nusage: duibiao VERB [operands] [options]\n\n";
  for (const VerbEntry& verb : kVerbs) {
    text += fmt::format("  {:<9}{}\n", verb.name, zh ? verb.chinese : verb.english);
  }
  text += zh ? "\nduibiao 动词 --help 显示该动词的选项和示例；duibiao --version 显示版本。\n"
               "退出码：0 完成；1 有待 --accept 的变更；2 用法错误；3 输入有错；4 "
               "环境错误（磁盘、数据库）。\n"
             : "\n`duibiao VERB --help` shows a verb's options and examples; `duibiao --version` "
               "the version.\nExit: 0 done; 1 a change waits for --accept; 2 bad usage; 3 bad "
               "input; 4 the environment failed (disk, database).\n";
  return text;
}

std::string help_text(const VerbEntry& verb, Language language) {
  const bool zh = language == Language::chinese;
  std::string text = fmt::format("{}\n\n{}duibiao {}\n\n{}\n", zh ? verb.chinese : verb.english,
                                 zh ? "用法：" : "usage: ", verb.usage, zh ? "选项：" : "options:");
  for (const std::string_view name : verb.options) {
    text += option_line(option_named(name), language);
  }
  text += zh ? "\n示例：\n" : "\nexamples:\n";
  for (const std::string_view example : verb.examples) {
    text += fmt::format("  duibiao {}\n", example);
  }
  return text;
}

}  // namespace duibiao::cli
