#include "engine/audit/checks/goals/goal_rows.h"

#include <doctest/doctest.h>

#include "adapters/checks/catalogue_reader.h"
#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using namespace duibiao::checks;

namespace {

const CheckSettings& settings() { return house_catalogue().find("T15")->settings; }

const Form& rows() {
  static const Form form =
      test::form({{"P-01", "产出指标", "数量指标", "开展1对1个案精准矫正数量", "", "≥40件"},
                  {"P-02", "产出指标", "质量指标", "一对一个案矫正成功率", "", "≥80%"},
                  {"P-03", "产出指标", "质量指标", "培训按期完成率", "", "=100%"},
                  {"P-04", "产出指标", "成本指标", "个案矫治支出", "", "≤8万元"}});
  return form;
}

/// The code of the row that the last promise of `goal` speaks of; "-" for none.
std::string row_of(std::string_view goal) {
  static const StatementIndex kNone;
  static const FigureIndex kFigures;
  const Form form = test::with_header(rows(), goal);
  const AuditSubject subject{form,
                             nullptr,
                             kNone,
                             kFigures,
                             nullptr,
                             test::words(),
                             calendar_year(2024),
                             test::day("2024-12-31")};
  const GoalRows goals(subject, settings());
  REQUIRE(!goals.promises().empty());
  const auto matched = goals.row_for(goals.promises().back());
  return matched ? matched->row->code : "-";
}

}  // namespace

TEST_CASE("a promise finds the row with most of its words, of its kind of value") {
  CHECK(row_of("完成100名对象的一对一个案精准矫治。") == "P-01");
  CHECK(row_of("完成100名对象的一对一个案精准矫治，成功率95%。") == "P-02");
}

TEST_CASE("a noun that stands in many names needs the rest of the name to fit the sentence") {
  CHECK(row_of("完成100名对象的一对一个案精准矫治，完成率100%。") == "-");
  CHECK(row_of("培训按期完成率100%。") == "P-03");
}

TEST_CASE("promises of both goals count once, and rows know their share of the goal") {
  static const StatementIndex kNone;
  static const FigureIndex kFigures;
  Form form = test::with_header(rows(), "完成100名对象的一对一个案精准矫治。");
  form.long_term_goal = form.annual_goal;
  const AuditSubject subject{form,
                             nullptr,
                             kNone,
                             kFigures,
                             nullptr,
                             test::words(),
                             calendar_year(2024),
                             test::day("2024-12-31")};
  const GoalRows goals(subject, settings());
  CHECK(goals.promises().size() == 1);
  CHECK(goals.share_in_goal(form.indicators[0]) > 0.8);
  CHECK(goals.share_in_goal(form.indicators[2]) < 0.2);
  CHECK(goals.goal_evidence().where.line == 3);
  CHECK(has_goal(form));
  CHECK_FALSE(has_goal(rows()));
}
