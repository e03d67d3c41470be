#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

AuditCase totals(std::string_view target, std::string_view first, std::string_view second,
                 Measure measure = Measure::last) {
  AuditCase made{form({{"P-01", "产出指标", "数量指标", "培训人次", "", target, "", measure}})};
  made.observations = {test::figure("P-01", "2024-06-30", first),
                       test::figure("P-01", "2024-12-31", second)};
  return made;
}

}  // namespace

TEST_CASE("X13: a total of the year so far does not fall") {
  CHECK(judged("X13", totals("≥85人次", "50人次", "49人次")) == "falls P-01");
  CHECK(judged("X13", totals("≥85人次", "50人次", "50")) == "passed");
  CHECK(judged("X13", totals("≥85人次", "50人次", "0.01万人次")) == "passed");
}

TEST_CASE("X13: levels and increments may fall, one total cannot") {
  CHECK(judged("X13", totals("≥85%", "90%", "80%")) == "not judged: no_two_totals");
  CHECK(judged("X13", totals("≥85人次", "50人次", "9人次", Measure::sum)) ==
        "not judged: no_two_totals");
  AuditCase running = totals("≥85人次", "50人次", "9人次", Measure::sum);
  running.observations[0].accrual = running.observations[1].accrual = Accrual::running_total;
  CHECK(judged("X13", running) == "falls P-01");
  AuditCase one = totals("≥85人次", "50人次", "49人次");
  one.observations.pop_back();
  CHECK(judged("X13", one) == "not judged: no_two_totals");
}
