// How many findings, passes and unjudged checks an audit of many projects came to, by check, by
// kind of defect and by department. Projects are added in order and forgotten.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "engine/audit/audit.h"
#include "engine/audit/suppression.h"

namespace duibiao {

/// Findings by severity, in the order of the enumeration: notes, warnings, errors.
using SeverityCounts = std::array<std::size_t, 3>;

/// The index of `severity` in SeverityCounts.
[[nodiscard]] constexpr std::size_t index_of(Severity severity) {
  return static_cast<std::size_t>(severity);
}

/// What one check came to over all projects.
struct CheckCounts {
  std::size_t fired = 0;       ///< projects with a finding that was not set aside
  std::size_t passed = 0;      ///< projects
  std::size_t suppressed = 0;  ///< findings set aside
  std::size_t expired = 0;     ///< findings whose answer has expired: they count
  SeverityCounts findings{};   ///< those that count
  std::map<std::string_view, std::size_t> unjudged{};  ///< projects, by reason

  void add(const CheckCounts& more);
};

/// Findings of some projects by kind of defect (the check's family).
using FamilyCounts = std::map<std::string, SeverityCounts>;

/// The whole run.
struct AuditSummary {
  /// So many projects have a row of their own in the heat map; above it departments have.
  static constexpr std::size_t kMostHeatProjects = 60;

  std::size_t projects = 0;
  std::size_t indicators = 0;
  std::size_t unassessed = 0;  ///< projects that could not be assessed
  SeverityCounts findings{};   ///< that count
  std::size_t suppressed = 0;
  std::map<std::string, CheckCounts> checks{};  ///< by id
  std::map<std::string, FamilyCounts> heat_projects{};
  std::map<std::string, FamilyCounts> heat_departments{};

  /// Adds what the checks said of one project.
  void add(const AuditSubject& subject, const ProjectAudit& audited,
           const Suppressions& suppressions);
  /// Adds what the checks of the portfolio said.
  void add_portfolio(const std::vector<JudgedCheck>& checks, const Suppressions& suppressions);
  /// Adds what another thread has seen.
  void merge(const AuditSummary& more);

 private:
  void add_check(const JudgedCheck& judged, std::string_view project, FamilyCounts& heat,
                 const Suppressions& suppressions);
};

}  // namespace duibiao
