#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    Sentence{
        "office_file_misnamed",
        "文件名是 {named}，内容却是 {found}；请核对是否拿错了文件，没拿错就把扩展名改为 {ending}",
        "the name says {named}, the content is {found}; check that it is the right file, and "
        "if so rename it to {ending}"},
    Sentence{"office_name_differs", "文件名是 {named}，内容是 {found}；已按内容读取",
             "the name says {named}, the content is {found}; it was read by its content"},
    Sentence{
        "office_file_is_text",
        "文件名是 {named}，内容却不是 Office 文件（是纯文本，或已损坏）；请用 Excel、WPS 或 Word "
        "打开后另存，或把纯文本的扩展名改为 .csv 或 .txt",
        "the name says {named}, the content is no office file (plain text, or damaged); open "
        "and save it in Excel, WPS or Word, or rename plain text to .csv or .txt"},
    Sentence{
        "office_file_is_web_page",
        "内容是网页或 XML（许多系统导出的 .xls 其实如此）；请用 Excel 或 WPS 打开，另存为 .xlsx",
        "the content is a web page or XML, as many systems export under the name .xls; open it "
        "in Excel or WPS and save it as .xlsx"},
    Sentence{"office_file_encrypted", "文件设有打开密码，无法读取；请去掉密码后另存再导入",
             "the file has a password and cannot be read; save it without one and import it again"},
    Sentence{"office_file_damaged", "文件不完整或已损坏，无法读取；请重新导出或重新拷贝",
             "the file is incomplete or damaged and cannot be read; export or copy it again"},
    Sentence{"office_file_unsupported",
             "内容是 {found}，不能读取；请另存为 .xlsx、.xls、.ods、.docx、.doc 或有文字的 .pdf",
             "the content is {found}, which is not read; save it as .xlsx, .xls, .ods, .docx, .doc "
             "or a .pdf with text"},
    Sentence{"office_program_missing",
             "读取这种旧格式要用 LibreOffice，本机没有找到；请安装（Debian 软件包 "
             "{package}），或用 Excel、WPS、Word 打开后另存为 {instead}",
             "this old format is read with LibreOffice, which was not found here; install it (the "
             "Debian package {package}), or open the file in its program and save it as {instead}"},
    Sentence{
        "conversion_failed",
        "{program} 没能处理这个文件（{reason}）；文件可能已损坏或过大，请用原来的程序打开后另存为 "
        ".xlsx 或 .docx",
        "{program} could not work on this file ({reason}); it may be damaged or too large: "
        "open it in its own program and save it as .xlsx or .docx"},
    Sentence{
        "conversion_timed_out",
        "{program} 在 {seconds} 秒内没有处理完，已停止；请用原来的程序打开后另存为 .xlsx 或 .docx",
        "{program} did not finish within {seconds} seconds and was stopped; open the file in "
        "its own program and save it as .xlsx or .docx"},
    Sentence{"pdf_program_missing",
             "读取 PDF 要用 {program}，本机没有找到；请安装（Debian 软件包 {package}），或改用 "
             ".docx、.xlsx",
             "PDF files are read with {program}, which was not found here; install it (the Debian "
             "package {package}), or use a .docx or .xlsx"},
    Sentence{"pdf_is_scan",
             "PDF 里没有文字，是扫描件或图片，无法读取；请用生成它的 Word 或 Excel 文件",
             "there is no text in this PDF: it is a scan, which is not read; use the Word or Excel "
             "file that it was made from"},
    Sentence{
        "pdf_page_without_text",
        "第 {page} 页没有文字，只有图片，未读取；如果表格的一部分在这一页，请改用 .docx 或 .xlsx",
        "page {page} has no text but an image, and was not read; if a part of the table is "
        "there, use a .docx or .xlsx"},
    Sentence{
        "pdf_table_parted",
        "第 {page} 页开头的表可能接着上一页的表，但宽度不同，或中间有别的文字，已按两张表读取；"
        "如果本是一张表，请改用 .docx 或 .xlsx",
        "the table at the top of page {page} may go on with the one of the page before, but "
        "differs in width or has a line in between, and was read as another; if they are one, "
        "use a .docx or .xlsx"},
    Sentence{"pdf_too_long", "PDF 超过 {limit} 页；请只交有绩效目标表的那几页",
             "the PDF has more than {limit} pages; hand in those with the form"},
    Sentence{"pdf_too_many_lines", "第 {page} 页的线条太多，不像表格；请改用 .docx 或 .xlsx",
             "page {page} has more lines than a table; use a .docx or .xlsx"},
    Sentence{"document_without_tables",
             "没有找到表格（PDF 的表格要有框线）；请核对文件，或改用 .docx、.xlsx",
             "no table was found (in a PDF it must be ruled); check the file, or use a .docx or "
             ".xlsx"},
    Sentence{"document_none", "里面没有 Word 正文；请重新导出",
             "there is no Word document in it; export it again"},
    Sentence{"document_too_large", "{part} 中的元素超过 {limit} 个，不像表单；未读取",
             "{part} has more than {limit} elements and is no form; it was not read"},
    Sentence{"document_too_wide", "{table} 超过 {limit} 列，不像表单；未读取",
             "{table} has more than {limit} columns and is no form; it was not read"},
    Sentence{"child_not_started", "无法启动 {program}：{reason}",
             "cannot start {program}: {reason}"},
    Sentence{"temporary_folder_failed",
             "无法使用临时文件夹：{reason}；可用环境变量 TMPDIR 另指定一处",
             "the folder for temporary files cannot be used: {reason}; TMPDIR may name another"},
};

}  // namespace

std::span<const Sentence> document_sentences() { return kSentences; }

}  // namespace duibiao
