// An audit while it runs: projects are added one by one, in order, and what is to be said of them
// is collected or written.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "adapters/cli/inputs/load.h"
#include "adapters/cli/inputs/load_history.h"
#include "engine/audit/portfolio/portfolio_check.h"
#include "engine/audit/project_under_audit.h"
#include "engine/audit/summary.h"
#include "reports/audit/model/audit_model.h"
#include "reports/audit/stream/audit_stream.h"

namespace duibiao::cli {

/// So many projects are scored under every rule book.
inline constexpr std::size_t kMostBookProjects = 200;

/// What a run is made with. The references outlive it.
struct AuditSetup {
  const AuditContext& context;
  const Catalogue& catalogue;
  const Suppressions& suppressions;
  Words words;
  const AuditFormat* format = nullptr;  ///< of what is written project by project; null for none
  std::span<const RuleBook> books{};    ///< to score every project under; empty for none
};

/// What some projects came to; parts of several threads are joined in the order of the projects.
struct AuditPart {
  /// So many findings are kept for pages that show them all at once.
  static constexpr std::size_t kMostKept = 2000;

  AuditSummary summary{};
  PortfolioTally tally{};
  std::vector<FindingLine> findings{};
  std::size_t findings_left_out = 0;
  std::vector<ProjectBooks> books{};
  std::string text{};  ///< in `AuditSetup::format`

  /// Adds `more`, of the projects behind these, without its text.
  void join(const AuditPart& more);
  /// Keeps the findings of `lines` as far as there is room: errors go before the rest.
  void keep(const ProjectLines& lines);
};

/// Audits every project of `loaded` and adds what it comes to.
void add_projects(const Loaded& loaded, const Histories& histories, const AuditSetup& setup,
                  AuditPart& part);

/// Audits the portfolio of all projects of `part` and adds that; the text is then only the
/// portfolio's.
void add_portfolio(const AuditSetup& setup, AuditPart& part);

}  // namespace duibiao::cli
