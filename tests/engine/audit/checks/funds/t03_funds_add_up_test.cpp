#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

using Side = FundsLine::Side;

TEST_CASE("T03: the total of the income is the sum of its lines, to a tenth of 万元") {
  Form made = form({});
  made.funds = {test::funds(Side::income, "资金总额", "8万元"),
                test::funds(Side::income, "财政拨款/小计", "5万元"),
                test::funds(Side::income, "其他资金", "3万元")};
  CHECK(judged("T03", made) == "passed");
  made.funds[2] = test::funds(Side::income, "其他资金", "2.9万元");
  CHECK(judged("T03", made) == "passed");
  made.funds[2] = test::funds(Side::income, "其他资金", "2.8999万元");
  CHECK(judged("T03", made) == "total");
}

TEST_CASE("T03: a subtotal is the sum of its parts, which are not counted twice") {
  Form made = form({});
  made.funds = {test::funds(Side::income, "资金总额", "8万元"),
                test::funds(Side::income, "财政拨款/小计", "8万元"),
                test::funds(Side::income, "一般公共预算资金", "6万元"),
                test::funds(Side::income, "政府性基金", "2万元")};
  CHECK(judged("T03", made) == "passed");
  made.funds[3] = test::funds(Side::income, "政府性基金", "1万元");
  CHECK(judged("T03", made) == "total");
}

TEST_CASE("T03: income equals expenditure, in whatever unit each is written") {
  Form made = test::with_budget(form({}), "8万元");
  made.funds.push_back(test::funds(Side::expenditure, "培训", "80000元"));
  CHECK(judged("T03", made) == "passed");
  made.funds.back() = test::funds(Side::expenditure, "培训", "70000元");
  CHECK(judged("T03", made) == "sides");
}

TEST_CASE("T03: without lines there is nothing to add up") {
  CHECK(judged("T03", form({})) == "not judged: no_funds");
}
