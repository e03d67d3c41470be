// The ruled tables of a PDF file as sheets.
#pragma once

#include <string>
#include <string_view>

#include "adapters/document/pdf/poppler.h"
#include "adapters/sheet/sheet.h"
#include "engine/base/result.h"

namespace duibiao::pdf {

/// The tables of the PDF file `file` with these `bytes`, and the lines between them: see
/// `file_of_pages` and `joined_table` for page breaks. Errors: those of `read_pages`, and
/// `pdf_too_many_lines` {page}. Warnings: `pdf_page_without_text` {page} for a page with nothing
/// but an image; `document_without_tables`; those of `file_of_pages`.
[[nodiscard]] Read<OfficeFile> read_pdf(const std::string& file, std::string_view bytes,
                                        const PopplerSettings& settings = {});

}  // namespace duibiao::pdf
