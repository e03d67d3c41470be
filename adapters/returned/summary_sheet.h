// The summary of a returned workbook as a sheet: every problem in one list, with a link to its
// cell. Text stands in the sheet as text, whatever it begins with; there is no formula and no
// macro.
#pragma once

#include <string>

#include "adapters/returned/marked_styles.h"
#include "reports/returned/return_notes.h"

namespace duibiao::returned {

/// The XML of the summary of `notes`, which is shown when the workbook is opened. It prints on A4,
/// one page wide.
[[nodiscard]] std::string summary_sheet(const ReturnNotes& notes, const SummaryStyles& styles);

}  // namespace duibiao::returned
