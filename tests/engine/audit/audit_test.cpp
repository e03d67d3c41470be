#include "engine/audit/audit.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "adapters/checks/catalogue_reader.h"
#include "tests/support/audit/audit_case.h"

using namespace duibiao;

namespace {

ProjectAudit audit_of(const Form& form) {
  static const StatementIndex kNone;
  static const FigureIndex kFigures;
  return audit({form, nullptr, kNone, kFigures, nullptr, test::words(), calendar_year(2024),
                test::day("2024-12-31")},
               house_catalogue());
}

}  // namespace

TEST_CASE("an audit runs every registered check once, in the order of the ids") {
  const ProjectAudit audited = audit_of(test::form({}));
  REQUIRE(audited.checks.size() == registered_checks().size());
  for (std::size_t i = 0; i < audited.checks.size(); ++i) {
    CHECK(audited.checks[i].check->id == registered_checks()[i].id);
  }
  CHECK(audited.project == "P");
  CHECK(std::ranges::is_sorted(registered_checks(), {}, &RegisteredCheck::id));
}

TEST_CASE("nothing fires on a form without rows: what is missing cannot be judged") {
  for (const JudgedCheck& judged : audit_of(test::form({})).checks) {
    CHECK_MESSAGE(std::holds_alternative<Unjudged>(judged.outcome), judged.check->id);
  }
}

TEST_CASE("a finding is as grave as its message, else as its check") {
  const CheckEntry& check = *house_catalogue().find("T11");
  CHECK(severity_of(check, project_finding("floor")) == Severity::warning);
  CHECK(severity_of(check, project_finding("above")) == Severity::error);
}
