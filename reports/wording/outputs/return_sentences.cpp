#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    // In the copy.
    Sentence{"return_sheet", "退回说明", "returned"},
    Sentence{"return_title", "【对标退回】退回说明", "[duibiao] Why this workbook is returned"},
    Sentence{"return_file", "文件：{file}；错误 {errors} 条，警告 {warnings} 条",
             "File: {file}; {errors} errors, {warnings} warnings"},
    Sentence{"return_how",
             "红底为错误，必须改正；黄底为警告，请核对。单元格的批注写明原因和改法，批注中的编号即"
             "下表编号。改正后请重新报送，本表和批注不会被当作数据读入。",
             "Red cells are errors that have to be corrected, yellow ones warnings to be looked "
             "at. The comment on a cell says what is wrong and what was expected; its number is "
             "that of the list below. Hand the corrected workbook in again: neither this sheet nor "
             "a comment is read as data."},
    Sentence{"return_heading_number", "编号", "No."},
    Sentence{"return_heading_sheet", "工作表", "Sheet"},
    Sentence{"return_heading_cell", "单元格", "Cell"},
    Sentence{"return_heading_severity", "级别", "Severity"},
    Sentence{"return_heading_code", "代码", "Code"},
    Sentence{"return_heading_text", "问题和改法", "What is wrong and what was expected"},
    Sentence{"return_comment_head", "【对标退回】", "[duibiao: returned]"},
    Sentence{"return_comment_line", "{number}. {severity}：{text}", "{number}. {severity}: {text}"},
    // On the terminal.
    Sentence{"workbook_returned", "退回件已写入 {copy}：标注 {marked} 个单元格，列出 {listed} 条",
             "the returned copy is {copy}: {marked} cells marked, {listed} problems listed"},
    Sentence{"return_only_workbooks",
             "这是 {found}，不能标注退回：只有 .xlsx（和装有 LibreOffice 时的 .xls）能标注；请按"
             "上面列出的位置改正，或另存为 .xlsx 后再报送",
             "this is {found} and cannot be returned annotated: only .xlsx can (and .xls where "
             "LibreOffice is installed); correct it by the places listed above, or save it as "
             ".xlsx and hand that in"},
    Sentence{"return_encrypted", "文件设有密码，不能标注退回；请先取消密码再另存",
             "the file has a password and cannot be returned annotated; remove the password and "
             "save it again"},
    Sentence{"return_signed",
             "文件带有数字签名，标注会使签名失效，因此不标注退回；请报送未签名的副本",
             "the file carries a digital signature, which marks would break, so it is not returned "
             "annotated; hand in a copy without the signature"},
    Sentence{"return_part_unusual",
             "{part} 的写法不寻常（编码不是 UTF-8，或行、单元格未按次序），无法标注；请用 Excel 或 "
             "WPS 打开后另存为 .xlsx",
             "{part} is written in an unusual way (not in UTF-8, or its rows or cells out of "
             "order) and cannot be marked; open the file in Excel or WPS and save it as .xlsx"},
    Sentence{"return_not_written", "退回件未能生成：{reason}",
             "the returned copy could not be made: {reason}"},
};

}  // namespace

std::span<const Sentence> return_sentences() { return kSentences; }

}  // namespace duibiao
