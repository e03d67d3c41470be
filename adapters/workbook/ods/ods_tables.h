// The tables of a .ods workbook: its content as a stream → cells with the text that a reader sees.
#pragma once

#include <cstddef>
#include <string_view>

#include "adapters/workbook/cells/row_assembler.h"
#include "adapters/workbook/package/package.h"
#include "adapters/workbook/package/xml.h"

namespace duibiao {

inline constexpr std::string_view kOdsContent = "content.xml";

/// How often a row that holds something may stand under itself, as number-rows-repeated says.
inline constexpr std::uint32_t kMostRepeatedRows = 10'000;

/// Gives the tables of `package` to `rows`, and says how many there were. Errors: those of
/// `parse_xml`, told through `rows`; `row_repeated` {times, limit}; `row_reference` {reference} and
/// `cell_reference` {reference, row} beyond XFD1048576; `cell_not_binary`. Warnings:
/// `cell_under_merged`, `formula_without_value`, `number_no_date`, `number_scaled` {format}, once
/// for each style of a sheet.
[[nodiscard]] std::size_t read_ods_tables(const Package& package, const StreamLimits& limits,
                                          RowAssembler& rows, const PartProgress& progress);

}  // namespace duibiao
