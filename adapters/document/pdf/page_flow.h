// The pages of a PDF file as one office file: tables that go on over page breaks are one sheet,
// page numbers and lines that every page repeats are left out.
#pragma once

#include <string>
#include <vector>

#include "adapters/document/pdf/page_content.h"
#include "adapters/sheet/sheet.h"

namespace duibiao::pdf {

/// The office file `file` of these pages. A table at the top of a page goes on with the one at the
/// end of the page before where both are equally wide and only page numbers, running titles and
/// footers stand between: a running title is a line that the page on which the table begins has at
/// the same height, besides others. Lines count from 1 over all pages.
[[nodiscard]] OfficeFile file_of_pages(const std::string& file,
                                       const std::vector<std::vector<PageItem>>& pages);

}  // namespace duibiao::pdf
