// Which section each row of the grid belongs to. A label stands once, in the first row of its
// merged cell, and holds for the rows below it. Two faults of text layers break this: a row that
// lost its leading tabs, and a page break inside a merged cell, which leaves the label on the next
// page, below the rows it belongs to (regulations §5.3).
#pragma once

#include <string>
#include <vector>

#include "adapters/form/grid/grid_row.h"
#include "engine/base/result.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// Gives each row its section. Rows above a page break, without a label, below which a new section
/// opens, belong to that section on the evidence of
///  * columns: they lost some leading tabs, but not all, which is what a merged cell without its
///  label
///    leaves of a row; and
///  * targets: they measure what the new section's rows measure (counts) and nothing of what the
///  rows
///    above measure (words).
/// Either is enough unless the other one speaks against it. Notes, each with its row:
/// `level_inferred` {name, level1, level2, above, lost, label_line} on both,
/// `level_inferred_from_columns` and `level_inferred_from_targets` on one; `level_carried` {name,
/// level1, level2, lost} (all leading tabs lost: a shift of columns, the section of the row above
/// holds); `row_shifted` {name, lost} (the same, with a label left).
///
/// Warning: `level_unknown` {level1} (no name or alias of a level: lost tabs may have put it
/// there). Errors: `level_unclear` {name, above, below} (evidence on both sides, or on none where
/// all leading tabs are lost above a page break); `row_without_level` {name} (no label stands above
/// it).
[[nodiscard]] Read<std::vector<LevelledRow>> assign_levels(const Grid& grid,
                                                           const Vocabulary& vocabulary,
                                                           const std::string& file);

}  // namespace duibiao
