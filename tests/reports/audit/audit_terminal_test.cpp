#include "reports/audit/audit_terminal.h"

#include <doctest/doctest.h>

#include "adapters/checks/catalogue_reader.h"
#include "tests/reports/audit/sample_audit.h"

using namespace duibiao;

namespace {

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the terminal shows counts, findings with their cells, and what was not judged") {
  const test::SampleAudit audit;
  const std::string text = render_audit_terminal(build_audit(audit.results(), {}));
  CHECK(has(text, "错误 1，警告 1，提示 0；已答复 1"));
  CHECK(text.find("T02 错误 A&B") < text.find("T36 警告 A&B 01"));
  CHECK(has(text, "targets.csv:2!full_year_target"));
  CHECK(has(text, "绩效科"));
  CHECK(has(text, "没有自评得分"));
  CHECK_FALSE(has(text, "\x1b["));
}

TEST_CASE("colour is there only where it is welcome") {
  const test::SampleAudit audit;
  CHECK(has(render_audit_terminal(build_audit(audit.results(), {}), {100, true}), "\x1b["));
}

TEST_CASE("findings that were left out are counted") {
  const test::SampleAudit audit;
  AuditResults results = audit.results();
  results.findings_left_out = 417;
  CHECK(has(render_audit_terminal(build_audit(results, {Language::english})), "417"));
}

TEST_CASE("every check explains itself in both languages") {
  for (const CheckEntry& check : house_catalogue().entries()) {
    for (const Language language : {Language::chinese, Language::english}) {
      const std::string text = render_check(check, Words(language));
      CHECK(text.starts_with(check.id + "  "));
      CHECK(has(text, citations_text(check, Words(language))));
      CHECK(has(text, text_in(check.advice, Words(language))));
    }
  }
}
