// The rows of an indicator grid in a sheet. Columns are what they are and merged cells say which
// rows a level's label holds for, so that nothing is inferred but what a page break of a PDF cut.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "adapters/form/form_words.h"
#include "adapters/form/grid/grid_row.h"
#include "adapters/form/lines/form_line.h"
#include "engine/base/result.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// The grid of a sheet: its rows with their sections, and what a row of totals says.
struct SheetGrid {
  GridLayout layout{};
  std::vector<LevelledRow> rows{};
  std::vector<std::vector<ClaimCell>> totals{};  ///< one list a row of totals (总分)
};

/// Reads the lines of the grid block, whose first is its heading; a heading may be repeated, as in
/// Hubei's form, which has one block an annual goal.
///
/// A label holds for the rows that its merged cell covers, and for those below without a cell of
/// their own merged down to them. Rows above a page break whose merged cell is blank belong to the
/// label that stands below the break: note `level_below_break` {name, level1, level2}. Points
/// behind a level's name are no part of it (产出指标(50分)). Signs and units in columns of their
/// own are joined to the target; a sign such as 定性 says that the target is a phrase.
///
/// Errors: those of read_sheet_heading; `row_without_name`; `row_without_level` {name};
/// `formula_result_missing`, `cell_error_value` {found} (in a cell that is read). Warnings:
/// `indicator_without_target` {name}; `level_unknown` {level1}. Notes: `row_placeholder` (a row
/// that a template left), `table_note_ignored` (a line under the table).
[[nodiscard]] Read<SheetGrid> read_sheet_grid(std::span<const FormLine> lines,
                                              const FormWords& words, const Vocabulary& vocabulary,
                                              const std::string& file);

/// A level's name without the points behind it: 产出指标(50分) → 产出指标.
[[nodiscard]] std::string without_points(std::string_view level);

}  // namespace duibiao
