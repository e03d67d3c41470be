// The small portfolio as a report is made of it.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "reports/portfolio/portfolio_model.h"
#include "tests/support/domain.h"
#include "tests/support/portfolio/small_portfolio.h"

namespace duibiao::test {

/// The four projects of small_portfolio.h on `day`; with `earlier`, A and C a year before too.
inline Portfolio small_portfolio(std::string_view day, std::string_view earlier = "") {
  Portfolio portfolio;
  portfolio.as_of = test::day(day);
  portfolio.book.id = "central";
  for (const SmallProject& project : small_projects()) {
    const Assessment present = assessed(project, day);
    portfolio.add(present, words());
    if (!earlier.empty() && (project.code == "A" || project.code == "C")) {
      portfolio.years.add(present,
                          assessed({project.code, "", "", "100人次", "", project.money}, earlier),
                          words());
    }
  }
  return portfolio;
}

inline const PortfolioTable* table_named(const std::vector<PortfolioTable>& tables,
                                         std::string_view id) {
  const auto found = std::ranges::find(tables, id, &PortfolioTable::id);
  return found == tables.end() ? nullptr : &*found;
}

/// What the CSV has below the heading `column` in row `row`.
inline std::string plain(const PortfolioTable& table, std::size_t row, std::string_view column) {
  const auto found = std::ranges::find(table.columns, column, &PortfolioColumn::id);
  return found == table.columns.end()
             ? "no such column"
             : table.rows.at(row)
                   .cells.at(static_cast<std::size_t>(found - table.columns.begin()))
                   .plain;
}

}  // namespace duibiao::test
