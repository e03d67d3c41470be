// Two years of a portfolio side by side.
#pragma once

#include "engine/portfolio/compared_years.h"
#include "engine/portfolio/group_sums.h"
#include "reports/format/words.h"
#include "reports/portfolio/portfolio_model.h"

namespace duibiao::portfolio {

/// Two rows, the earlier year and this one, for the whole and for each department that has projects
/// of both years. `sums` are this year's, of which the comparable ones are a part.
[[nodiscard]] PortfolioTable year_table(const YearOnYear& years, const PortfolioSums& sums,
                                        Words words);

}  // namespace duibiao::portfolio
