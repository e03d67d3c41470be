#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

/// A project whose row reached `reached` of the family `family` last year.
AuditCase after_last_year(std::string_view target, Ratio reached, std::string family) {
  AuditCase audited{form({{"P-01", "产出指标", "数量指标", "培训人次", "", target}})};
  EarlierYear last{2023, {}};
  last.assessment.indicators.resize(1);
  last.assessment.indicators[0].indicator.name = "培训人次";
  last.assessment.indicators[0].evaluation.actual.base = reached;
  last.assessment.indicators[0].evaluation.actual.family = std::move(family);
  audited.history = ProjectHistory{{last}, {}};
  return audited;
}

}  // namespace

TEST_CASE("T21: a target does not fall below what last year reached") {
  CHECK(judged("T21", after_last_year("≥80人次", Ratio{81}, "人次")) == "below-last-year P-01");
  CHECK(judged("T21", after_last_year("≥80人次", Ratio{80}, "人次")) == "passed");
  CHECK(judged("T21", after_last_year("≤80人次", Ratio{79}, "人次")) == "below-last-year P-01");
  CHECK(judged("T21", after_last_year("≤80人次", Ratio{80}, "人次")) == "passed");
}

TEST_CASE("T21: without a comparable figure of last year it is not judged") {
  CHECK(judged("T21", after_last_year("≥80人次", Ratio{81}, "次")) ==
        "not judged: no_earlier_years");
  CHECK(judged("T21", form({})) == "not judged: no_earlier_years");
}
