#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    Sentence{"utf16_text", "文件是 UTF-16 编码；请另存为 UTF-8（或 GB18030）编码的 CSV",
             "the file is UTF-16; save it as CSV in UTF-8 (or GB18030)"},
    Sentence{"malformed_utf8", "字节 {bytes} 不是有效的 UTF-8；请用 UTF-8 重新导出该文件",
             "bytes {bytes} are not valid UTF-8; export the file again as UTF-8"},
    Sentence{"malformed_gb18030",
             "字节 {bytes} 既不是 UTF-8 也不是 GB18030；请用 UTF-8 重新导出该文件",
             "bytes {bytes} are neither UTF-8 nor GB18030; export the file again as UTF-8"},
    Sentence{"nul_byte", "含有 NUL 字节，应为纯文本；请检查文件是否损坏或不是 CSV",
             "there is a NUL byte where text was expected; the file may be damaged or no CSV"},
    Sentence{"empty_file", "文件没有内容，应有一行表头和数据行",
             "the file is empty; a heading and rows were expected"},
    Sentence{"heading_only", "只有表头，没有数据行", "there is a heading but no row below it"},
    Sentence{"unclosed_quote",
             "此行开始的引号直到文件末尾都没有闭合；请补上引号，引号本身写作两个引号",
             "the quote opened on this line is never closed; close it, and write a quote inside a "
             "cell twice"},
    Sentence{
        "text_after_quote",
        "第 {opened} 行打开的引号闭合之后还有文字，应为逗号或换行；单元格内的引号请写作两个引号",
        "text follows the closing quote (opened on line {opened}) where a comma or a line end was "
        "expected; write a quote inside a cell twice"},
    Sentence{"quote_in_plain_cell",
             "未加引号的单元格中有引号，已按原文保留；如非本意请给整个单元格加引号",
             "a cell without quotes holds a quote, kept as it stands; put the whole cell in quotes "
             "if that is not meant"},
    Sentence{"cell_count", "本行有 {found} 格，表头有 {expected} 格，应当相等",
             "the row has {found} cells, the heading has {expected}; they must be equal"},
    Sentence{"heading_twice", "表头“{heading}”在第 {first} 列和第 {second} 列重复，每列名称应唯一",
             "the heading \"{heading}\" stands in columns {first} and {second}; each column needs "
             "a name of its own"},
    Sentence{"record_too_long", "此行开始的记录超过 {limit} 字节，未读取；请检查换行和引号",
             "the record that begins on this line is longer than {limit} bytes and was not read; "
             "check line ends and quotes"},
    Sentence{"too_many_cells", "单元格超过 {limit} 个，其余未读取；请拆分文件",
             "there are more than {limit} cells, the rest was not read; split the file"},
    Sentence{"more_of_the_same", "另有 {count} 处同类问题：{code}",
             "and {count} more of the same: {code}"},
};

}  // namespace

std::span<const Sentence> table_sentences() { return kSentences; }

}  // namespace duibiao
