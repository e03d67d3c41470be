#include <array>

#include "reports/wording/sentences.h"

namespace duibiao {
namespace {

constexpr std::array kSentences{
    Sentence{"file_missing", "文件不存在；请检查路径", "there is no such file; check the path"},
    Sentence{"file_is_folder", "这是文件夹，此处应为文件",
             "this is a folder where a file was expected"},
    Sentence{"file_no_permission", "没有读取权限；请让文件所有者授予读取权限",
             "there is no permission to read it; ask its owner for read access"},
    Sentence{"file_not_regular", "这是管道或设备，应为普通文件",
             "this is a pipe or a device; a regular file was expected"},
    Sentence{"file_too_large", "文件有 {bytes} 字节，上限为 {limit} 字节；请拆分文件",
             "the file has {bytes} bytes, the limit is {limit}; split it"},
    Sentence{"file_read_failed", "读取失败：{reason}；请检查磁盘后重试",
             "reading failed: {reason}; check the disk and try again"},
    Sentence{"file_shrank", "读取过程中文件变短了；请等它写完后重新运行",
             "the file became shorter while it was read; wait until it is complete and run again"},
    Sentence{"file_changed", "读取过程中文件内容变了；请等它写完后重新运行",
             "the file changed while it was read; wait until it is complete and run again"},
    Sentence{"more_faulty_rows", "另有 {count} 行有误，未逐行说明；请先更正以上各行",
             "another {count} rows are faulty and were not looked at; put those above right first"},
    Sentence{"interrupted", "已按要求中断；没有写出任何文件，原有文件未动",
             "interrupted as asked; no file was written, earlier ones are untouched"},
    Sentence{"spill_failed", "暂存文件无法读写：{reason}；请用 --spill 另选一个文件夹",
             "the spill file cannot be used: {reason}; name another folder with --spill"},
    Sentence{"spill_no_room",
             "暂存约需 {wanted} MB，此处只剩 {free} MB；请用 --spill 另选文件夹，或放宽 --memory",
             "about {wanted} MB are to be spilled and {free} MB are free here; name another folder "
             "with --spill, or allow more with --memory"},
    Sentence{"file_named_twice", "同一文件给出了两次，只读取一次",
             "the same file was given twice; it is read once"},
    Sentence{
        "file_passed_over",
        "文件夹中的此文件没有用上：不是能读的格式（.csv、."
        "txt、Excel、WPS、Word、PDF），或其中没有这里要的"
        "内容；需要时请单独指明",
        "this file of a folder was not used: it is of no format that is read (.csv, .txt, Excel, "
        "WPS, Word, PDF), or holds nothing of what is wanted here; name it itself if it is "
        "needed"},
    Sentence{"folder_without_files",
             "文件夹中没有可读取的文件（.csv、.txt、Excel、WPS、Word、PDF）",
             "the folder holds no file that is read (.csv, .txt, Excel, WPS, Word, PDF)"},
    Sentence{"folder_no_permission", "无法列出文件夹内容：{reason}；请检查权限",
             "the folder cannot be listed: {reason}; check its permissions"},
    Sentence{"output_is_folder", "输出位置是文件夹，此处应为文件名",
             "the output is a folder where a file name was expected"},
    Sentence{"output_not_regular", "输出位置是管道或设备，不会被替换；请另选文件名",
             "the output is a pipe or a device and is not replaced; choose a file name"},
    Sentence{"output_no_permission", "没有写入权限：{reason}；请另选位置或授予权限",
             "there is no permission to write: {reason}; choose another place or grant it"},
    Sentence{"output_folder_failed", "无法创建输出文件夹：{reason}",
             "the output folder cannot be made: {reason}; choose another place"},
    Sentence{
        "output_write_failed", "写入失败：{reason}；未留下不完整的文件，请检查磁盘空间后重试",
        "writing failed: {reason}; no partial file was left, check the disk space and try again"},
};

}  // namespace

std::span<const Sentence> cli_sentences() { return kSentences; }

}  // namespace duibiao
