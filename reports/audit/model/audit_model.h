// An audit as every human-readable format shows it: headline, findings, what was not judged, where
// defects gather, underperformance. All numbers are made here; a format only lays them out.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/audit/performance/rule_books.h"
#include "engine/audit/portfolio/tally.h"
#include "engine/audit/summary.h"
#include "reports/audit/finding_line.h"
#include "reports/model/report_options.h"

namespace duibiao {

/// A table of texts.
struct AuditTable {
  std::string id{};  ///< its file's name without ending: "departments"
  std::string title{};
  std::string remark{};  ///< what the numbers mean; empty for none
  std::vector<std::string> columns{};
  std::vector<std::vector<std::string>> rows{};
};

/// Where defects gather: counts of findings, a row for each project or department.
struct HeatMap {
  std::vector<std::string> families{};  ///< names of the columns
  struct Row {
    std::string name{};
    std::vector<std::size_t> counts{};
  };
  std::vector<Row> rows{};
  std::size_t most = 0;  ///< the greatest count
};

/// The audit, said.
struct AuditModel {
  Language language = Language::chinese;
  std::string title{};
  std::vector<std::pair<std::string, std::string>> facts{};  ///< label and text
  SeverityCounts counts{};
  std::size_t suppressed = 0;
  std::vector<FindingLine> findings{};  ///< the gravest first
  std::size_t findings_left_out = 0;    ///< beyond what is shown
  HeatMap heat{};
  AuditTable unjudged{};
  AuditTable checks{};
  std::vector<AuditTable> performance{};
  ReportState state{};
};

/// One project's scores under every book and the effects of its lines.
struct ProjectBooks {
  std::string project{};
  std::vector<BookScore> scores{};
  std::vector<LineEffect> lines{};
};

/// What a model is built of.
struct AuditResults {
  const AuditSummary& summary;
  const PortfolioTally& tally;
  const Catalogue& catalogue;
  std::span<const FindingLine> findings{};  ///< in the order of the projects
  std::size_t findings_left_out = 0;
  std::span<const ProjectBooks> books{};
  std::string rule_book{};
  std::string as_of{};
};

/// The model of an audit.
[[nodiscard]] AuditModel build_audit(const AuditResults& results, const ReportOptions& options);

}  // namespace duibiao
