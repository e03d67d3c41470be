// The deviation report as a document, for workbook, Word and PDF: the same model, and so the same
// numbers and words, as in a terminal and on a web page.
#pragma once

#include <optional>
#include <string>

#include "reports/document/document.h"
#include "reports/model/report_model.h"

namespace duibiao {

/// The report `model` on three pages: what came of it, every indicator, and what it rests on. `day`
/// is what the file's properties carry.
[[nodiscard]] Document deviation_document(const ReportModel& model, const std::optional<Date>& day);

}  // namespace duibiao
