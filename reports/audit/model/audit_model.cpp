#include "reports/audit/model/audit_model.h"

#include <algorithm>

#include "reports/audit/model/performance_tables.h"

namespace duibiao {
namespace {

std::size_t total(const SeverityCounts& counts) { return counts[0] + counts[1] + counts[2]; }

/// Families in the order in which the catalogue names them first.
std::vector<std::string> families_of(const Catalogue& catalogue) {
  std::vector<std::string> families;
  for (const CheckEntry& check : catalogue.entries()) {
    if (std::ranges::find(families, check.family) == families.end()) {
      families.push_back(check.family);
    }
  }
  return families;
}

HeatMap heat_of(const AuditSummary& summary, const Catalogue& catalogue, Words words) {
  const std::vector<std::string> families = families_of(catalogue);
  const bool few = summary.projects <= AuditSummary::kMostHeatProjects;
  HeatMap heat;
  for (const std::string& family : families) {
    heat.families.push_back(family_text(family, words));
  }
  for (const auto& [name, counts] : few ? summary.heat_projects : summary.heat_departments) {
    HeatMap::Row row{name.empty() ? words("no_department") : name, {}};
    for (const std::string& family : families) {
      const auto found = counts.find(family);
      row.counts.push_back(found == counts.end() ? 0 : total(found->second));
      heat.most = std::max(heat.most, row.counts.back());
    }
    heat.rows.push_back(std::move(row));
  }
  return heat;
}

AuditTable unjudged_of(const AuditResults& results, Words words) {
  AuditTable table{"not_judged",
                   words("table_not_judged"),
                   words("remark_not_judged"),
                   {words("column_check"), words("column_title"), words("column_reason"),
                    words("column_projects")},
                   {}};
  for (const auto& [id, counts] : results.summary.checks) {
    const CheckEntry* check = results.catalogue.find(id);
    for (const auto& [reason, projects] : counts.unjudged) {
      table.rows.push_back(
          {id, text_in(check->passed, words), words(reason), std::to_string(projects)});
    }
  }
  return table;
}

AuditTable checks_of(const AuditResults& results, Words words) {
  AuditTable table{"checks",
                   words("table_checks"),
                   words("remark_checks"),
                   {words("column_check"), words("column_title"), words("column_fired"),
                    words("column_passed"), words("column_unjudged"), words("column_suppressed"),
                    words("column_effort"), words("column_citation")},
                   {}};
  for (const auto& [id, counts] : results.summary.checks) {
    const CheckEntry* check = results.catalogue.find(id);
    std::size_t unjudged = 0;
    for (const auto& [reason, projects] : counts.unjudged) {
      unjudged += projects;
    }
    table.rows.push_back({id, text_in(counts.fired > 0 ? check->failed : check->passed, words),
                          std::to_string(counts.fired), std::to_string(counts.passed),
                          std::to_string(unjudged), std::to_string(counts.suppressed),
                          effort_text(check->effort, words), citations_text(*check, words)});
  }
  return table;
}

std::vector<FindingLine> gravest_first(std::span<const FindingLine> findings) {
  std::vector<FindingLine> sorted(findings.begin(), findings.end());
  std::ranges::stable_sort(sorted, [](const FindingLine& a, const FindingLine& b) {
    const bool a_counts = a.suppressed != Suppressed::yes;
    const bool b_counts = b.suppressed != Suppressed::yes;
    return a_counts != b_counts ? a_counts : a.severity > b.severity;
  });
  return sorted;
}

}  // namespace

AuditModel build_audit(const AuditResults& results, const ReportOptions& options) {
  const Words words(options.language);
  const AuditSummary& summary = results.summary;
  AuditModel model;
  model.language = options.language;
  model.title = words("title_audit");
  model.facts = {{words("label_as_of"), results.as_of},
                 {words("label_rule_book"), results.rule_book},
                 {words("column_projects"), std::to_string(summary.projects)},
                 {words("column_rows"), std::to_string(summary.indicators)}};
  if (summary.unassessed > 0) {
    model.facts.emplace_back(words("label_unassessed"), std::to_string(summary.unassessed));
  }
  model.counts = summary.findings;
  model.suppressed = summary.suppressed;
  model.findings = gravest_first(results.findings);
  model.findings_left_out = results.findings_left_out;
  model.heat = heat_of(summary, results.catalogue, words);
  model.unjudged = unjudged_of(results, words);
  model.checks = checks_of(results, words);
  model.performance = performance_tables(results, words);
  model.state = options.state;
  return model;
}

}  // namespace duibiao
