// The annotated copies that `--return` asks for: each workbook of a run in which something was
// wrong goes back to the one who filled it in.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "adapters/cli/command_line.h"
#include "adapters/cli/console.h"

namespace duibiao::cli {

/// Writes the copies of the workbooks that the problems shown on `console` speak of into the folder
/// that `line` names, all or none, and says where each stands; does nothing without `--return`.
/// What has to be converted first (.xls) is converted; of other office files, and of workbooks that
/// cannot be changed, a warning says so. The exit stays `exit`; where the disk failed and nothing
/// else had, it is `environment`.
[[nodiscard]] Exit return_workbooks(const CommandLine& line, const Console& console, Exit exit);

/// Where in `folder` the copy of `file` goes: `<name>-退回.xlsx` (.xlsm and templates keep their
/// ending), also where `file` is such a copy itself; with a number where that is one of `taken`.
[[nodiscard]] std::string copy_path(const std::string& folder, const std::string& file,
                                    std::span<const std::string> taken);

}  // namespace duibiao::cli
