// Many projects in one report: totals by department, unit, type, level and family, year over year,
// every total with its coverage. Terminal, web page, JSON, workbook, Word and PDF render the one
// document; the CSV holds the same totals in one table.
#pragma once

#include <string>

#include "engine/portfolio/portfolio.h"
#include "engine/portfolio/year_on_year.h"
#include "reports/document/document.h"
#include "reports/portfolio/collection.h"

namespace duibiao {

/// The document. The page of the years is left out where no project has an earlier one. `all_due`:
/// every project is on its milestone's day or past its end; else scores are said to be for
/// reference.
[[nodiscard]] Document portfolio_document(const Portfolio& portfolio, const YearOnYear& years,
                                          bool all_due, const CollectionState& state);

/// section,group1,group2,projects,covered,late,indicators,met,missed,no_data,not_assessable,
/// total_points,judged_points,score,score_rate_percent,with_money,executed_yuan,budget_yuan,
/// execution_percent: sections all, department, unit, type, level, family, project. Points and
/// yuan exact, rates with 2 decimals, empty where nothing was judged; `no_target` counts as not
/// assessable.
[[nodiscard]] std::string render_portfolio_csv(const Portfolio& portfolio);

}  // namespace duibiao
