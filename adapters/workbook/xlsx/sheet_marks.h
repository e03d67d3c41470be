// What a sheet of .xlsx says behind and before its rows: merged cells and hidden columns.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "adapters/sheet/sheet.h"
#include "adapters/workbook/package/package.h"
#include "engine/base/result.h"

namespace duibiao {

/// Merged cells in the order of the file, and hidden columns in their own.
struct SheetMarks {
  std::vector<MergedCells> merged{};
  std::vector<std::uint32_t> hidden_columns{};
};

/// The cells "A1:F1"; nothing where it is no such range, or its ends are the wrong way round.
[[nodiscard]] std::optional<MergedCells> parse_range(std::string_view range);

/// Reads them out of `part` without parsing its rows. Errors: those of `parse_xml`;
/// `merged_reference` {part, reference}; `workbook_merged` {limit}.
[[nodiscard]] Result<SheetMarks> read_sheet_marks(const Package& package, std::string_view part,
                                                  std::size_t most_merged);

}  // namespace duibiao
