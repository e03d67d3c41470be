#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    Sentence{
        "column_missing", "缺少列 {column}（{file_kind} 文件必须有此列，可用的列名：{names}）",
        "column {column} is missing; a {file_kind} file needs it, under one of the names {names}"},
    Sentence{
        "column_named_twice", "表头“{first}”和“{second}”都表示列 {column}；请只保留一列",
        "the headings \"{first}\" and \"{second}\" both mean column {column}; keep one of them"},
    Sentence{"columns_unused", "以下列不是交换文件的列，未使用：{headings}",
             "these columns are not part of the interchange format and were not used: {headings}"},
    Sentence{
        "file_kind_unknown",
        "从表头认不出是哪种交换文件；表头为：{found}；应为以下之一：{expected}",
        "the heading is that of no interchange file; found: {found}; expected one of: {expected}"},
    Sentence{"word_listed_twice", "“{word}”在同一类中列出了两次；请只保留一处",
             "\"{word}\" is listed twice in one group; keep one of them"},
    Sentence{"word_unknown", "列 {column} 中的“{found}”无法识别；是不是 {nearest}？可用：{known}",
             "\"{found}\" is not known in column {column}; did you mean {nearest}? use one of "
             "{known}"},
    Sentence{"project_blank", "项目编码为空；每行都要写明项目",
             "the project is blank; every row names its project"},
    Sentence{"indicator_blank", "指标编码为空；每行都要写明指标",
             "the indicator is blank; every row names its indicator"},
    Sentence{"indicator_reserved",
             "指标编码“{indicator}”以 @ 开头，这类编码保留给资金数据；请改用其他编码",
             "the indicator code \"{indicator}\" begins with @, which is kept for money figures; "
             "use another code"},
    Sentence{"indicator_twice",
             "项目 {project} 的指标编码 {indicator} 重复，首次出现在 {first}；编码在项目内应唯一",
             "indicator {indicator} stands twice in project {project}, first at {first}; a code is "
             "unique within its project"},
    Sentence{"weight_unreadable", "分值“{found}”不是数字；应为数字（如 2.5），或留空",
             "the weight \"{found}\" is no number; write a number such as 2.5, or leave it blank"},
    Sentence{"weight_too_many_digits", "分值“{found}”位数过多；最多 18 位有效数字",
             "the weight \"{found}\" has too many digits; at most 18 are read"},
    Sentence{"weight_negative", "分值“{found}”为负；应为零或正数",
             "the weight \"{found}\" is negative; it is zero or more"},
    Sentence{"date_blank", "日期为空；应为 YYYY-MM-DD，如 2024-06-30",
             "the date is blank; write it as YYYY-MM-DD, such as 2024-06-30"},
    Sentence{"date_unreadable", "日期“{found}”无法识别；应为 YYYY-MM-DD，如 2024-06-30",
             "the date \"{found}\" cannot be read; write it as YYYY-MM-DD, such as 2024-06-30"},
    Sentence{"date_not_in_calendar", "没有“{found}”这一天；请核对年月日",
             "there is no day \"{found}\" in the calendar; check month and day"},
    Sentence{"year_unreadable", "年度“{found}”无法识别；应为四位年份，如 2024",
             "the year \"{found}\" cannot be read; write four digits, such as 2024"},
    Sentence{"course_incomplete", "只有开始时间或完成时间之一，且没有年度；请补全",
             "only one of start and end is given, and no year; complete them"},
    Sentence{"course_reversed", "开始时间 {start} 晚于完成时间 {end}；请核对",
             "the start {start} lies after the end {end}; check both"},
    Sentence{"course_outside_year", "年度 {year} 不在 {start} 至 {end} 之内；请核对年度与起止时间",
             "the year {year} does not lie within {start} to {end}; check the year and the dates"},
    Sentence{"course_contradictory",
             "同一项目的起止时间不一致：此处为 {found}，{where} 处为 "
             "{first}；一个文件中一个项目只能有一个周期",
             "the project's course is {found} here and {first} at {where}; a project has one "
             "course in a file"},
    Sentence{"project_header_twice", "项目 {project} 已在 {first} 出现；每个项目每个年度只写一行",
             "project {project} stands at {first} already; write one row for each project and "
             "year"},
    Sentence{"year_not_among",
             "项目 {project} 有 {years} 年度的行，没有 {asked} 年度的；请用 --year 指明年度",
             "project {project} has rows for {years} and none for {asked}; name the year with "
             "--year"},
    Sentence{"year_blank_among_years", "项目 {project} 有 {years} 年度的行，此行没有写年度；请补上",
             "project {project} has rows for {years} and this row names no year; fill it in"},
    Sentence{"year_set_aside",
             "项目 {project} {year} 年度的目标（{rows} 行）未采用，采用的是 {stands} 年度的；"
             "如需另一年度，请用 --year 指明",
             "the {rows} rows of project {project} for {year} were set aside, those for {stands} "
             "stand; name another year with --year"},
    Sentence{"version_not_a_number",
             "项目 {project} 有几个版本，“{found}”无法与其他版本分先后；请写数字（如 2）",
             "project {project} has several versions, and \"{found}\" cannot be put in order with "
             "the others; write a number such as 2"},
    Sentence{"version_set_aside",
             "项目 {project} 版本 {version} 的目标（{rows} 行）未采用，采用的是版本 {stands}",
             "the {rows} rows of version {version} of project {project} were set aside, version "
             "{stands} stands"},
    Sentence{
        "indicator_set_aside",
        "项目 {project} 现行的目标没有指标“{indicator}”，它只在未采用的版本或年度中；此数未计入",
        "indicator \"{indicator}\" of project {project} stands only in a version or year that "
        "was set aside; the figure was not used"},
    Sentence{"project_without_form", "项目 {project} 没有绩效目标表，此行未使用",
             "there are no targets for project {project}; this row was not used"},
    Sentence{"project_in_two_files",
             "项目 {project} 的目标已在 {first} 给出；一个项目只能来自一个文件",
             "the targets of project {project} were given at {first} already; a project comes from "
             "one file"},
    Sentence{"targets_missing", "没有读到任何绩效目标，实际值无从对比；请先给出目标文件",
             "no target was read that these figures could be held against; give a targets file"},
    Sentence{"project_unknown", "目标文件中没有项目“{project}”；最接近的是“{nearest}”",
             "there is no project \"{project}\" among the targets; the nearest is \"{nearest}\""},
    Sentence{"indicator_unknown",
             "项目 {project} 没有编码或名称为“{indicator}”的指标；最接近的是“{nearest}”",
             "project {project} has no indicator with the code or name \"{indicator}\"; the "
             "nearest is \"{nearest}\""},
    Sentence{
        "indicator_ambiguous",
        "“{indicator}”可指项目 {project} 的几个指标，未作猜测；请改用编码，或在映射文件中用 "
        "[[match]] "
        "指明：{codes}",
        "\"{indicator}\" can mean several indicators of project {project} and nothing was guessed; "
        "use a code, or say which in the mapping with [[match]]: {codes}"},
    Sentence{"reserved_unknown", "保留指标“{indicator}”无法识别；可用：{known}",
             "the reserved indicator \"{indicator}\" is not known; use one of {known}"},
};

}  // namespace

std::span<const Sentence> interchange_sentences() { return kSentences; }

}  // namespace duibiao
