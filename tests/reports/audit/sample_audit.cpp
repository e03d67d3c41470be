#include "tests/reports/audit/sample_audit.h"

#include "adapters/checks/catalogue_reader.h"
#include "engine/audit/assess_leniently.h"
#include "tests/support/audit/audit_case.h"
#include "tests/support/rule_books.h"

namespace duibiao::test {
namespace {

const CheckEntry* entry(std::string_view id) { return house_catalogue().find(id); }

AuditFinding bare_target(std::string code, Source where) {
  return {"bare",
          std::move(code),
          {{std::move(where), "5"}},
          {{"name", "培训"}, {"found", "5"}, {"sign", "≥"}}};
}

std::vector<JudgedCheck> checks_of_sample() {
  Fired bare;
  bare.findings = {bare_target("01", {"targets.csv", "", "full_year_target", 2, 0}),
                   bare_target("02", {"targets.csv", "", "full_year_target", 3, 0})};
  return {{entry("T02"), fired(project_finding("label", {}, {{"label", "<满意度>"}}))},
          {entry("T35"), Passed{}},
          {entry("T36"), bare},
          {entry("X01"), not_judged("no_claims")}};
}

}  // namespace

SampleAudit::SampleAudit()
    : checks(checks_of_sample()),
      answers({{"T36", "", "02", "已核实", "绩效科", day("2024-12-31"), {}}}, day("2024-12-31")) {
  Form form = test::form({{"01", "产出指标", "数量指标", "培训", "", "≥5人", "60"},
                          {"02", "产出指标", "数量指标", "讲座", "", "≥5场", "40"}});
  form.project = "A&B";
  form.department = "教育局";
  const std::vector<Observation> figures{figure("01", "2024-12-31", "3人"),
                                         figure("02", "2024-12-31", "5场")};
  AssessOptions options;
  options.as_of = day("2024-12-31");
  const auto assessment = assess_leniently(form, figures, central_book(), words(), options);
  const StatementIndex statements;
  const FigureIndex index(figures);
  const AuditSubject subject{form,    &*assessment, statements,          index,
                             nullptr, words(),      calendar_year(2024), day("2024-12-31")};
  summary.add(subject, {form.project, checks}, answers);
  tally.add(subject);
  findings = lines().findings;
}

AuditResults SampleAudit::results() const {
  return {summary, tally, house_catalogue(), findings, 0, {}, "cn-mof-2020-10", "2024-12-31"};
}

ProjectLines SampleAudit::lines(Language language) const {
  return lines_of("A&B", checks, answers, Words(language));
}

std::string SampleAudit::streamed(const AuditFormat& format) const {
  return render_stream(format, {lines()}, summary, {house_catalogue(), Words(Language::chinese)});
}

}  // namespace duibiao::test
