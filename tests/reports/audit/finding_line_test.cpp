#include "reports/audit/finding_line.h"

#include <doctest/doctest.h>

#include "adapters/checks/catalogue_reader.h"
#include "tests/reports/audit/sample_audit.h"

using namespace duibiao;

TEST_CASE("a finding is said with its severity, place, message, advice and citation") {
  const test::SampleAudit audit;
  const ProjectLines lines = audit.lines();
  REQUIRE(lines.findings.size() == 3);
  const FindingLine& bare = lines.findings[1];
  CHECK(bare.id == "T36");
  CHECK(bare.severity == Severity::warning);
  CHECK(bare.project == "A&B");
  CHECK(bare.indicator == "01");
  CHECK(bare.where == "targets.csv:2!full_year_target");
  CHECK(bare.message.find("培训") != std::string::npos);
  CHECK_FALSE(bare.advice.empty());
  CHECK_FALSE(bare.citation.empty());
  CHECK(bare.suppressed == Suppressed::no);
  CHECK(bare.answer.empty());
  CHECK(lines.findings[0].severity == Severity::error);
  CHECK(lines.findings[0].where.empty());
}

TEST_CASE("what was answered for carries its answer") {
  const test::SampleAudit audit;
  const FindingLine answered = audit.lines().findings[2];
  CHECK(answered.suppressed == Suppressed::yes);
  for (const std::string_view part : {"已核实", "绩效科", "2024-12-31"}) {
    CHECK(answered.answer.find(part) != std::string::npos);
  }
}

TEST_CASE("checks that did not fire are listed with the reason why they were not judged") {
  const test::SampleAudit audit;
  const ProjectLines lines = audit.lines(Language::english);
  REQUIRE(lines.quiet.size() == 2);
  CHECK(lines.quiet[0].id == "T35");
  CHECK(lines.quiet[0].reason.empty());
  CHECK(lines.quiet[1].reason == "no claimed scores are given");
}

TEST_CASE("every check of the catalogue has a family with a name, in both languages") {
  for (const CheckEntry& check : house_catalogue().entries()) {
    CHECK(family_text(check.family, Words(Language::english)) != check.family);
    CHECK(family_text(check.family, Words(Language::chinese)) != check.family);
  }
  CHECK(family_text("unheard-of", Words(Language::english)) == "unheard-of");
}
