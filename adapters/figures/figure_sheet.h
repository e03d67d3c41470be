// A sheet of figures (指标执行情况): a column of indicators and one or more columns of values whose
// headings say when. Read in two steps: what the sheet says, and, once the project is known, on
// which days.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "adapters/form/fields/heading_period.h"
#include "adapters/matching/row_name.h"
#include "adapters/sheet/sheet.h"
#include "engine/actual/observation.h"
#include "engine/base/result.h"
#include "engine/value/course.h"

namespace duibiao {

/// One value column: its heading, and what that says.
struct FigureColumn {
  std::string heading{};
  std::optional<HeadingPeriod> period{};  ///< nothing: the title says when
  bool increment = false;  ///< the figure adds to the one before; else it is a running total
  Source where{};
};

/// One value with its place.
struct FigureCell {
  std::size_t column = 0;  ///< position in `FigureTable::columns`
  std::string text{};
  Source where{};
};

/// One row that names an indicator.
struct FigureRow {
  RowName name{};
  std::vector<FigureCell> cells{};
  Source where{};
};

/// One table of figures.
struct FigureTable {
  std::vector<FigureColumn> columns{};
  std::vector<FigureRow> rows{};
  std::string project{};                        ///< code that the sheet states, "" for none
  std::string project_name{};                   ///< the same for its name
  std::optional<int> year{};                    ///< of the title or the sheet's name
  std::optional<HeadingPeriod> title_period{};  ///< 截至2024年6月30日 above the table
  Source where{};                               ///< of the heading
};

/// Does a row of `sheet` head a table of figures: a column of indicators and a column of values
/// beside it, and no column of targets?
[[nodiscard]] bool holds_figures(const Sheet& sheet);

/// The tables of figures in `sheet`, one below the other. A row of totals and lines under a table
/// are left aside; a unit in a column of its own is put behind a bare number; levels stand as in a
/// form. Errors, at their cells: `row_without_name`; `formula_result_missing`, `cell_error_value`
/// {found}. Notes: `figure_column_ignored` {heading}, `figure_total_ignored`, `table_note_ignored`;
/// the warning `figure_accrual_assumed` {heading} (6月: taken for a running total); the note
/// `figure_span_increment` {heading} (7-12月: taken for an increment).
[[nodiscard]] Read<std::vector<FigureTable>> read_figure_sheet(const Sheet& sheet);

/// The day that each column of `table` is about, for a project on `course` (nothing where neither
/// the form nor --year says it). Errors: `figures_without_year`, once; `figure_without_date`
/// {heading}; `figure_date_not_in_calendar` {heading}.
[[nodiscard]] Read<std::vector<std::optional<Date>>> figure_days(
    const FigureTable& table, const std::optional<Course>& course);

}  // namespace duibiao
