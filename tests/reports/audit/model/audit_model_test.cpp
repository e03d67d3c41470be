#include "reports/audit/model/audit_model.h"

#include <doctest/doctest.h>

#include "tests/reports/audit/sample_audit.h"

using namespace duibiao;

TEST_CASE("the gravest findings stand first, what was answered for last") {
  const test::SampleAudit audit;
  const AuditModel model = build_audit(audit.results(), {Language::english});
  REQUIRE(model.findings.size() == 3);
  CHECK(model.findings[0].id == "T02");
  CHECK(model.findings[1].indicator == "01");
  CHECK(model.findings[2].suppressed == Suppressed::yes);
  CHECK(model.counts == SeverityCounts{0, 1, 1});
  CHECK(model.suppressed == 1);
}

TEST_CASE("every check that was not judged has its page line with reason and projects") {
  const test::SampleAudit audit;
  const AuditModel model = build_audit(audit.results(), {Language::english});
  REQUIRE(model.unjudged.rows.size() == 1);
  CHECK(model.unjudged.rows[0][0] == "X01");
  CHECK(model.unjudged.rows[0][2] == "no claimed scores are given");
  CHECK(model.unjudged.rows[0][3] == "1");
  CHECK(model.checks.rows.size() == 4);
}

TEST_CASE("the heat map counts findings by kind of defect, without those answered for") {
  const test::SampleAudit audit;
  const AuditModel model = build_audit(audit.results(), {Language::english});
  REQUIRE(model.heat.rows.size() == 1);
  CHECK(model.heat.rows[0].name == "A&B");
  CHECK(model.heat.rows[0].counts.size() == model.heat.families.size());
  CHECK(model.heat.most == 1);
  std::size_t all = 0;
  for (const std::size_t count : model.heat.rows[0].counts) {
    all += count;
  }
  CHECK(all == 2);
}

TEST_CASE("above sixty projects the heat map has departments for rows") {
  const test::SampleAudit audit;
  AuditSummary summary = audit.summary;
  summary.projects = AuditSummary::kMostHeatProjects + 1;
  const AuditResults many{summary, audit.tally, audit.results().catalogue};
  CHECK(build_audit(many, {Language::english}).heat.rows[0].name == "教育局");
}
