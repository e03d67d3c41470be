#include "engine/audit/project_under_audit.h"

#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"
#include "tests/support/rule_books.h"

using namespace duibiao;

namespace {

Form training() {
  return test::form({{"01", "产出指标", "数量指标", "培训人次", "", "≥100人次", "100"}});
}

AuditContext context(std::optional<Date> as_of = {}) {
  static const RuleBook kBook = test::central_book();
  AuditContext made{kBook, test::words(), {}, as_of};
  made.options.year = 2024;
  made.options.as_of = test::day("2024-12-31");
  return made;
}

}  // namespace

TEST_CASE("a project is audited on the day asked for, else on the last day of its course") {
  const Form form = training();
  const AuditContext open = context();
  const AuditContext dated = context(test::day("2024-06-30"));
  CHECK(ProjectUnderAudit(form, {}, {}, nullptr, open).subject().as_of == test::day("2024-12-31"));
  const ProjectUnderAudit by_day(form, {}, {}, nullptr, dated);
  CHECK(by_day.subject().as_of == test::day("2024-06-30"));
  CHECK(by_day.subject().course == calendar_year(2024));
}

TEST_CASE(
    "a project is assessed with its own figures, and what was said later does not stand yet") {
  const Form form = training();
  const std::vector<Observation> figures{test::figure("01", "2024-05-01", "120人次")};
  const std::vector<Statement> said{test::said("01", StatementKind::reason, "早", "2024-05-01"),
                                    test::said("01", StatementKind::reason, "晚", "2024-07-01")};
  const AuditContext dated = context(test::day("2024-06-30"));
  const ProjectUnderAudit project(form, figures, said, nullptr, dated);
  REQUIRE(project.assessment().has_value());
  CHECK(project.subject().assessment == &*project.assessment());
  const auto* reason = project.subject().statements.find("01", StatementKind::reason);
  REQUIRE(reason != nullptr);
  CHECK(reason->value == "早");
  CHECK(project.subject().history == nullptr);
}
