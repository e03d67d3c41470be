#include "engine/audit/summary.h"

#include <algorithm>
#include <functional>

namespace duibiao {
namespace {

void add_counts(SeverityCounts& into, const SeverityCounts& more) {
  std::ranges::transform(into, more, into.begin(), std::plus{});
}

void add_families(FamilyCounts& into, const FamilyCounts& more) {
  for (const auto& [family, counts] : more) {
    add_counts(into[family], counts);
  }
}

}  // namespace

void CheckCounts::add(const CheckCounts& more) {
  fired += more.fired;
  passed += more.passed;
  suppressed += more.suppressed;
  expired += more.expired;
  add_counts(findings, more.findings);
  for (const auto& [reason, count] : more.unjudged) {
    unjudged[reason] += count;
  }
}

void AuditSummary::add_check(const JudgedCheck& judged, std::string_view project,
                             FamilyCounts& heat, const Suppressions& suppressions) {
  CheckCounts& counts = checks[judged.check->id];
  if (const auto* unjudged = std::get_if<Unjudged>(&judged.outcome)) {
    ++counts.unjudged[unjudged->reason];
    return;
  }
  const auto* fired = std::get_if<Fired>(&judged.outcome);
  if (fired == nullptr) {
    ++counts.passed;
    return;
  }
  bool any = false;
  for (const AuditFinding& finding : fired->findings) {
    const Suppressed state =
        suppressions.state_of(judged.check->id, project, finding.indicator).state;
    if (state == Suppressed::yes) {
      ++counts.suppressed;
      ++suppressed;
      continue;
    }
    any = true;
    counts.expired += state == Suppressed::expired ? 1 : 0;
    const std::size_t severity = index_of(severity_of(*judged.check, finding));
    ++counts.findings[severity];
    ++findings[severity];
    ++heat[judged.check->family][severity];
  }
  counts.fired += any ? 1 : 0;
}

void AuditSummary::add(const AuditSubject& subject, const ProjectAudit& audited,
                       const Suppressions& suppressions) {
  ++projects;
  indicators += subject.form.indicators.size();
  unassessed += subject.assessment == nullptr ? 1 : 0;
  FamilyCounts heat;
  for (const JudgedCheck& judged : audited.checks) {
    add_check(judged, audited.project, heat, suppressions);
  }
  add_families(heat_departments[subject.form.department], heat);
  if (heat_projects.size() <= kMostHeatProjects) {
    heat_projects[audited.project] = std::move(heat);
  }
}

void AuditSummary::add_portfolio(const std::vector<JudgedCheck>& judged_checks,
                                 const Suppressions& suppressions) {
  FamilyCounts heat;
  for (const JudgedCheck& judged : judged_checks) {
    add_check(judged, "", heat, suppressions);
  }
}

void AuditSummary::merge(const AuditSummary& more) {
  projects += more.projects;
  indicators += more.indicators;
  unassessed += more.unassessed;
  suppressed += more.suppressed;
  add_counts(findings, more.findings);
  for (const auto& [id, counts] : more.checks) {
    checks[id].add(counts);
  }
  for (const auto& [department, families] : more.heat_departments) {
    add_families(heat_departments[department], families);
  }
  for (const auto& [project, families] : more.heat_projects) {
    if (heat_projects.size() <= kMostHeatProjects) {
      heat_projects.emplace(project, families);
    }
  }
}

}  // namespace duibiao
