// The pages of a PDF file as one office file: tables that go on over page breaks are one sheet,
// page numbers and lines that every page repeats are left out.
#pragma once

#include <string>
#include <vector>

#include "adapters/document/pdf/page_content.h"
#include "adapters/sheet/sheet.h"
#include "engine/base/result.h"

namespace duibiao::pdf {

/// The office file `file` of these pages. A table at the top of a page goes on with the one at the
/// end of the page before where both are equally wide, only page numbers, footers and running
/// titles stand between, and it does not begin anew. A running title is a line that the page on
/// which the table begins has at the same height. A table begins anew, as the next of several
/// forms, where behind rows that are the same two rows have the same labels and other contents.
/// Lines count from 1 over all pages. Warning: `pdf_table_parted` {page} where all but one of this
/// holds, the width or that nothing stands between: nobody should take the first part of a form for
/// the whole.
[[nodiscard]] Read<OfficeFile> file_of_pages(const std::string& file,
                                             const std::vector<std::vector<PageItem>>& pages);

}  // namespace duibiao::pdf
