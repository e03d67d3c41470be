// The comments of one sheet: ours are added to what is there, and what an earlier return said is
// taken away. A cell has one comment at most, so ours goes below what somebody else wrote on it.
#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/result.h"
#include "reports/returned/return_notes.h"

namespace duibiao::returned {

/// The addresses of cells: "C12".
using Addresses = std::set<std::string, std::less<>>;

/// The part of comments, changed.
struct SheetComments {
  std::string bytes{};
  Addresses commented{};  ///< the cells that have a comment now
  Addresses freed{};      ///< and those that have none any more
  bool changed = false;
};

/// Puts the comments of `marks` into the part in `bytes`; empty bytes stand for a sheet without
/// one. `heads` are what our comments begin with, in every language. Errors: those of
/// `read_part_tree`; `return_part_unusual` {part} where the root is no list of comments.
[[nodiscard]] Result<SheetComments> put_comments(std::string_view bytes, const std::string& file,
                                                 const std::string& part,
                                                 std::span<const CellMark> marks,
                                                 std::span<const std::string> heads);

}  // namespace duibiao::returned
