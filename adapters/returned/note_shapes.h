// The boxes in which a workbook shows comments: a VML drawing beside the comments. Other programs
// write VML that is no well-formed XML, so shapes are taken out of its text and put behind the last
// of them; nothing else in it is touched.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "adapters/returned/sheet_comments.h"
#include "engine/base/result.h"

namespace duibiao::returned {

/// The boxes of a sheet's comments in `drawing`, the part `part` of `file`; empty for a sheet
/// without one. Each cell of `commented` has a box afterwards, those of `freed` have none. `block`
/// is the number of the sheet, from which new shapes are numbered. A box opens when a reader points
/// at its cell; how large it is follows from the comments of `marks`. Errors: `xml_doctype` {part};
/// `return_part_unusual` {part} for a drawing without an end.
[[nodiscard]] Result<std::string> put_note_shapes(std::string_view drawing, const std::string& file,
                                                  const std::string& part,
                                                  const SheetComments& comments,
                                                  std::span<const CellMark> marks,
                                                  std::uint32_t block);

}  // namespace duibiao::returned
