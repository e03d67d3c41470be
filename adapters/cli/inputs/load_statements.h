// What people say → statements about known indicators, file by file.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "adapters/cli/inputs/open_files.h"
#include "adapters/form/form_reader.h"
#include "adapters/matching/resolution.h"
#include "engine/base/result.h"
#include "engine/statement/statement.h"
#include "engine/target/form.h"

namespace duibiao::cli {

/// The statements of one file, with everything there is to say about it.
struct StatementFile {
  ReportInput input{};
  std::vector<Statement> statements{};
  Problems problems{};
};

/// What the paths of statements hold. `problems` are those of no single file.
struct LoadedStatements {
  std::vector<StatementFile> files{};
  Problems problems{};

  /// All statements in reading order, and all problems.
  [[nodiscard]] Read<std::vector<Statement>> merged() const;
};

/// What statements are held against. With `forms` unusable (`forms_known` false) files are only
/// checked for what can be checked alone.
struct StatementScope {
  std::span<const Form> forms{};
  bool forms_known = true;
  MatchRules matches{};
  FormOptions form_options{};  ///< of filled forms
};

/// Reads statements.csv files and what units wrote into filled forms. Problems: those of the
/// readers; `file_kind_unexpected` for other files.
[[nodiscard]] LoadedStatements load_statements(std::span<const std::string> paths,
                                               const StatementScope& scope);

}  // namespace duibiao::cli
