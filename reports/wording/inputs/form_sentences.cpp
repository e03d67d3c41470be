#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    // ---- Sheets and cells ----
    Sentence{
        "office_file_without_tables",
        "文件里没有认得出的表：既不是绩效目标表、监控表、自评表，也没有指标列加带日期的数据列，也不"
        "是"
        "交换文件；若是账册，请用 --map 指明",
        "nothing in this file is understood: no target, monitoring or self-evaluation form, no "
        "column of indicators with dated columns beside it, no interchange table; for a register "
        "say how to read it with --map"},
    Sentence{"hidden_sheet_read", "此工作表是隐藏的，内容照样读入",
             "this sheet is hidden; it was read all the same"},
    Sentence{"hidden_rows_read", "有 {count} 个隐藏行，照样读入；请核对是否应计入",
             "{count} rows are hidden; they were read all the same: check whether they count"},
    Sentence{"hidden_columns_read", "有 {count} 个隐藏列，照样读入；请核对是否应计入",
             "{count} columns are hidden; they were read all the same: check whether they count"},
    Sentence{
        "formula_result_missing",
        "此单元格是公式，文件中没有它的结果，而这一格的内容需要用到；请用表格软件打开重算并保存，或"
        "直接填写数值",
        "this cell is needed and holds a formula whose result the file lacks; open it in a "
        "spreadsheet program, recalculate and save, or write the value"},
    Sentence{"cell_error_value", "此单元格的公式出错（{found}）；请改正，或直接填写数值",
             "the formula in this cell gives an error ({found}); correct it, or write the value"},

    // ---- Grid ----
    Sentence{"grid_columns_left_aside",
             "表头有两组指标列，读取右边一组（年度）；左边一组（实施期）未读入：{headings}",
             "the heading has two tables side by side; the right one, of the year, was read, and "
             "these columns of the whole course were not: {headings}"},
    Sentence{"level_below_break",
             "“{name}”一行在分页之上，其合并单元格为空，标签在分页之后：归入 {level1}/{level2}",
             "the row {name} stands above a page break in a blank merged cell whose label is below "
             "the break: it was put under {level1}/{level2}"},
    Sentence{"row_without_name", "本行有指标值而没有指标名称；请补填三级指标",
             "this row has values but no name; fill in the indicator's name"},
    Sentence{
        "indicator_without_target", "指标“{name}”没有指标值；无法评价，请补填，不适用的填“/”",
        "the indicator {name} has no target and cannot be judged; fill it in, or write / where "
        "none applies"},
    Sentence{"row_placeholder", "本行是模板留下的空行，未读入",
             "this row was left by the template; it was not read"},
    Sentence{"table_note_ignored", "表下的说明文字，未作指标读入",
             "a remark under the table; it was not read as an indicator"},

    // ---- Filled forms ----
    Sentence{
        "execution_leaf_made",
        "资金行作为指标“预算执行率”读入（分值 {weight}），实际值为执行数与预算数之比",
        "the funds row was read as the indicator 预算执行率 (weight {weight}); its figure is what "
        "was spent over the budget"},
    Sentence{"figures_without_year",
             "表中没有年度，无法确定数据的日期；请在表上写明年度，或用 --year 指明",
             "nothing says which year these figures are of; write it on the sheet, or say --year"},
    Sentence{
        "monitoring_without_month",
        "监控表没有写明监控到几月；请在表头写明，如“1-7月执行情况”，或填写填报日期",
        "the monitoring form does not say up to which month it goes; write it into the heading, "
        "as in 1-7月执行情况, or fill in 填报日期"},
    Sentence{
        "reason_category_unknown",
        "没有“{found}”这一偏差原因类别；请从经费保障、制度保障、人员保障、硬件条件保障、其他中选择",
        "there is no category '{found}'; choose 经费保障, 制度保障, 人员保障, 硬件条件保障 or "
        "其他"},
    Sentence{"likelihood_twice", "“{name}”的完成目标可能性勾选了不止一项；请只勾选一项",
             "more than one likelihood is ticked for {name}; tick one"},
};

}  // namespace

std::span<const Sentence> form_sentences() { return kSentences; }

}  // namespace duibiao
