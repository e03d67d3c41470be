// Documents as one PDF, made in process: no office program is needed. The text can be searched and
// copied, the letters are embedded.
#pragma once

#include <span>
#include <string>

#include "engine/base/result.h"
#include "reports/document/document.h"

namespace duibiao {

/// The bytes of a PDF; on one machine the same documents give the same bytes. Each page of a
/// document begins a sheet of A4, upright or on its side; headings are repeated where a table goes
/// on, no line of text is cut, notes are numbered remarks below the page's last block. Several
/// pages are listed in the file's table of contents.
///
/// Problems: `no_chinese_font` when the machine has no font with simplified Chinese;
/// `pdf_not_written` when the library refuses.
[[nodiscard]] Result<std::string> render_pdf(std::span<const Document> documents);
[[nodiscard]] Result<std::string> render_pdf(const Document& document);

}  // namespace duibiao
