// Documents as one Excel workbook (.xlsx), with live formulas: a reader follows every score and
// changes a figure to see what it does. Opens in Excel, WPS and LibreOffice.
#pragma once

#include <span>
#include <string>

#include "engine/base/result.h"
#include "reports/document/document.h"

namespace duibiao {

/// The bytes of a workbook with a sheet for each page of each document; the same documents give the
/// same bytes. Sheets are named after their pages, with several documents after subject and page.
///
/// A cell with a formula holds it with the number that it gives; formulas reach over the sheets of
/// one document. Notes are comments. A sheet with cells to fill in is protected (no password) but
/// for them. Text never becomes a formula. Every sheet prints on A4, one page wide.
///
/// Problems: `too_many_rows` for a page beyond 1 048 576 rows; `workbook_not_written` when the
/// library, memory or the system refuses. Nothing is left on disk either way.
[[nodiscard]] Result<std::string> render_workbook(std::span<const Document> documents);
[[nodiscard]] Result<std::string> render_workbook(const Document& document);

}  // namespace duibiao
