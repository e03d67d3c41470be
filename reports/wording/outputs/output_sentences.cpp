#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    // On paper.
    Sentence{"page_of_pages", "第 {page} 页，共 {pages} 页", "Page {page} of {pages}"},
    Sentence{"remark_mark", "注{number}", "note {number}"},
    Sentence{"remark_line", "注{number}：{text}", "Note {number}: {text}"},
    // In a workbook.
    Sentence{"exact_value", "准确值：{value}", "Exact value: {value}"},
    Sentence{"text_cut", "……（原文共 {whole} 字，工作簿的一个单元格放不下，此处为前 {kept} 字）",
             "… (the text has {whole} characters; a workbook's cell holds the first {kept})"},
    Sentence{"choices_sheet", "选项", "choices"},
    // What can go wrong.
    Sentence{"workbook_not_written", "工作簿未能生成：{reason}",
             "the workbook could not be made: {reason}"},
    Sentence{"too_many_rows",
             "工作表“{sheet}”需要 {found} 行，一个工作表最多 {limit} 行；请按项目分开输出",
             "the sheet \"{sheet}\" needs {found} rows, a sheet has at most {limit}; write the "
             "projects one by one"},
    Sentence{"word_not_written", "Word 文档未能生成：{reason}",
             "the Word document could not be made: {reason}"},
    Sentence{"pdf_not_written", "PDF 未能生成：{reason}", "the PDF could not be made: {reason}"},
    Sentence{
        "no_chinese_font",
        "本机没有能显示中文的字体，无法生成 PDF；请安装 fonts-noto-cjk（或其他简体中文字体）",
        "no font on this machine shows Chinese, which the PDF needs; install fonts-noto-cjk or "
        "another font with simplified Chinese"},
};

}  // namespace

std::span<const Sentence> output_sentences() { return kSentences; }

}  // namespace duibiao
