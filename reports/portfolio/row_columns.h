// The columns that tables of a portfolio share, so that a count stands in the same place under the
// same name in each of them.
#pragma once

#include <functional>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/portfolio/group_sums.h"
#include "reports/format/words.h"
#include "reports/portfolio/portfolio_model.h"

namespace duibiao::portfolio {

/// What may be said about the points of the projects that are in the report. SPEC §6.
struct Stages {
  bool final_scores = false;    ///< some are at the end of their courses
  bool interim_scores = false;  ///< some are at mid-year
  bool unscored = false;        ///< some are between milestones: pace is shown
};

[[nodiscard]] Stages stages_of(const GroupSums& all);

/// A column and how its cells are made of the totals of a row of the table.
template <class Sums>
struct ColumnOf {
  PortfolioColumn column{};
  std::function<PortfolioCell(const Sums&)> cell{};
};
template <class Sums>
using Columns = std::vector<ColumnOf<Sums>>;

/// Verdicts, figures that were due, pace where it is shown, weight, and its score.
[[nodiscard]] Columns<RowSums> row_columns(const Stages& stages, Words words);
/// The same of whole projects: who has reported, mean score and grades, execution.
[[nodiscard]] Columns<GroupSums> group_columns(const Stages& stages, Words words);

/// The same of one project: its score and grade.
[[nodiscard]] Columns<GroupSums> project_columns(const Stages& stages, Words words);

/// "优 3 · 良 5"; empty for none.
[[nodiscard]] std::string grades_text(const std::map<std::string, std::size_t>& grades,
                                      Words words);

/// A table with the columns that name its rows, and `columns`.
template <class Sums>
[[nodiscard]] PortfolioTable table_of(std::string_view id, std::vector<PortfolioColumn> names,
                                      const Columns<Sums>& columns) {
  PortfolioTable table;
  table.id = id;
  table.columns = std::move(names);
  for (const ColumnOf<Sums>& column : columns) {
    table.columns.push_back(column.column);
  }
  return table;
}

/// Adds a row.
template <class Sums>
void add_row(PortfolioTable& table, std::vector<PortfolioCell> names, const Columns<Sums>& columns,
             const Sums& sums, bool total = false) {
  for (const ColumnOf<Sums>& column : columns) {
    names.push_back(column.cell(sums));
  }
  table.rows.push_back({std::move(names), total});
}

}  // namespace duibiao::portfolio
