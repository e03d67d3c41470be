// The tables of the portfolio report.
#pragma once

#include <vector>

#include "reports/format/words.h"
#include "reports/portfolio/portfolio_model.h"
#include "reports/portfolio/row_columns.h"

namespace duibiao::portfolio {

/// A unit whose indicators are due and have no figure.
struct LateUnit {
  UnitName name{};
  const GroupSums* sums = nullptr;  ///< into the portfolio

  [[nodiscard]] std::size_t missing() const {
    return sums->rows.figure_due - sums->rows.figure_there;
  }
};

/// The late ones, worst first: by figures missing, then by their share of those due, then by the
/// day of the last figure (never, the longest ago …), then by name.
[[nodiscard]] std::vector<LateUnit> late_units(const PortfolioSums& sums);

/// portfolio (the total), departments, types, units, levels, families, late_units, execution,
/// years, projects; those that have rows, types only where a project states one. Families are those
/// of two projects at least, the most missed first.
[[nodiscard]] std::vector<PortfolioTable> portfolio_tables(const Portfolio& portfolio,
                                                           const Stages& stages, Words words);

}  // namespace duibiao::portfolio
