#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

AuditCase changed(std::string_view was, std::string_view is) {
  AuditCase made{form({{"P-01", "产出指标", "数量指标", "培训人次", "≥40人次", is}})};
  made.history =
      ProjectHistory{{}, {form({{"P-01", "产出指标", "数量指标", "培训人次", "≥40人次", was}})}};
  return made;
}

}  // namespace

TEST_CASE("X19: a target is as it was, however it is written") {
  CHECK(judged("X19", changed("≥85人次", "≥60人次")) == "changed P-01");
  CHECK(judged("X19", changed("≥85人次", "≥ 85 人次")) == "passed");
  CHECK(judged("X19", form({})) == "not judged: no_earlier_version");
}

TEST_CASE("X19: a row that is gone is asked about") {
  AuditCase gone = changed("≥85人次", "≥85人次");
  gone.form.indicators[0].name = "参训人次";
  CHECK(judged("X19", gone) == "dropped P-01");
}

TEST_CASE("X19: a record of the adjustment answers it") {
  AuditCase recorded = changed("≥85人次", "≥60人次");
  recorded.statements = {test::said("P-01", StatementKind::reason, "疫情影响")};
  CHECK(judged("X19", recorded) == "changed P-01");
  recorded.statements = {test::said(kWholeProject, StatementKind::reason, "目标调整，财政已批复")};
  CHECK(judged("X19", recorded) == "passed");
}
