// The list of a workbook's sheets: the summary is put at its end, or found there again, and is the
// sheet that is shown first.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"

namespace duibiao::returned {

/// The workbook part in `bytes` with a new last sheet, `name` (another one where a sheet has this
/// name), whose part the relationship `id` leads to; it is the active one. Errors: those of
/// `read_part_tree`; `return_part_unusual` {part} where there is no list of sheets.
[[nodiscard]] Result<std::string> with_summary(std::string_view bytes, const std::string& file,
                                               const std::string& part, const std::string& name,
                                               const std::string& id,
                                               std::string_view relationships_space);

/// The workbook part with the sheet `name` shown and active. Errors: the same.
[[nodiscard]] Result<std::string> with_active(std::string_view bytes, const std::string& file,
                                              const std::string& part, const std::string& name);

}  // namespace duibiao::returned
