// Documents as one Word file (.docx), set as official documents are. Opens in Word, WPS and
// LibreOffice.
#pragma once

#include <span>
#include <string>

#include "engine/base/result.h"
#include "reports/document/document.h"

namespace duibiao {

/// The bytes of a Word file; the same documents give the same bytes. Each page of a document is a
/// section of its own, A4 on its side or upright, with the document's footer and the page's number
/// on each sheet. Notes are numbered remarks below the page's last block, so that paper has them
/// too; their marks are in the character style NoteMark, so that a program that reads the file can
/// tell them from a cell's text.
///
/// Problem `word_not_written` when the library or memory refuses.
[[nodiscard]] Result<std::string> render_word(std::span<const Document> documents);
[[nodiscard]] Result<std::string> render_word(const Document& document);

}  // namespace duibiao
