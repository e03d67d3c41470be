// The tables of a Word document (.docx) as sheets.
#pragma once

#include <string>

#include "adapters/sheet/sheet.h"
#include "engine/base/result.h"

namespace duibiao::docx {

/// The tables of the document in `bytes`, the contents of `file`, in order: 表1, 表2 …, and the
/// paragraphs between them, which count from 1. A table in a cell of another is a sheet of its own
/// behind that one; text in a box that floats on the page stands with the paragraphs. Errors: those
/// of `Package::open` and `read_tree`; `document_none` where no part is the document;
/// `document_too_wide` {table, limit}. Warnings: `document_without_tables`. Not read: headers,
/// footers, notes, comments, the numbers of numbered lists, other files that are linked or
/// embedded.
[[nodiscard]] Read<OfficeFile> read_docx(std::string bytes, const std::string& file);

}  // namespace duibiao::docx
