// The files that the arguments of a command stand for: a file is itself, a folder is what lies in
// it.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "engine/base/result.h"

namespace duibiao {

/// Says of a path whether the file is wanted.
using PathTest = std::function<bool(const std::string&)>;

/// The files that `paths` name, in order. A folder stands for every table, workbook and document
/// directly inside it (.csv, .txt, .xlsx, .xlsm, .ods, .xls, .et, .docx, .doc, .wps, .rtf, .pdf,
/// the ending in either case, hidden files left out), and every other one that `also` holds for,
/// sorted by bytes. Whether a named file can be read is left to `read_file`. A file that is reached
/// twice is taken once, with the warning `file_named_twice`: its figures must not be added up
/// twice. Every other file of a folder that is not named itself has the warning `file_passed_over`:
/// nobody should take it for read. Errors: `folder_without_files`, `folder_no_permission`.
[[nodiscard]] Read<std::vector<std::string>> expand_inputs(std::span<const std::string> paths,
                                                           const PathTest& also = {});

}  // namespace duibiao
