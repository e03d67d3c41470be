// Workbooks, .xlsx and .ods alike: opened by what they are, not by their names, and given as a
// stream of sheets or, where they are small, as a whole.
//
// The text of a cell is exact and what a reader sees: the number that a format shows as 215人次 is
// "215人次", 0.992 shown as 99% "99.2%", a day "2024-05-15". Formats that show a share of a number
// are not believed: the number stands, with a warning. Of merged cells the first has the text;
// what lies under the others nobody sees, and it is not read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "adapters/sheet/sheet_stream.h"
#include "engine/base/result.h"

namespace duibiao {

/// Opens the workbook in `bytes`, the contents of `file`. Errors, with the file as their place:
/// those of `Package::open`, `open_xlsx` and `open_ods`; `workbook_locked` (a password),
/// `workbook_old` {found} (.xls, .xlsb: to be saved as .xlsx), `workbook_none` {found} for
/// anything else.
[[nodiscard]] Result<std::unique_ptr<SheetStream>> open_workbook(std::string bytes,
                                                                 const std::string& file);

/// What is held of a workbook that is read as a whole: a form or a sheet of figures, no register.
struct HeldLimits {
  std::uint64_t cells = 2'000'000;
  std::uint64_t text = std::uint64_t{128} << 20U;  ///< bytes
};

/// Reads all of the workbook in `bytes`, hidden sheets too. Problems: those of `open_workbook` and
/// of the stream's `visit`; the error `workbook_too_large_to_hold` {limit}.
[[nodiscard]] Read<OfficeFile> read_workbook(std::string bytes, const std::string& file,
                                             const HeldLimits& limits = {});

/// The same for a file on disk; also with the errors of `read_file`.
[[nodiscard]] Read<OfficeFile> read_workbook_file(const std::string& path,
                                                  const HeldLimits& limits = {});

}  // namespace duibiao
