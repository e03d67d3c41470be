#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

using Side = FundsLine::Side;

TEST_CASE("T04: 元 and 万元 in one table") {
  Form made = test::with_budget(form({}), "8万元");
  CHECK(judged("T04", made) == "not judged: no_funds");
  made.funds.push_back(test::funds(Side::expenditure, "培训", "8万元"));
  CHECK(judged("T04", made) == "passed");
  made.funds.back() = test::funds(Side::expenditure, "培训", "80000元");
  CHECK(judged("T04", made) == "units");
}

TEST_CASE("T04: sides that are ten thousand times apart, within one percent") {
  Form made = test::with_budget(form({}), "8万元");
  made.funds.push_back(test::funds(Side::expenditure, "培训", "80000万元"));
  CHECK(judged("T04", made) == "units");
  made.funds.back() = test::funds(Side::expenditure, "培训", "80809万元");
  CHECK(judged("T04", made) == "passed");
}
