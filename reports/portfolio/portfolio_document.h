// The portfolio report as a document and as CSV files.
#pragma once

#include <string>
#include <vector>

#include "reports/document/document.h"
#include "reports/portfolio/portfolio_model.h"

namespace duibiao {

/// Pages of tables; long tables end after `most_shown` rows and say so.
[[nodiscard]] Document portfolio_document(const PortfolioModel& model);

/// A CSV file of a table.
struct PortfolioFile {
  std::string name{};  ///< departments.csv
  std::string bytes{};
};

/// One file a table, all rows; headings are the columns' ids in every language.
[[nodiscard]] std::vector<PortfolioFile> portfolio_csv(const PortfolioModel& model);

}  // namespace duibiao
