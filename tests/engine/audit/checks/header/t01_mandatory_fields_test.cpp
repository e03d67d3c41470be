#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

TEST_CASE("T01: a form without name, department, unit or annual goal is asked about each") {
  Form bare = test::with_header(form({}));
  CHECK(judged("T01", bare) == "passed");
  bare.department = "  ";
  CHECK(judged("T01", bare) == "field");
  bare.name = bare.unit = bare.annual_goal = "";
  CHECK(judged("T01", bare) == "field; field; field; field");
}

TEST_CASE("T01: a field that asks for a telephone number needs one of seven digits at least") {
  Form filled = test::with_header(form({}));
  filled.header.push_back({"项目负责人/联系电话", "张三/123456", {}});
  CHECK(judged("T01", filled) == "telephone");
  CHECK(test::finding("T01", {filled}).evidence.front().text.empty());  // a name stays unsaid
  filled.header.back().text = "张三/1234567";
  CHECK(judged("T01", filled) == "passed");
}

TEST_CASE("T01: expenditure without a total row has nothing to be checked against") {
  Form spending = test::with_header(form({}));
  spending.funds = {test::funds(FundsLine::Side::expenditure, "培训", "8万元")};
  CHECK(judged("T01", spending) == "total");
  spending.funds.push_back(test::funds(FundsLine::Side::expenditure, "合计", "8万元"));
  CHECK(judged("T01", spending) == "passed");
}

TEST_CASE("T01: an interchange file has no header to judge") {
  CHECK(judged("T01", form({})) == "not judged: no_header");
}
