// The pages of a PDF file by Poppler's programs, run as children: its licence keeps it out of this
// program, its parser of hostile files is kept out of this process.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/document/pdf/page.h"
#include "adapters/process/child_process.h"
#include "adapters/process/programs.h"
#include "engine/base/result.h"

namespace duibiao::pdf {

/// What reading may use. A page of a form takes some 0.1 s.
struct PopplerSettings {
  std::vector<std::string> folders = program_folders();  ///< where the programs are looked for
  ChildLimits limits{.cpu_seconds = 30, .file_bytes = std::uint64_t{128} << 20U};
};

/// A form has a few pages; this many are read at most.
inline constexpr std::size_t kMaxPages = 200;

/// The pages of the PDF file `file` with these `bytes`. Errors, the file is the place:
/// `pdf_program_missing` {program, package}; `office_file_encrypted`; `conversion_failed` {program,
/// reason} where the file is damaged or too much; `conversion_timed_out`; `pdf_too_long` {limit};
/// `pdf_is_scan` where no page has a word; those of `run_office_child` and `PrivateFolder`.
[[nodiscard]] Result<std::vector<Page>> read_pages(const std::string& file, std::string_view bytes,
                                                   const PopplerSettings& settings);

}  // namespace duibiao::pdf
