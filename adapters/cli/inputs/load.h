// Everything an assessment needs, from files or from a store, and the state that reports print.
#pragma once

#include <string>
#include <vector>

#include "adapters/cli/command_line.h"
#include "adapters/sqlite/ledger/batch.h"
#include "engine/assess/assess.h"
#include "engine/base/result.h"
#include "reports/model/report_options.h"

namespace duibiao::cli {

/// Forms, figures and where they came from.
struct Loaded {
  std::vector<Form> forms{};
  std::vector<Observation> observations{};  ///< of all forms, in reading order
  std::vector<Statement> statements{};      ///< of all forms, in reading order
  ReportState state{};
  Problems notes{};  ///< what a report on any of the forms has to say about its inputs
};

/// What a report prints of the store at `path`: the file and the batch that its figures end with.
[[nodiscard]] ReportInput store_input(const std::string& path, const BatchRecord& batch);

/// Loads what `line` names: `--store`, or `--targets`, `--actuals`, `--map` and `--statements`;
/// with
/// `--project` only that project where it is among the forms. Problems: those of the readers and of
/// the store; `nothing_to_assess` where there is no form at all, `project_not_among` where
/// `--project` names none of them.
[[nodiscard]] Read<Loaded> load(const CommandLine& line, const AssessOptions& options);

}  // namespace duibiao::cli
