// Marks on the cells of one sheet: its XML is read once as a stream, and only the styles of marked
// cells are changed in it. A marked cell that the sheet does not hold (an empty weight) is put
// where it belongs.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "adapters/returned/marked_styles.h"
#include "adapters/returned/stored_tag.h"
#include "engine/base/result.h"

namespace duibiao::returned {

/// What cells are marked with, by row and column from 1: true for an error, false for a warning.
using CellMarks = std::map<std::uint32_t, std::map<std::uint32_t, bool>>;

/// The largest sheet that is marked: 256 MiB of XML, two million cells.
inline constexpr std::uint64_t kMaxSheetBytes = std::uint64_t{256} << 20U;

/// What is to be changed in a sheet, and where its comments are hung up.
struct SheetEdits {
  Edits edits{};
  std::string prefix{};        ///< of its elements' names: "x:"
  std::string drawing{};       ///< id of the relationship to its comments' shapes; "" for none
  std::size_t drawing_at = 0;  ///< where the element that names them belongs
};

/// A sheet as it is stored.
struct StoredSheet {
  std::string_view bytes{};
  std::string file{};
  std::string part{};
};

/// The edits that mark `marks`, take the marks of an earlier return from every other cell, and
/// leave the sheet unselected (another one will be shown first). Errors: those of `XmlParser`;
/// `return_part_unusual` {part} for a sheet that is not stored in UTF-8, and where a row or a cell
/// stands behind one that should follow it, or a sheet has no rows.
[[nodiscard]] Result<SheetEdits> mark_sheet(const StoredSheet& sheet, const CellMarks& marks,
                                            MarkedStyles& styles);

/// Hangs the shapes that the relationship `id` leads to into the sheet.
void add_drawing(SheetEdits& sheet, const std::string& id, std::string_view relationships_space);

}  // namespace duibiao::returned
