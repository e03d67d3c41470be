#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    // ---- The file and its blocks ----
    Sentence{"form_empty", "文件没有内容，应为一份项目绩效目标表的文本",
             "the file holds no text; the text of a target form was expected"},
    Sentence{"grid_not_found",
             "未找到指标表：应有一行表头，含一级指标、二级指标、三级指标和全年（程）指标值，以制表"
             "符分隔",
             "no indicator grid: a heading row with 一级指标, 二级指标, 三级指标 and "
             "全年(程)指标值, parted by tabs, was expected"},
    Sentence{"form_without_project",
             "表中既无项目编码也无项目名称；请补填，或用 --project 给出项目编码",
             "the form has neither a project code nor a name; fill one in, or give the code with "
             "--project"},
    Sentence{"project_code_made", "表中无项目编码，按年度、主管部门和项目名称生成编码 {project}",
             "the form has no project code; {project} was made from its year, department and name"},

    // ---- Header ----
    Sentence{"text_continued", "本行没有标签，作为上一行“{label}”的续文读入",
             "this line has no label; it was read as going on with {label} above"},
    Sentence{"field_repeated",
             "“{label}”与前面同一内容的字段不一致，以前面的为准；请核对并只保留一处",
             "{label} contradicts an earlier field for the same thing, which stands; check and "
             "keep one"},
    Sentence{"form_year_unreadable", "无法读出年度“{found}”，应为四位年份，如 2024年度",
             "the year \"{found}\" cannot be read; four digits, as in 2024年度, were expected"},
    Sentence{"form_date_unreadable",
             "“{label}”的内容“{found}”不是日期，应为 2024年、2024年3月、2024年3月1日 或 2024-03-01",
             "\"{found}\" under {label} is no date; 2024年, 2024年3月, 2024年3月1日 or 2024-03-01 "
             "was expected"},
    Sentence{"course_ends_before_start", "完成时间 {finish} 早于开始时间 {start}；请核对两项时间",
             "the project ends on {finish}, before it starts on {start}; check both"},
    Sentence{
        "year_outside_course", "表的年度 {year} 不在项目起止时间 {start} 至 {finish} 之内；请核对",
        "the form's year {year} lies outside the project's course {start} to {finish}; check both"},

    // ---- Funds ----
    Sentence{"amount_unreadable", "“{label}”的金额“{found}”无法读出，应为数字，可带金额单位",
             "the amount \"{found}\" of {label} cannot be read; a number, with or without a unit "
             "of money, was expected"},
    Sentence{"amount_negative", "“{label}”的金额“{found}”为负数，应为零或正数",
             "the amount \"{found}\" of {label} is negative; zero or more was expected"},
    Sentence{"amount_place_unclear",
             "无法判断“{label}”一行的金额属于哪一列；请在各列之间补足制表符",
             "it cannot be told which column the amounts of {label} belong to; put the tabs "
             "between the columns back"},
    Sentence{"amount_place_inferred",
             "“{label}”一行的金额不在表头之下（制表符丢失），按先后次序归列",
             "the amounts of {label} do not stand under their headings (lost tabs); they were "
             "taken in their order"},
    Sentence{"amount_without_label", "本行只有金额没有名目；请补上资金名目",
             "this line has amounts but no label; say what the money is"},
    Sentence{"funds_unit_missing", "资金表未注明金额单位；请在“项目资金”后注明，如（万元）",
             "the funds block names no unit; write it behind 项目资金, as in (万元)"},
    Sentence{"funds_unit_doubtful",
             "表头单位为{heading}，收入 {income}，而支出合计 "
             "{expenditure}，约相差一万倍：“{label}”应是按{read_as}填写的，现按{read_as}"
             "读入（推断）；请核对并统一单位",
             "under the heading {heading} the income is {income} and the expenditure "
             "{expenditure}, about ten thousand times apart: {label} must have been written in "
             "{read_as}. It was read so (an inference); check it and use one unit"},

    // ---- Grid: columns and rows ----
    Sentence{"grid_without_names", "指标表表头没有“三级指标”列，无法确定指标名称",
             "the heading of the grid has no column 三级指标, which holds the indicators' names"},
    Sentence{"grid_without_levels", "指标表表头没有“一级指标”列，无法确定指标层级",
             "the heading of the grid has no column 一级指标, which holds the sections"},
    Sentence{"grid_without_targets", "指标表表头没有“全年（程）指标值”列，无目标值可读",
             "the heading of the grid has no column 全年(程)指标值, which holds the targets"},
    Sentence{"grid_column_twice", "表头“{heading}”与前面一列含义相同；请只保留一列",
             "the heading {heading} means the same as a column before it; keep one"},
    Sentence{"grid_column_ignored", "表头“{heading}”不是目标表需要的列，其内容未读入",
             "the heading {heading} is no column that a target form needs; it was not read"},
    Sentence{"page_columns_inferred", "本页没有表头，每列只有一个制表符，按此推断各列位置",
             "this page has no heading and one tab a column; its columns were placed accordingly"},
    Sentence{"row_columns_inferred", "“{name}”一行的制表符数与表头不同，按每列一个制表符归列",
             "the row {name} has other tabs than the heading; it was read with one tab a column"},
    Sentence{"row_without_values", "三级指标“{name}”没有半年和全年指标值；请填写，不适用的填“/”",
             "the indicator {name} has neither a half-year nor a full-year value; fill them in, or "
             "write / where none applies"},
    Sentence{"row_without_full_year",
             "“{name}”只有半年指标值、没有全年指标值；请补填，或核对是否丢失制表符",
             "{name} has a half-year value but none for the full year; fill it in, or check "
             "whether a tab is lost"},
    Sentence{"row_place_unclear", "本行制表符丢失，有不止一种归列方式，未作猜测；请补足制表符",
             "tabs are lost in this row and it can be read in more ways than one; nothing was "
             "guessed. Put the tabs back"},
    Sentence{
        "row_not_understood", "本行不成一条指标：应依次为一级、二级、三级指标和指标值，各占一列",
        "this row makes no indicator: levels, name and values were expected, each in its column"},
    Sentence{"line_not_understood", "指标表中的这一行没有制表符，也不是已知的一级指标，未读入",
             "this line in the grid has no tabs and names no known level; it was not read"},
    Sentence{"row_shifted",
             "“{name}”一行丢失 {lost} 个前导制表符，已按整行右移 {lost} 列读入（推断）",
             "the row {name} has lost {lost} leading tabs; it was read {lost} columns further "
             "right (an inference)"},

    // ---- Grid: sections ----
    Sentence{
        "level_carried",
        "“{name}”一行丢失 {lost} "
        "个前导制表符（整行左移），层级标签随之缺失；按上一行所在的合并单元格，推断归入 "
        "{level1}/{level2}",
        "the row {name} has lost {lost} leading tab(s) (a shift of columns), and with them its "
        "labels; it was put under {level1}/{level2}, where the row above stands (an inference)"},
    Sentence{"level_unknown",
             "“{level1}”不是已知的一级指标；请核对，若为二级指标或其他内容，应补足制表符",
             "{level1} is no known level; check it: if it is a level 2 or something else, put its "
             "tabs back"},
    Sentence{"level_inferred",
             "“{name}”一行在分页符之上、无层级标签；它比同页各行少 {lost} "
             "个制表符（合并单元格被分页拆开），指标值的类型又与上面的 {above} 不同、与第 "
             "{label_line} 行起的 {level1}/{level2} 相同，故推断归入后者",
             "the row {name} stands above a page break without a label. It has {lost} tab(s) fewer "
             "than the rows of its page (a merged cell cut by the break), and its target is of the "
             "kind found under {level1}/{level2} from line {label_line} on, not of that under "
             "{above}: it was put under the former (an inference)"},
    Sentence{
        "level_inferred_from_columns",
        "“{name}”一行在分页符之上、无层级标签，比同页各行少 {lost} "
        "个制表符（合并单元格被分页拆开），其标签应在分页之后：推断归入第 {label_line} 行起的 "
        "{level1}/{level2}，而不是 {above}",
        "the row {name} stands above a page break without a label and has {lost} tab(s) fewer than "
        "the rows of its page (a merged cell cut by the break), so its label is the one below: it "
        "was put under {level1}/{level2}, line {label_line}, not under {above} (an inference)"},
    Sentence{"level_inferred_from_targets",
             "“{name}”一行在分页符之上、无层级标签，指标值的类型与上面的 {above} 不同、与第 "
             "{label_line} 行起的 {level1}/{level2} 相同，故推断归入后者",
             "the row {name} stands above a page break without a label; its target is of the kind "
             "found under {level1}/{level2} from line {label_line} on, not of that under {above}: "
             "it was put under the former (an inference)"},
    Sentence{"level_unclear",
             "无法判断“{name}”属于分页前的 {above} 还是分页后的 "
             "{below}，未作猜测；请在该行补上一级、二级指标",
             "it cannot be told whether {name} belongs to {above} before the page break or to "
             "{below} after it; nothing was guessed. Write the levels into the row"},
    Sentence{"row_without_level", "“{name}”之上没有任何一级指标；请在该行补上一级、二级指标",
             "no level stands above {name}; write the levels into the row"},

    // ---- Grid: indicators ----
    Sentence{"name_repaired", "指标名称“{was}”含有文本识别残留，读作“{became}”",
             "the indicator's name \"{was}\" holds residue of text recognition; it was read as "
             "\"{became}\""},
    Sentence{"label_repaired", "层级名称“{was}”含有文本识别残留，读作“{became}”",
             "the level's name \"{was}\" holds residue of text recognition; it was read as "
             "\"{became}\""},
    Sentence{
        "empty_indicator", "{section} 只有标签、没有指标，不编代码；请补充指标，或注明不适用",
        "{section} is a label without an indicator and gets no code; add one, or write 不适用"},
    Sentence{
        "duplicate_name", "{section} 下有不止一个“{name}”；请核对是否重复，或使名称有所区别",
        "{section} holds {name} more than once; check whether it is a repeat, or tell them apart"},
    Sentence{"form_weight_unreadable", "“{name}”的分值“{found}”无法读出，应为零或正数",
             "the weight \"{found}\" of {name} cannot be read; zero or more was expected"},
};

}  // namespace

std::span<const Sentence> text_form_sentences() { return kSentences; }

}  // namespace duibiao
