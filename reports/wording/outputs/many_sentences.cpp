#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    // 催报清单
    Sentence{"title_reminders", "催报清单", "Reminders"},
    Sentence{"reminders_of_day",
             "截至 {day}：{projects} 个项目中 {owing} 个有欠报，其中 {late} 个缺到期的实际值",
             "As of {day}: {owing} of {projects} projects owe something, {late} of them a figure "
             "that is due"},
    Sentence{"page_reminder_units", "按单位汇总", "By unit"},
    Sentence{"page_reminder_items", "欠报明细", "What is owed"},
    Sentence{"owed_figure", "缺实际值", "figure missing"},
    Sentence{"owed_reason", "缺原因或措施", "reason missing"},
    Sentence{"owed_progress", "缺监控值", "value for monitoring missing"},
    Sentence{"owed_execution", "缺预算执行数", "money executed missing"},
    Sentence{"owed_likelihood", "缺完成可能性", "likelihood missing"},
    Sentence{"owed_forecast", "缺全年预计", "forecast missing"},
    Sentence{"column_owing_projects", "欠报项目", "Owing"},
    Sentence{"column_late_projects", "逾期项目", "Late"},
    Sentence{"column_last_figure", "最近填报日", "Last figure"},
    Sentence{"column_owed", "欠报事项", "Owed"},
    Sentence{"column_owed_count", "项数", "Count"},
    Sentence{"column_owed_indicators", "指标", "Indicators"},
    Sentence{"column_project_code", "项目编码", "Project"},
    Sentence{"column_project_name", "项目名称", "Name"},
    Sentence{"nothing_owed", "没有欠报", "nothing is owed"},
    Sentence{"never_reported", "从未填报", "never"},
    Sentence{"unit_not_stated", "（未写明）", "(not stated)"},

    // Every report of many projects.
    Sentence{"form_of_many", "--form {form} 是多个项目合成的一份，不能与 --each 同用",
             "--form {form} is one report of many projects and does not go with --each"},
    Sentence{"form_of_many_has_no_svg",
             "{form} 没有 svg；可用 xlsx、csv、html、json、docx、pdf 或终端表格",
             "{form} has no svg; use xlsx, csv, html, json, docx, pdf or a table"},
};

}  // namespace

std::span<const Sentence> many_sentences() { return kSentences; }

}  // namespace duibiao
