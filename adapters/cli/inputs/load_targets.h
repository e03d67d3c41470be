// Target files → forms, file by file: forms of every kind and format, and interchange tables.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "adapters/cli/inputs/open_files.h"
#include "engine/assess/assess.h"
#include "engine/target/form.h"

namespace duibiao::cli {

/// The forms of one file, with everything there is to say about it.
struct TargetFile {
  ReportInput input{};
  std::vector<Form> forms{};
  Problems problems{};
};

/// What target paths hold. `problems` are those of no single file.
struct LoadedTargets {
  std::vector<TargetFile> files{};
  Problems problems{};

  /// All forms in order, and all problems, `project_in_two_files` among them.
  [[nodiscard]] Read<std::vector<Form>> merged() const;
};

/// Reads forms, targets.csv and projects.csv below `paths`, also those on sheets. `project` is the
/// code of a form without one. Of filled forms only the targets are read. Problems: those of the
/// readers; `file_kind_unexpected` for files of other kinds.
[[nodiscard]] LoadedTargets load_targets(std::span<const std::string> paths,
                                         const std::string& project, const AssessOptions& options);

}  // namespace duibiao::cli
