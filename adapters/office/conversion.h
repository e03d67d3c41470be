// Old office formats turned into those that are read here, by LibreOffice: each conversion starts
// it afresh, with a profile of its own in which macros are off and links are left alone, as a child
// with limits (adapters/process/child_process.h). Conversions at the same time do not disturb each
// other.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/process/child_process.h"
#include "adapters/process/programs.h"
#include "engine/base/result.h"

namespace duibiao {

/// What a conversion may use.
struct ConversionSettings {
  std::vector<std::string> folders = program_folders();  ///< where LibreOffice is looked for
  ChildLimits limits{};
};

/// The limits for converting a file of `bytes` bytes. 1 GiB of address space: the largest sheet
/// that .xls knows, 65 000 rows by 20 columns of different texts (53 MB), takes 0.9 GiB, a form
/// 0.65. 30 s and 2 s for every MiB on the clock: that sheet takes 9 s of one core, 33 s on a
/// machine with other work, a form 1 to 6 s.
[[nodiscard]] ChildLimits conversion_limits(std::size_t bytes);

/// The workbook `bytes` (.xls, .et) as .xlsx, the document `bytes` (.doc, .wps, .rtf) as .docx.
/// `file` is the place of every problem. Errors: `office_program_missing` {package, instead};
/// `conversion_failed` {program, reason} where LibreOffice refuses the file, crashes or reaches a
/// limit other than time; `conversion_timed_out` {program, seconds}; `interrupted`; and those of
/// `run_child` and `PrivateFolder`.
[[nodiscard]] Result<std::string> converted_to_xlsx(const std::string& file, std::string_view bytes,
                                                    const ConversionSettings& settings);
[[nodiscard]] Result<std::string> converted_to_docx(const std::string& file, std::string_view bytes,
                                                    const ConversionSettings& settings);

/// The same with the usual folders and limits.
[[nodiscard]] Result<std::string> converted_to_xlsx(const std::string& file,
                                                    std::string_view bytes);
[[nodiscard]] Result<std::string> converted_to_docx(const std::string& file,
                                                    std::string_view bytes);

}  // namespace duibiao
