#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

std::string goal(std::string_view text, std::string_view name, std::string_view target) {
  return judged(
      "T16", test::with_header(form({{"P-01", "产出指标", "数量指标", name, "", target}}), text));
}

}  // namespace

TEST_CASE("T16: a promise needs a row, a row needs a word in the goal") {
  CHECK(goal("举办培训班2次。", "培训班举办次数", "≥2次") == "passed");
  CHECK(goal("举办培训班2次，培训合格率95%。", "培训班举办次数", "≥2次") == "promise");
  CHECK(goal("举办培训班2次。", "基地建设数", "≥9个") == "promise; rows");
}

TEST_CASE("T16: money and template rows need no word in the goal") {
  CHECK(judged("T16", test::with_header(
                          form({{"P-01", "产出指标", "成本指标", "总支出", "", "≤8万元"},
                                {"P-02", "决策", "项目立项", "立项依据充分性", "充分", "充分"}}),
                          "做好各项工作。")) == "passed");
  CHECK(judged("T16", form({})) == "not judged: no_goal_text");
}
