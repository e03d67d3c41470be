// The portfolio report: totals of many projects as tables and sentences, every number formatted and
// every order decided. A document (terminal, web page, JSON, workbook, Word, PDF) and CSV files are
// made of it and compute nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "engine/portfolio/compared_years.h"
#include "engine/portfolio/families.h"
#include "engine/portfolio/group_sums.h"
#include "engine/rules/rule_book.h"
#include "reports/document/document.h"
#include "reports/model/report_model.h"
#include "reports/model/report_options.h"

namespace duibiao {

/// One project by name, kept after it is gone.
struct PortfolioProject {
  UnitName unit{};
  std::string project{};
  std::string name{};
  int year = 0;  ///< in which its course ends
  GroupSums sums{};
};

/// Everything that a portfolio report is made of.
struct Portfolio {
  Date as_of{};
  RuleBook book{};
  PortfolioSums sums{};
  Families families{};
  YearOnYear years{};
  std::vector<PortfolioProject> projects{};  ///< in the order in which they were added

  /// Adds one project.
  void add(const Assessment& assessment, const Vocabulary& vocabulary);
};

/// Where a column stands: a CSV has what a program adds up, a document what a person reads.
enum class Shown { everywhere, document, csv };

struct PortfolioColumn {
  std::string id{};  ///< its heading in CSV
  std::string heading{};
  int width = 1;  ///< share of the page
  Shown shown = Shown::everywhere;
};

/// A cell as a document shows it and as CSV has it: rates in percent with 2 decimals, points with
/// 2, yuan and weights exact; empty where there is nothing to state.
struct PortfolioCell {
  DocumentCell cell{};
  std::string plain{};
};

struct PortfolioRow {
  std::vector<PortfolioCell> cells{};
  bool total = false;
};

/// A table; `id` is the CSV file's name.
struct PortfolioTable {
  std::string id{};
  std::string page{};  ///< the page of a document that it stands on
  std::string title{};
  std::string remark{};  ///< how its numbers are made
  std::vector<PortfolioColumn> columns{};
  std::vector<PortfolioRow> rows{};
  std::size_t most_shown = 1000;  ///< rows in a document; CSV has all of them
};

struct PortfolioModel {
  Language language = Language::chinese;
  Date as_of{};
  std::string title{};
  std::string subtitle{};
  std::string footer{};
  std::vector<LabelledText> headline{};
  std::vector<PortfolioTable> tables{};  ///< those that have rows
  std::vector<std::string> remarks{};    ///< how totals are made and what they leave out
};

/// The report. Scores are shown by what may be said about points on the day (SPEC §6): grades only
/// at the end of courses, 阶段参考分 at mid-year, pace before a milestone's day.
[[nodiscard]] PortfolioModel build_portfolio(const Portfolio& portfolio,
                                             const ReportOptions& options);

}  // namespace duibiao
