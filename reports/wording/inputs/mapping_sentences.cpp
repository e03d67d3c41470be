#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    Sentence{"mapping_empty", "映射文件是空的；至少要有一个 [[source]] 或 [[indicator]]。",
             "The mapping is empty; expected at least one [[source]] or [[indicator]]."},
    Sentence{"source_name_twice", "来源“{source}”出现了两次；每个来源要有自己的名称。",
             "The source \"{source}\" occurs twice; give every source a name of its own."},
    Sentence{"match_name_twice", "名称“{name}”写了两条 [[match]]；请只保留一条。",
             "The name \"{name}\" has two entries [[match]]; keep one."},
    Sentence{"file_pattern_has_folder", "file 里有文件夹；这里只写文件名，* 代表任意字符。",
             "`file` names a folder; write the file's name only, * stands for any characters."},
    Sentence{"source_feeds_nothing", "这个来源没有对应任何指标；请加上 [[source.feeds]]。",
             "This source feeds no indicator; add [[source.feeds]]."},
    Sentence{"rank_out_of_range", "rank 应为 1 到 1000 的整数，1 最优先。",
             "`rank` must be a whole number from 1 to 1000; 1 goes first."},
    Sentence{"not_a_day",
             "这里应为日期（2024-06-30）或 course_start、course_middle、course_end、as_of。",
             "Expected a date (2024-06-30) or course_start, course_middle, course_end, as_of."},
    Sentence{"column_not_date", "“{column}”列已声明为别的类型；日期列应为 date 或 compact_date。",
             "The column \"{column}\" is declared as something else; expected date or "
             "compact_date."},
    Sentence{"column_not_number",
             "“{column}”列不是数字列，不能求和；请在 columns 中声明为 number。",
             "The column \"{column}\" is no number column and cannot be added up; declare it as "
             "number in `columns`."},
    Sentence{
        "condition_form",
        "条件只能是三种之一：column、op、value；all = [ … ]；any = [ … ]，列表不能为空。",
        "A condition is one of: column, op and value; all = [ … ]; any = [ … ], whose list is not "
        "empty."},
    Sentence{"condition_value_unwanted", "empty 和 not_empty 不带 value（“{column}”列）；请删去。",
             "empty and not_empty take no value (column \"{column}\"); remove it."},
    Sentence{"operator_needs_order",
             "“{column}”是文本列，不能比较大小；请在 columns 中声明为 date 或 number。",
             "The column \"{column}\" is text and has no order; declare it as date or number in "
             "`columns`."},
    Sentence{"operator_needs_text", "contains 和 starts_with 只用于文本列，“{column}”列不是。",
             "contains and starts_with are for text columns; \"{column}\" is none."},
    Sentence{"value_not_text", "“{column}”列是文本，value 应为不空的文本。",
             "The column \"{column}\" is text; expected a value in quotes that is not empty."},
    Sentence{
        "value_not_number", "“{column}”列是数字，value 应为整数或引号内的小数（\"0.5\"）。",
        "The column \"{column}\" holds numbers; expected a whole number or a decimal in quotes "
        "(\"0.5\")."},
    Sentence{"value_not_date",
             "“{column}”列是日期，value 应为 2024-06-30 或 "
             "course_start、course_middle、course_end、as_of。",
             "The column \"{column}\" holds dates; expected 2024-06-30 or course_start, "
             "course_middle, course_end, as_of."},
    Sentence{"value_not_list", "in 的 value 应为不空的列表（“{column}”列）。",
             "`in` takes a list that is not empty (column \"{column}\")."},
    Sentence{"constant_not_positive", "作分母的常数应大于 0。",
             "A constant denominator must be greater than 0."},
    Sentence{
        "measure_does_not_fit",
        "measure 与 aggregate 不合：ratio 汇总比率，sum 汇总数字；也可用 last。",
        "`measure` does not fit `aggregate`: ratio adds ratios up, sum adds numbers up; or use "
        "last."},
    Sentence{
        "increment_does_not_fit",
        "这个数不能逐笔累加（名册、去重计数、固定分母或 last）；accrual 应为 running_total。",
        "This figure does not add up from day to day (a roster, a count of different things, a "
        "fixed denominator, or last); expected the accrual running_total."},
    Sentence{
        "running_total_from_first_row",
        "累计数要从项目开始算起；请导出整段台账并把 covers_from 改为 course_start。",
        "A running total begins with the course; export the whole register and set covers_from "
        "to course_start."},
    Sentence{"setting_says_nothing", "这个 [[indicator]] 什么也没有写；请给出 measure 或 kind。",
             "This [[indicator]] says nothing; give measure or kind."},
    Sentence{"mapping_project_needed",
             "有几个项目（{known}），不知道“{indicator}”属于哪一个；请写明 project。",
             "There are several projects or none ({known}); name the `project` of "
             "\"{indicator}\"."},
    Sentence{"mapping_project_unknown", "没有项目“{project}”；现有：{known}。",
             "There is no project \"{project}\"; known: {known}."},
    Sentence{"mapping_indicator_unknown",
             "项目 {project} 的目标表上没有指标“{indicator}”；是不是“{nearest}”？",
             "The form of project {project} has no indicator \"{indicator}\"; did you mean "
             "\"{nearest}\"?"},
    Sentence{"mapping_indicator_ambiguous",
             "项目 {project} 有几个指标叫“{indicator}”（{codes}）；请写代码。",
             "Several indicators of project {project} are called \"{indicator}\" ({codes}); write "
             "the code."},
    Sentence{
        "indicator_fed_twice",
        "来源“{source}”两次对应指标“{indicator}”；一个来源对一个指标只能给一次数。",
        "The source \"{source}\" feeds the indicator \"{indicator}\" twice; once is expected."},
    Sentence{
        "setting_disagrees",
        "项目 {project} 指标 {indicator} 的 measure 或 kind 与别处写的不同；请改成一致。",
        "Measure or kind of indicator {indicator} of project {project} differ from what is said "
        "elsewhere; make them agree."},
    Sentence{"funds_line_missing",
             "项目 {project} 的资金表没有“{label}”一行；现有：{known}。可改用 constant。",
             "The funds of project {project} have no line \"{label}\"; known: {known}. A constant "
             "may stand instead."},
    Sentence{"funds_line_ambiguous",
             "项目 {project} 的资金表有几行“{label}”；请改用 constant 写明金额。",
             "The funds of project {project} have several lines \"{label}\"; state the amount as a "
             "constant."},
    Sentence{
        "funds_amount_missing",
        "项目 {project} 资金表“{label}”一行没有全年预算数；请补上或改用 constant。",
        "The line \"{label}\" of project {project} has no full-year amount; fill it in or use a "
        "constant."},
    Sentence{"denominator_not_positive",
             "项目 {project} 的分母“{label}”不大于 0，算不出比率；请核对金额。",
             "The denominator \"{label}\" of project {project} is not greater than 0 and makes no "
             "ratio; check the amount."},
    Sentence{
        "ratio_units_differ",
        "分子单位“{unit}”与分母单位“{other}”不能换算；请给 feeds 写上分子的单位。",
        "The numerator's unit \"{unit}\" and the denominator's \"{other}\" do not convert; give "
        "the feed the numerator's unit."},
    Sentence{"source_without_file", "来源“{source}”没有文件；应有名为“{file}”的文件。",
             "The source \"{source}\" has no file; expected one named \"{file}\"."},
    Sentence{
        "as_of_needed", "来源“{source}”没有说明截至哪天；请用 --as-of 或在映射中写 covers_until。",
        "The source \"{source}\" does not say how far it reaches; give --as-of, or covers_until "
        "in the mapping."},
    Sentence{"register_column_missing", "来源“{source}”需要“{column}”列，表头里没有。",
             "The source \"{source}\" needs the column \"{column}\", which the heading has not."},
    Sentence{
        "cell_not_a_date",
        "“{column}”列这一格不是日期；应写作 2024-05-15、2024/5/15、2024.5.15 或 2024年5月15日。",
        "This cell of \"{column}\" is no date; expected 2024-05-15, 2024/5/15, 2024.5.15 or "
        "2024年5月15日."},
    Sentence{"cell_not_a_number",
             "“{column}”列这一格不是数字；应写作 12,000.00 或 -800.00，有效数字最多 18 位。",
             "This cell of \"{column}\" is no number; expected 12,000.00 or -800.00, of at most 18 "
             "significant digits."},
    Sentence{"row_without_date", "这一行要计数，但“{column}”列没有日期；请补上。",
             "This row counts, but has no date in \"{column}\"; fill it in."},
    Sentence{"control_total_disagrees",
             "“{column}”列合计行写的是 {stated}，{rows} 行相加是 {computed}；请核对台账是否完整。",
             "The total row of \"{column}\" says {stated}, the {rows} rows add up to {computed}; "
             "check that the register is complete."},
    Sentence{"register_total_overflow", "“{column}”列的数太大，无法精确相加；请核对。",
             "The numbers of \"{column}\" are too large to add up exactly; check them."},
    Sentence{
        "figure_overflow", "来源“{source}”给指标“{indicator}”的数太大，无法精确计算。",
        "What the source \"{source}\" makes of \"{indicator}\" is too large to be exact; check "
        "the amounts."},
    Sentence{"blank_amounts",
             "来源“{source}”有 {rows} 行没有填数，未计入指标“{indicator}”（首行：第 {first} 行）。",
             "{rows} rows of the source \"{source}\" have no amount and were not counted for "
             "\"{indicator}\" (the first is line {first})."},
    Sentence{
        "rows_outside_course",
        "来源“{source}”有 {rows} 行在项目期外，未计入指标“{indicator}”（首行：第 {first} 行）。",
        "{rows} rows of the source \"{source}\" lie outside the course and were not counted for "
        "\"{indicator}\" (the first is line {first})."},
    Sentence{"two_sources_one_span",
             "“{source}”和“{other}”在 {from} 至 {to} 都给项目 {project} 指标 {indicator} "
             "报数；请删去一处，或在映射中用 rank 排先后。",
             "\"{source}\" and \"{other}\" both report indicator {indicator} of project {project} "
             "from {from} to {to}; leave one out, or rank them in the mapping."},
    Sentence{"export_given_twice",
             "来源“{source}”在 {from} 至 {to} 另有一份文件 {other}，无法知道哪份更新；请只给一份。",
             "The source \"{source}\" also covers {from} to {to} in {other}; nobody can know which "
             "is newer: give one of them."},
    Sentence{
        "outranked",
        "指标 {indicator}：以来源“{other}”为准，来源“{source}”同期的 {observations} 个数未用。",
        "Indicator {indicator}: the source \"{other}\" goes first, {observations} figures of "
        "\"{source}\" in its span are not used."}};

}  // namespace

std::span<const Sentence> mapping_sentences() { return kSentences; }

}  // namespace duibiao
