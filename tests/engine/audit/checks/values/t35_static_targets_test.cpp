#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

Form rate(std::string_view half, std::string_view full) {
  return form({{"P-01", "产出指标", "质量指标", "合格率", half, full}});
}

}  // namespace

TEST_CASE("T35: a level with one value all year needs a baseline") {
  CHECK(judged("T35", rate("≥90%", "≥90%")) == "static");
  CHECK(judged("T35", rate("≥80%", "≥90%")) == "passed");
  CHECK(judged("T35", rate("", "≥90%")) == "not judged: no_half_year_values");
  CHECK(judged("T35", form({{"P-01", "产出指标", "数量指标", "场次", "≥2次", "≥2次"}})) ==
        "passed");
}

TEST_CASE("T35: a figure of an earlier year is a baseline") {
  AuditCase audited{rate("≥90%", "≥90%")};
  EarlierYear last{2023, {}};
  last.assessment.indicators.resize(1);
  last.assessment.indicators[0].indicator.name = "合格率";
  audited.history = ProjectHistory{{last}, {}};
  CHECK(judged("T35", audited) == "static");  // the row was there, its figure is not known
  audited.history->years[0].assessment.indicators[0].evaluation.actual.base = Ratio{88};
  CHECK(judged("T35", audited) == "passed");
}
