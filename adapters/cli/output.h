// Where results go: standard output, one file, or a folder of files that appear together.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/cli/command_line.h"
#include "adapters/cli/console.h"
#include "engine/base/result.h"

namespace duibiao::cli {

/// One file to write.
struct OutputFile {
  std::string path{};
  std::string bytes{};
};

/// Writes all of `files`, or none (adapters/files/staged_output.h), and shows why not.
[[nodiscard]] Exit write_files(const std::vector<OutputFile>& files, const Console& console);

/// Writes `text` to `path`, or to standard output where `path` is empty; shows why there is none.
[[nodiscard]] Exit write_result(const std::string& path, const Result<std::string>& text,
                                const Console& console);

/// The format that `line` asks for: `--format`, else by the ending of `-o` (.html .htm .json .csv
/// .xlsx .docx .pdf .svg; anything else is a table), else a table.
[[nodiscard]] Format format_of(const CommandLine& line);

/// Is `format` no text, so that a terminal cannot show it?
[[nodiscard]] bool is_binary(Format format);

/// Why nothing is written under the name of `-o`, where its ending is to pick the format:
/// `output_ending_not_written` {ending} for a name such as form.xls, whose format is none that is
/// written; `output_ending_unknown` {ending, known} for one that nobody knows. `more`: endings that
/// the command knows besides. Nothing for a folder, a name without an ending, and with `--format`.
[[nodiscard]] std::optional<Problem> ending_fault(const CommandLine& line,
                                                  std::span<const std::string_view> more = {});

/// Why the result cannot go where `line` sends it: `binary_to_terminal` {format} for a binary
/// format to a terminal (`terminal`: standard output is one), and those of `ending_fault`. Nothing
/// where it can.
[[nodiscard]] std::optional<Problem> output_fault(const CommandLine& line, bool terminal);

/// `folder` and `name` joined by one stroke.
[[nodiscard]] std::string path_in(const std::string& folder, const std::string& name);

}  // namespace duibiao::cli
