// Where results go: standard output, one file, or a folder of files that appear together.
#pragma once

#include <string>
#include <vector>

#include "adapters/cli/command_line.h"
#include "adapters/cli/console.h"

namespace duibiao::cli {

/// One file to write.
struct OutputFile {
  std::string path{};
  std::string bytes{};
};

/// Writes all of `files`, or none (adapters/files/staged_output.h), and shows why not.
[[nodiscard]] Exit write_files(const std::vector<OutputFile>& files, const Console& console);

/// Writes `text` to `path`, or to standard output where `path` is empty.
[[nodiscard]] Exit write_result(const std::string& path, std::string text, const Console& console);

/// The format that `line` asks for: `--format`, else by the ending of `-o` (.html .htm .json .csv;
/// anything else is a table), else a table.
[[nodiscard]] Format format_of(const CommandLine& line);

/// `folder` and `name` joined by one stroke.
[[nodiscard]] std::string path_in(const std::string& folder, const std::string& name);

}  // namespace duibiao::cli
