#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

/// Ten rows of which the first `equal` have exactly their target.
AuditCase ten_rows(int equal) {
  AuditCase made;
  made.as_of = "2024-12-31";
  made.form.project = "P";
  for (int i = 0; i < 10; ++i) {
    const std::string code = "P-" + std::to_string(i);
    made.form.indicators.push_back(
        test::indicator({code, "产出指标", "数量指标", "场次", "", "≥10次"}));
    made.observations.push_back(test::figure(code, "2024-12-31", i < equal ? "10次" : "11次"));
  }
  return made;
}

}  // namespace

TEST_CASE("X09: more than nine of ten figures equal to their targets were copied") {
  CHECK(judged("X09", ten_rows(10)) == "equal");
  CHECK(judged("X09", ten_rows(9)) == "passed");
}

TEST_CASE("X09: a sign in a figure was copied, in however few rows") {
  AuditCase sign = ten_rows(1);
  sign.observations[0].value = "≥10次";
  CHECK(judged("X09", sign) == "sign");
  sign.form.indicators.resize(3);
  CHECK(judged("X09", sign) == "sign");
  sign.observations[0].value = "10次";
  CHECK(judged("X09", sign) == "not judged: too_few_figures");
}

TEST_CASE("X09: needs figures") {
  AuditCase bare = ten_rows(0);
  bare.observations.clear();
  CHECK(judged("X09", bare) == "not judged: no_figures");
  CHECK(judged("X09", form({})) == "not judged: not_assessed");
}
