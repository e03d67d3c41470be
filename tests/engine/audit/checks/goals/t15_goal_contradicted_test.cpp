#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

namespace {

std::string goal(std::string_view text, std::string_view name, std::string_view target) {
  return judged("T15", test::with_header(
                           form({{"P-01", "产出指标", "数量指标", name, "", target},
                                 {"P-02", "产出指标", "数量指标", "社区矫正督查次数", "", "≥4次"}}),
                           text));
}

}  // namespace

TEST_CASE("T15: a rate of the goal and the row that it speaks of") {
  const std::string_view text = "完成100名对象的一对一个案精准矫治，成功率95%。";
  CHECK(goal(text, "一对一个案矫正成功率", "≥80%") == "rate P-01");
  CHECK(goal(text, "一对一个案矫正成功率", "≥95%") == "passed");
  CHECK(goal(text, "一对一个案矫正成功率", "≥98%") == "stricter P-01");
}

TEST_CASE("T15: a number of the goal, also in Chinese numerals and in other words for one") {
  CHECK(goal("举办培训班两次。", "培训班举办次数", "≥1次") == "number P-01");
  CHECK(goal("举办培训班两次。", "培训班举办次数", "≥2次") == "passed");
  CHECK(goal("完成100名对象的一对一个案精准矫治。", "开展1对1个案精准矫正数量", "≥40件") ==
        "scope P-01");
}

TEST_CASE("T15: a promise that no row speaks of contradicts none") {
  CHECK(goal("完成率100%。", "个案矫正成功率", "≥80%") == "passed");
  CHECK(goal("培训20名骨干。", "社区矫正督查次数", "≥4次") == "passed");
}

TEST_CASE("T15: a goal without figures, and no goal, cannot be judged") {
  CHECK(goal("做好社区矫正工作。", "场次", "≥2次") == "not judged: no_figures_in_goal");
  CHECK(judged("T15", form({})) == "not judged: no_goal_text");
}
