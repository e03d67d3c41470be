#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::AuditCase;
using test::form;
using test::judged;

namespace {

std::string completed(std::string_view completion) {
  AuditCase made{
      test::with_header(form({}), "完成100名社区矫正对象的个案精准矫治，举办培训班两次。")};
  if (!completion.empty()) {
    made.statements = {test::said(kGoal, StatementKind::claimed_value, completion)};
  }
  return judged("X23", made);
}

}  // namespace

TEST_CASE("X23: what was done is not the goal once more") {
  CHECK(completed("完成100名社区矫正对象的个案精准矫治，举办培训班两次。") == "repeated");
  CHECK(completed("完成100名社区矫正对象的个案精准矫治，举办培训班2次") == "repeated");
  CHECK(completed("全年矫治96人，办班两期85人次，出勤率92%。") == "passed");
  CHECK(completed("") == "not judged: no_goal_completion");
  CHECK(judged("X23", form({})) == "not judged: no_goal_text");
}
