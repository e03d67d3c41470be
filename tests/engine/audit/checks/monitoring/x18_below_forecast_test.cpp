#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

AuditCase ended(std::string_view actual, std::string_view forecast, std::string_view half = "") {
  AuditCase made{form({{"P-01", "产出指标", "数量指标", "培训人次", half, "≥85人次"}})};
  made.as_of = "2024-12-31";
  made.observations = {test::figure("P-01", "2024-12-31", actual)};
  if (!forecast.empty()) {
    made.statements = {test::said("P-01", StatementKind::forecast, forecast, "2024-06-30")};
  }
  return made;
}

}  // namespace

TEST_CASE("X18: the year ends at what was expected, or above") {
  CHECK(judged("X18", ended("79人次", "80人次")) == "forecast P-01");
  CHECK(judged("X18", ended("80人次", "80人次")) == "passed");
  CHECK(judged("X18", ended("39人次", "", "≥40人次")) == "half-year P-01");
  CHECK(judged("X18", ended("40人次", "", "≥40人次")) == "passed");
}

TEST_CASE("X18: of a cap more is worse, and a cap of half a year does not bind the whole") {
  AuditCase cost = ended("5万元", "4万元");
  cost.form = form({{"P-01", "产出指标", "成本指标", "总支出", "", "≤8万元"}});
  CHECK(judged("X18", cost) == "forecast P-01");
  cost.observations[0].value = "4万元";
  CHECK(judged("X18", cost) == "passed");
  cost.form = form({{"P-01", "产出指标", "成本指标", "总支出", "≤4万元", "≤8万元"}});
  cost.observations[0].value = "5万元";  // a year may cost more than its first half
  cost.statements.clear();
  CHECK(judged("X18", cost) == "not judged: no_figures");
}

TEST_CASE("X18: needs the year's end and something to hold it against") {
  AuditCase june = ended("39人次", "80人次");
  june.as_of = "2024-06-30";
  CHECK(judged("X18", june) == "not judged: year_not_ended");
  CHECK(judged("X18", ended("39人次", "")) == "not judged: no_figures");
}
