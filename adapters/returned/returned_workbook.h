// A workbook handed back: the copy that a clerk opens, sees what is red, corrects and hands in
// again. Parts that carry no mark are the bytes that came.
#pragma once

#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "reports/returned/return_notes.h"

namespace duibiao {

/// The .xlsx workbook `bytes`, the contents of `file`, with the cells of `notes` filled and
/// commented on and the summary sheet put last and shown first. What an earlier return by this
/// program left in it (fills, comments, summary) is taken away first. Marks on a sheet that the
/// workbook has not, or at a place that is no address, are in the summary only.
///
/// Errors: `return_signed`; `return_part_unusual` {part}; `return_not_written` {reason}; those of
/// `Package::open`, `read_workbook_part`, `read_relationships` and `XmlParser` (a document type
/// among them); `package_too_large` for a sheet over 256 MiB or another changed part over 24 MiB.
[[nodiscard]] Result<std::string> returned_workbook(std::string_view bytes, const std::string& file,
                                                    const ReturnNotes& notes);

}  // namespace duibiao
