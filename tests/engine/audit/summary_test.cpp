#include "engine/audit/summary.h"

#include <doctest/doctest.h>

#include "adapters/checks/catalogue_reader.h"
#include "tests/support/audit/audit_case.h"

using namespace duibiao;

namespace {

const StatementIndex kNoStatements;
const FigureIndex kNoFigures;

AuditSubject subject(const Form& form) {
  return {form,    nullptr,       kNoStatements,       kNoFigures,
          nullptr, test::words(), calendar_year(2024), test::day("2024-12-31")};
}

/// T36 found one thing on the row "01", T35 passed, X01 could not be judged.
ProjectAudit audited(const std::string& project) {
  const auto entry = [](std::string_view id) { return house_catalogue().find(id); };
  AuditFinding bare = project_finding("bare");
  bare.indicator = "01";
  return {project,
          {{entry("T35"), Passed{}},
           {entry("T36"), fired(bare)},
           {entry("X01"), not_judged("no_claims")}}};
}

Form form_of(const std::string& project, const std::string& department) {
  Form form = test::form({{"01", "产出指标", "数量指标", "甲", "", "5"}});
  form.project = project;
  form.department = department;
  return form;
}

Suppressions answer_until(std::string_view day) {
  return Suppressions({{"T36", "", "01", "已核实", "绩效科", test::day(day), {}}},
                      test::day("2024-12-31"));
}

AuditSummary summary_of(const std::vector<std::pair<std::string, std::string>>& projects,
                        const Suppressions& answers = {}) {
  AuditSummary summary;
  for (const auto& [project, department] : projects) {
    const Form form = form_of(project, department);
    summary.add(subject(form), audited(project), answers);
  }
  return summary;
}

}  // namespace

TEST_CASE("a summary counts findings, passes and what was not judged, by check") {
  const AuditSummary summary = summary_of({{"A", "教育局"}, {"B", "民政局"}});
  CHECK(summary.projects == 2);
  CHECK(summary.indicators == 2);
  CHECK(summary.unassessed == 2);
  CHECK(summary.findings == SeverityCounts{0, 2, 0});
  CHECK(summary.checks.at("T36").fired == 2);
  CHECK(summary.checks.at("T35").passed == 2);
  CHECK(summary.checks.at("X01").unjudged.at("no_claims") == 2);
  CHECK(summary.heat_departments.at("教育局").at("values") == SeverityCounts{0, 1, 0});
  CHECK(summary.heat_projects.at("B").at("values") == SeverityCounts{0, 1, 0});
}

TEST_CASE("what was answered for does not count, and counts again when the answer has expired") {
  const AuditSummary answered = summary_of({{"A", ""}}, answer_until("2024-12-31"));
  CHECK(answered.findings == SeverityCounts{});
  CHECK(answered.suppressed == 1);
  CHECK(answered.checks.at("T36").fired == 0);
  CHECK(answered.checks.at("T36").suppressed == 1);
  const AuditSummary expired = summary_of({{"A", ""}}, answer_until("2024-12-30"));
  CHECK(expired.findings == SeverityCounts{0, 1, 0});
  CHECK(expired.suppressed == 0);
  CHECK(expired.checks.at("T36").expired == 1);
}

TEST_CASE("parts of several threads merge to what one thread sees") {
  AuditSummary first = summary_of({{"A", "教育局"}});
  first.merge(summary_of({{"B", "教育局"}}));
  const AuditSummary all = summary_of({{"A", "教育局"}, {"B", "教育局"}});
  CHECK(first.projects == all.projects);
  CHECK(first.findings == all.findings);
  CHECK(first.heat_departments == all.heat_departments);
  CHECK(first.heat_projects == all.heat_projects);
  CHECK(first.checks.at("X01").unjudged == all.checks.at("X01").unjudged);
}

TEST_CASE("findings about the portfolio count without being a project's") {
  AuditSummary summary;
  summary.add_portfolio({{house_catalogue().find("X25"), fired(project_finding("high"))}}, {});
  CHECK(summary.projects == 0);
  CHECK(summary.checks.at("X25").fired == 1);
  CHECK(summary.heat_projects.empty());
}
