#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    Sentence{"package_none", "不是 Office 文件（.xlsx、.ods、.docx 都是 ZIP 包，此文件不是）",
             "this is no office file (.xlsx, .ods and .docx are zip packages, this is none)"},
    Sentence{"package_cut_short", "文件不完整：ZIP 包的目录缺失；请重新复制或重新导出",
             "the file is cut short: the directory at its end is missing; copy or export it again"},
    Sentence{"package_damaged", "文件已损坏，{part} 读不出来（{reason}）；请重新复制或重新导出",
             "the file is damaged, {part} cannot be read ({reason}); copy or export it again"},
    Sentence{"package_entries", "ZIP 包里有 {entries} 个部件，最多允许 {limit} 个；未读取",
             "the package has {entries} parts, {limit} are allowed; it was not read"},
    Sentence{"package_too_large", "展开后有 {bytes} 字节，最多允许 {limit} 字节；未读取",
             "unpacked it has {bytes} bytes, {limit} are allowed; it was not read"},
    Sentence{"package_bomb", "{part} 的压缩比为 {ratio}，超过 {limit}，疑为压缩炸弹；未读取",
             "{part} is packed {ratio} to 1, over {limit} to 1 is taken for a zip bomb; it was not "
             "read"},
    Sentence{"package_locked", "{part} 已加密；请先取消密码再另存",
             "{part} is encrypted; remove the password and save the file again"},
    Sentence{"package_part_name", "ZIP 包里的部件名“{part}”不合规；文件可能被改动过，未读取",
             "the part name \"{part}\" is not allowed in an office file; it may have been tampered "
             "with and was not read"},
    Sentence{"package_part_twice", "ZIP 包里有两个“{part}”，不知以哪个为准；未读取",
             "the package has two parts \"{part}\", and nobody can tell which one counts; it was "
             "not read"},
    Sentence{"package_part_missing", "文件里没有 {part}；请重新导出",
             "the file has no {part}; export it again"},
    Sentence{"xml_malformed", "{part} 第 {line} 行不是完整的 XML（{reason}）；请重新导出",
             "{part} is no complete XML at line {line} ({reason}); export it again"},
    Sentence{"xml_doctype", "{part} 声明了文档类型（DTD），Office 文件不应有；未读取",
             "{part} declares a document type (DTD), which no office file needs; it was not read"},
    Sentence{"xml_too_deep", "{part} 嵌套超过 {limit} 层；未读取",
             "{part} nests more than {limit} levels deep; it was not read"},
    Sentence{"xml_tag_too_long", "{part} 中有一个标记超过 {limit} 字节；未读取",
             "a tag in {part} is longer than {limit} bytes; it was not read"},
    Sentence{"xml_too_many_names", "{part} 中的标记名称超过 {limit} 字节；未读取",
             "the names of tags in {part} take more than {limit} bytes; it was not read"},
    Sentence{"relationship_target", "部件引用“{part}”指向文件之外；未读取",
             "the reference to \"{part}\" leads out of the file; it was not read"},
    Sentence{"workbook_locked", "文件设有打开密码；请先取消密码再另存",
             "the file needs a password to open; remove the password and save it again"},
    Sentence{"workbook_old", "这是 {found}，应为 .xlsx 或 .ods；请另存为 .xlsx",
             "this is {found}, expected .xlsx or .ods; save it as .xlsx"},
    Sentence{"workbook_none", "不是工作簿（{found}），应为 .xlsx 或 .ods",
             "this is no workbook ({found}); expected .xlsx or .ods"},
    Sentence{"workbook_part_missing", "工作簿的主部件缺失；请重新导出",
             "the workbook's main part is missing; export the file again"},
    Sentence{"workbook_without_sheets", "工作簿里没有工作表", "the workbook has no sheet of cells"},
    Sentence{"workbook_sheets", "工作表超过 {limit} 张；未读取",
             "there are more than {limit} sheets; the file was not read"},
    Sentence{"workbook_merged", "一张表里的合并单元格超过 {limit} 处；未读取",
             "a sheet has more than {limit} merged cells; it was not read"},
    Sentence{"workbook_cells", "有内容的单元格太多，超过 {limit} 个；其余未读取，请拆分文件",
             "there are too many cells that hold something, over {limit}; the rest was not read, "
             "split the file"},
    Sentence{"workbook_text", "单元格文字合计超过 {limit} 字节；其余未读取，请拆分文件",
             "the texts of the cells have more than {limit} bytes; the rest was not read, split "
             "the file"},
    Sentence{"workbook_too_large_to_hold",
             "工作簿超过 {limit} 个单元格，不会是表格或填报表；台账请通过 --map 导入",
             "the workbook has more than {limit} cells, which no form has; import a register "
             "through --map"},
    Sentence{"sheet_part_missing", "工作表“{sheet}”的内容（{part}）缺失；请重新导出",
             "the contents of the sheet \"{sheet}\" ({part}) are missing; export the file again"},
    Sentence{"sheet_order", "行或列没有按顺序排列，文件已损坏；其余未读取",
             "rows or columns are out of order, the file is damaged; the rest was not read"},
    Sentence{"styles_too_many", "样式超过 {limit} 个；未读取",
             "there are more than {limit} styles; the file was not read"},
    Sentence{"shared_strings_too_many", "共享文字超过 {limit} 条；未读取，请拆分文件",
             "there are more than {limit} shared texts; the file was not read, split it"},
    Sentence{"shared_strings_too_large", "共享文字超过 {limit} 字节；未读取，请拆分文件",
             "the shared texts have more than {limit} bytes; the file was not read, split it"},
    Sentence{"row_reference", "行号“{reference}”不存在，应为 1 到 1048576；其余未读取",
             "there is no row \"{reference}\", expected 1 to 1048576; the rest was not read"},
    Sentence{"row_repeated",
             "这一行重复了 {times} 次，最多允许 {limit} 次；请删除表格下方多余的行后重新保存",
             "this row is repeated {times} times, {limit} are allowed; delete the surplus rows "
             "below the table and save the file again"},
    Sentence{"cell_reference", "第 {row} 行有单元格地址“{reference}”，不在此行或超出 XFD1048576",
             "row {row} has a cell \"{reference}\", which is of another row or beyond XFD1048576"},
    Sentence{"merged_reference", "{part} 的合并区域“{reference}”不是单元格区域（应如 A1:F1）",
             "the merged cells \"{reference}\" in {part} are no range (as A1:F1 is)"},
    Sentence{"merged_differ", "{part} 的合并单元格前后不一致，文件被改动过；未采用",
             "{part} says two things about its merged cells, it was tampered with and is not used"},
    Sentence{"merged_overlap", "合并区域与另一处重叠，已不按合并处理；请检查版面",
             "these merged cells overlap others and are taken as not merged; check the layout"},
    Sentence{"cell_under_merged", "单元格被合并区域遮住，表上看不见，未读取；需要时请取消合并",
             "the cell lies under merged cells where nobody sees it, and was not read; unmerge the "
             "cells where it counts"},
    Sentence{"cell_too_long", "单元格文字超过 {limit} 字节；其余未读取",
             "the text of the cell is longer than {limit} bytes; the rest was not read"},
    Sentence{"row_too_long", "一行文字合计超过 {limit} 字节；其余未读取",
             "the texts of the row are longer than {limit} bytes; the rest was not read"},
    Sentence{"cell_not_binary", "单元格标为数字，内容却不是数字；请在表格软件中改正后重新保存",
             "the cell is marked as a number and holds none; correct it and save the file again"},
    Sentence{"cell_type", "单元格类型“{type}”不认识；请用 Excel、WPS 或 LibreOffice 重新保存",
             "the cell's type \"{type}\" is not known; save the file again with Excel, WPS or "
             "LibreOffice"},
    Sentence{"shared_string", "单元格引用的第 {index} 条共享文字不存在，文件已损坏",
             "the cell refers to shared text {index}, which is not there; the file is damaged"},
    Sentence{"formula_without_value",
             "公式没有保存计算结果，按无内容处理；请用 Excel、WPS 或 LibreOffice 打开并保存",
             "the formula has no saved result and counts as nothing; open and save the file with "
             "Excel, WPS or LibreOffice"},
    Sentence{"number_scaled",
             "数字格式“{format}”显示的是缩小后的数，其单位不可信；已按单元格的原值读取，请核对",
             "the number format \"{format}\" shows a share of the number, so its unit is not "
             "believed; the number itself was read, check it"},
    Sentence{"number_no_date", "单元格按日期显示，但该数不是日期；已按数字读取",
             "the cell is shown as a day, but there is no such day; it was read as a number"},
    Sentence{"register_two_sheets",
             "来源“{source}”的各列在几张工作表里都有（{sheets}）；请在映射中写明 sheet",
             "several sheets have the columns of the source \"{source}\" ({sheets}); name one with "
             "`sheet` in the mapping"},
    Sentence{"register_sheet_missing", "没有来源“{source}”所写的工作表“{sheet}”；文件里有：{known}",
             "there is no sheet \"{sheet}\", which the source \"{source}\" names; the file has: "
             "{known}"},
    Sentence{"register_needs_column",
             "来源“{source}”没有用到任何列，找不到工作簿里的表头；请在 columns 中至少写一列",
             "the source \"{source}\" uses no column, so its heading cannot be found in a "
             "workbook; name at least one in `columns`"},
    Sentence{"register_no_result",
             "“{column}”列的公式没有保存计算结果；请用 Excel、WPS 或 LibreOffice 打开并保存",
             "a formula in the column \"{column}\" has no saved result; open and save the file "
             "with Excel, WPS or LibreOffice"},
    Sentence{"register_unit_changes",
             "“{column}”列上面显示的单位是“{unit}”，这里是“{other}”；一列应只有一个单位",
             "the column \"{column}\" shows the unit \"{unit}\" above and \"{other}\" here; a "
             "column has one unit"},
    Sentence{"register_unit_differs",
             "“{column}”列显示的单位是“{shown}”，来源“{source}”给“{indicator}”写的单位是“{unit}”；"
             "请改映射中的 unit 或单元格格式",
             "the column \"{column}\" shows the unit \"{shown}\", the source \"{source}\" gives "
             "\"{indicator}\" the unit \"{unit}\"; correct `unit` in the mapping or the cells"},
    Sentence{"register_too_large", "台账超过 {limit} 个单元格，其余未读取；请按年份拆分文件",
             "the register has more than {limit} cells, the rest was not read; split it by years"},
    Sentence{"register_hidden_rows",
             "来源“{source}”有 {rows} 个隐藏行（自第 {first} 行起），已照常读取",
             "the source \"{source}\" has {rows} hidden rows (from row {first} on), read like the "
             "others"},
    Sentence{"register_hidden_column", "来源“{source}”用到的“{column}”列是隐藏列，已照常读取",
             "the column \"{column}\" of the source \"{source}\" is hidden, and read like the "
             "others"},
    Sentence{"register_rows_passed",
             "来源“{source}”有 {rows} 行（自第 {first} 行起）是说明或重复的表头，未计入",
             "{rows} rows of the source \"{source}\" (from row {first} on) are remarks or the "
             "heading again, and do not count"},
    Sentence{"register_merged_numbers",
             "来源“{source}”的“{column}”列有跨行合并的数字（自第 {first} 行起，{rows} "
             "行）；每个只计一次，算在首行",
             "the column \"{column}\" of the source \"{source}\" has numbers merged over several "
             "rows ({rows} rows from row {first} on); each counts once, with its first row"},
};

}  // namespace

std::span<const Sentence> workbook_sentences() { return kSentences; }

}  // namespace duibiao
