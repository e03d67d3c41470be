#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    Sentence{"figure_column_ignored",
             "列“{heading}”不是数据列（表头没有日期，也不是完成值），未读入",
             "the column {heading} was not read: its heading neither says when nor that it holds "
             "figures"},
    Sentence{"figure_total_ignored", "合计行，未作指标读入",
             "a row of totals; it was not read as an indicator"},
    Sentence{
        "figure_accrual_assumed",
        "列“{heading}”只写了月份，按截至该月的累计数读入；若为当月数，请在表头写明“当月”",
        "the column {heading} names a month only and was read as a running total up to its end; "
        "if it is of that month alone, write 当月 into the heading"},
    Sentence{"figure_span_increment", "列“{heading}”的时段不从年初开始，按本期新增数读入",
             "the span of the column {heading} does not begin with the year; it was read as an "
             "increment"},
    Sentence{
        "figure_without_date",
        "列“{heading}”没有日期，标题也没有；请在表头写明，如“截至2024年6月30日”",
        "neither the column {heading} nor the title says when; write it into the heading, as in "
        "截至2024年6月30日"},
    Sentence{"figure_date_not_in_calendar", "列“{heading}”写的日子不存在",
             "there is no such day as the column {heading} names"},
    Sentence{
        "sheet_of_other_project",
        "表上的项目是“{found}”，不在目标所列的项目之中：{known}；请核对是否给错文件",
        "the sheet is about the project {found}, which is none of {known}; check whether it is "
        "the right file"},
    Sentence{
        "sheet_project_needed",
        "有几个项目而表上没有写明是哪一个：{known}；请在表上写明项目编码或项目名称",
        "there are several projects and the sheet does not say which one it is about: {known}; "
        "write 项目编码 or 项目名称 on it"},
};

}  // namespace

std::span<const Sentence> figure_sentences() { return kSentences; }

}  // namespace duibiao
