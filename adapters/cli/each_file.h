// One file a project and an index, all of them or none: what --each writes.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "adapters/cli/command_line.h"
#include "adapters/cli/console.h"
#include "engine/assess/assessment.h"
#include "engine/base/result.h"

namespace duibiao::cli {

/// One file name a project, no two alike and none index.csv, with the ending of `format`: P_1.xlsx
/// and "P_1 (2).xlsx" for the projects P/1 and P:1.
[[nodiscard]] std::vector<std::string> file_names(std::span<const Assessment> assessments,
                                                  Format format);

/// What goes into the folder of `line`: of each project's file its bytes, and the index.
struct EachFile {
  Format format = Format::xlsx;
  std::function<Result<std::string>(const Assessment&)> render{};
  std::function<std::string(const std::vector<std::string>& names)> index{};
};

/// Writes the files of `assessments` one after the other, with a bar on a terminal; shows why there
/// are none where one of them could not be made or written.
[[nodiscard]] Exit write_each(const CommandLine& line, std::span<const Assessment> assessments,
                              const EachFile& each, const Console& console);

}  // namespace duibiao::cli
