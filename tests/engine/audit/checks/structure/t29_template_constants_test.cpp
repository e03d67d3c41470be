#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

TEST_CASE("T29: decision and process rows that hold words of the template only") {
  std::vector<test::Row> rows{{"P-01", "决策", "项目立项", "立项依据充分性", "充分", "充分"},
                              {"P-02", "过程", "组织实施", "制度执行有效性", "有效", "有效"},
                              {"P-03", "过程", "资金管理", "预算执行率", "=50%", "=100%"}};
  CHECK(judged("T29", form(rows)) == "constants");
  CHECK(test::finding("T29", {form(rows)}).facts == std::vector<Fact>{{"rows", "2"}});
  rows[1].full = "每季检查一次并留存记录";
  CHECK(judged("T29", form(rows)) == "passed");
  CHECK(judged("T29", form({rows[2]})) == "not judged: no_compliance_rows");
}
