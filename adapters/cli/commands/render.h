// Assessments in the format that was asked for.
#pragma once

#include <span>
#include <string>

#include "adapters/cli/command_line.h"
#include "adapters/cli/commands/assessments.h"
#include "engine/base/result.h"
#include "reports/document/document.h"
#include "reports/model/report_options.h"

namespace duibiao::cli {

/// What reports need beside the assessments.
[[nodiscard]] ReportOptions report_options(const CommandLine& line, const Loaded& loaded);

/// All of `assessments` as one deviation report in `format`: terminal tables one after the other,
/// one JSON or HTML document, assessments.csv; a workbook, Word file or PDF with all of them.
/// Problems: those of `render_documents`.
[[nodiscard]] Result<std::string> render(std::span<const Assessment> assessments, Format format,
                                         const ReportOptions& options, bool to_terminal);

/// The same as `form`; any but the deviation report has no CSV, which the caller has refused.
[[nodiscard]] Result<std::string> render_form(ReportForm form,
                                              std::span<const Assessment> assessments,
                                              Format format, const ReportOptions& options,
                                              bool to_terminal);

/// `documents` in `format`: several are sheets of one workbook, sections of one Word file or PDF.
/// Problems: those of render_workbook, render_word and render_pdf.
[[nodiscard]] Result<std::string> render_documents(std::span<const Document> documents,
                                                   Format format, bool to_terminal);

}  // namespace duibiao::cli
