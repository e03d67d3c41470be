// The result of an audit in the format that was asked for, where it was asked for.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/cli/audit/audit_run.h"
#include "adapters/cli/command_line.h"
#include "adapters/cli/console.h"
#include "adapters/columns/memory/spill_file.h"
#include "adapters/files/staged_output.h"

namespace duibiao::cli {

/// Endings by which an audit knows its formats beside those of every command.
inline constexpr std::array<std::string_view, 2> kAuditEndings{".sarif", ".xml"};

/// The format that `line` asks for: `--format`, else by the ending of `-o` (.sarif, .xml for JUnit,
/// .html, .json, .csv), else a table.
[[nodiscard]] Format audit_format_of(const CommandLine& line);

/// The format that is written project by project; null for one that shows all at once.
[[nodiscard]] const AuditFormat* format_named(Format format);

/// Where rows and text go that do not fit into memory: `--spill`, else beside the output, else the
/// system's folder for temporary files.
[[nodiscard]] std::string spill_folder_of(const CommandLine& line);

/// Takes the text of an audit piece by piece and shows nothing of it until all is well: a file is
/// staged, what is printed waits in memory and, where it is much, on disk.
class AuditWriter {
 public:
  /// So much of what is to be printed stays in memory.
  static constexpr std::size_t kKeptBytes = std::size_t{32} << 20;

  /// `line` and `setup` outlive it.
  AuditWriter(const CommandLine& line, const AuditSetup& setup) : line_(line), setup_(setup) {}

  /// Adds the text of some projects, or nothing. Problems, of the environment: those of
  /// StagedOutput and of SpillFile.
  [[nodiscard]] Result<void> add(std::string_view piece);

  /// Ends the text and shows it, or makes the format that shows all at once of `results`. CSV into
  /// a folder is findings.csv, not_judged.csv, checks.csv and a file for each table of
  /// underperformance. Problems as `add`; nothing is said where printing failed.
  [[nodiscard]] Result<Exit> finish(const AuditResults& results, const ReportOptions& options,
                                    const Console& console);

 private:
  [[nodiscard]] Result<void> write(std::string_view bytes);
  [[nodiscard]] Result<void> write_aside();
  [[nodiscard]] Result<Exit> print(const Console& console);
  [[nodiscard]] Result<void> stage_tables(const AuditModel& model);
  [[nodiscard]] bool is_folder() const;
  [[nodiscard]] std::string main_path() const;

  const CommandLine& line_;
  const AuditSetup& setup_;
  StagedOutput staged_{};
  std::optional<StagedStream> file_{};
  std::uint64_t written_ = 0;
  std::string kept_{};
  std::optional<columns::SpillFile> spill_{};
  std::vector<columns::SpillPlace> aside_{};
  bool begun_ = false;
  bool any_ = false;
};

}  // namespace duibiao::cli
