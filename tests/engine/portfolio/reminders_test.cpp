#include "engine/portfolio/reminders.h"

#include <doctest/doctest.h>

#include "tests/support/review/review_case.h"

using namespace duibiao;
using test::ReviewCase;
using test::stated;

namespace {

/// P-01 with a half-year value, P-02 without one, P-03 a deadline in November.
ReviewCase three_rows() {
  ReviewCase made;
  made.form = test::form({{"P-01", "产出指标", "数量指标", "甲", "≥20次", "≥40次", "50"},
                          {"P-02", "产出指标", "数量指标", "乙", "", "≥10次", "30"},
                          {"P-03", "产出指标", "时效指标", "丙", "", "2024年11月30日前", "20"}});
  made.form.department = "司法局";
  made.form.unit = "社区科";
  return made;
}

/// "P-01 figure P-02 reason"; what is owed in order.
std::string owed(const ReviewCase& project, std::string_view day) {
  std::string text;
  for (const OwedItem& item : reminder_of(test::assessed(project, day)).items) {
    text.append(text.empty() ? "" : " ").append(item.indicator);
    text.append(item.owed == Owed::figure   ? " figure"
                : item.owed == Owed::reason ? " reason"
                                            : " words");
  }
  return text;
}

}  // namespace

TEST_CASE("before the middle nothing is due, on its day half-year values are") {
  CHECK(owed(three_rows(), "2024-06-29").empty());
  CHECK(owed(three_rows(), "2024-06-30").starts_with("P-01 figure P-01 words"));
  const ProjectReminder june = reminder_of(test::assessed(three_rows(), "2024-06-30"));
  CHECK(june.indicators == 3);
  CHECK(june.due == 1);
  CHECK_FALSE(june.last_figure);
}

TEST_CASE("a half-year value stays due after its day, a deadline is due from its own") {
  CHECK(owed(three_rows(), "2024-09-30").starts_with("P-01 figure P-01 words"));
  CHECK(owed(three_rows(), "2024-12-31") == "P-01 figure P-02 figure P-03 figure");
  ReviewCase reported = three_rows();
  reported.observations = {test::observed("2024-06-20", "25次")};
  const ProjectReminder june = reminder_of(test::assessed(reported, "2024-06-30"));
  CHECK_FALSE(june.owes(Owed::figure));
  CHECK(june.last_figure == test::day("2024-06-20"));
}

TEST_CASE("words on likelihood are asked from the middle to the day before the end") {
  ReviewCase quiet = three_rows();
  CHECK(reminder_of(test::assessed(quiet, "2024-06-30")).owes(Owed::monitoring_words));
  CHECK(reminder_of(test::assessed(quiet, "2024-12-30")).owes(Owed::monitoring_words));
  CHECK_FALSE(reminder_of(test::assessed(quiet, "2024-12-31")).owes(Owed::monitoring_words));
  CHECK_FALSE(reminder_of(test::assessed(quiet, "2024-06-29")).owes(Owed::monitoring_words));
  for (const char* code : {"P-01", "P-02", "P-03"}) {
    quiet.statements.push_back(stated(code, StatementKind::likelihood, "确定能"));
  }
  CHECK_FALSE(reminder_of(test::assessed(quiet, "2024-06-30")).owes(Owed::monitoring_words));
}

TEST_CASE("a mandatory reason that nobody gave is owed, with its case") {
  ReviewCase late = three_rows();
  late.book.explanations = {{ExplainWhen::points_lost, {}, {}}};
  late.observations = {test::observed("2024-12-20", "30次")};
  const auto items = reminder_of(test::assessed(late, "2024-12-31")).items;
  REQUIRE(items.size() == 3);
  CHECK(items[2].owed == Owed::reason);
  CHECK(items[2].name == "甲");
  CHECK(items[2].when == ExplainWhen::points_lost);
  late.statements = {stated("P-01", StatementKind::reason, "请假")};
  CHECK_FALSE(reminder_of(test::assessed(late, "2024-12-31")).owes(Owed::reason));
}

TEST_CASE("units are added up and sorted, those that owe nothing included") {
  ReviewCase quiet = three_rows();
  ProjectReminder owing = reminder_of(test::assessed(quiet, "2024-12-31"));
  ProjectReminder done = owing;
  done.items.clear();
  done.last_figure = test::day("2024-12-20");
  ProjectReminder other = done;
  other.department = "教育局";
  const auto units = by_unit({owing, done, other});
  REQUIRE(units.size() == 2);
  const bool first_is_education = units[0].department == "教育局";
  const UnitReminder& justice = units[first_is_education ? 1 : 0];
  CHECK(justice == UnitReminder{"司法局", "社区科", 2, 1, 1, 3, 0, 0, test::day("2024-12-20")});
  CHECK(units[first_is_education ? 0 : 1].owing == 0);
}
