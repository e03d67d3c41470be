// Assessments in the format that was asked for.
#pragma once

#include <span>
#include <string>

#include "adapters/cli/command_line.h"
#include "adapters/cli/commands/assessments.h"
#include "reports/model/report_options.h"

namespace duibiao::cli {

/// What reports need beside the assessments.
[[nodiscard]] ReportOptions report_options(const CommandLine& line, const Loaded& loaded);

/// All of `assessments` as one text in `format`: terminal tables one after the other, one JSON or
/// HTML document, or assessments.csv.
[[nodiscard]] std::string render(std::span<const Assessment> assessments, Format format,
                                 const ReportOptions& options, bool to_terminal);

}  // namespace duibiao::cli
