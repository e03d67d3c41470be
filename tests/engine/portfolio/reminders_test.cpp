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

Observation money(std::string_view name, std::string_view day, std::string_view yuan) {
  Observation made = test::observed(day, yuan);
  made.indicator = name;
  return made;
}

/// "P-01 figure P-02 reason"; what is owed in order.
std::string owed(const ReviewCase& project, std::string_view day) {
  std::string text;
  for (const OwedItem& item : reminder_of(test::assessed(project, day)).items) {
    text.append(text.empty() ? "" : " ").append(item.indicator);
    constexpr std::array kWords{" figure", " progress", " execution",
                                " reason", " likely",   " year"};
    text.append(kWords.at(static_cast<std::size_t>(item.owed)));
  }
  return text;
}

}  // namespace

TEST_CASE("before the middle nothing is due, on its day half-year values are") {
  CHECK(owed(three_rows(), "2024-03-30").empty());
  CHECK(owed(three_rows(), "2024-06-29") == "P-01 progress P-02 progress");  // the first quarter
  CHECK(owed(three_rows(), "2024-06-30").starts_with("P-01 figure P-02 progress"));
  const ProjectReminder june = reminder_of(test::assessed(three_rows(), "2024-06-30"));
  CHECK(june.indicators == 3);
  CHECK(june.due == 1);
  CHECK_FALSE(june.last_figure);
}

TEST_CASE("a half-year value stays due after its day, a deadline is due from its own") {
  CHECK(owed(three_rows(), "2024-11-29").starts_with("P-01 figure P-02 progress P-03 progress"));
  CHECK(owed(three_rows(), "2024-11-30").starts_with("P-01 figure P-03 figure P-02 progress"));
  CHECK(owed(three_rows(), "2024-12-31") == "P-01 figure P-02 figure P-03 figure");
  ReviewCase reported = three_rows();
  reported.observations = {test::observed("2024-06-20", "25次")};
  const ProjectReminder june = reminder_of(test::assessed(reported, "2024-06-30"));
  CHECK_FALSE(june.owes(Owed::figure));
  CHECK(june.last_figure == test::day("2024-06-20"));
}

TEST_CASE("what only the unit can say is asked from the middle to the day before the end") {
  for (const auto& [owed, kind] : {std::pair(Owed::likelihood, StatementKind::likelihood),
                                   std::pair(Owed::forecast, StatementKind::forecast)}) {
    ReviewCase quiet = three_rows();
    CHECK(reminder_of(test::assessed(quiet, "2024-06-30")).owes(owed));
    CHECK(reminder_of(test::assessed(quiet, "2024-12-30")).owes(owed));
    CHECK_FALSE(reminder_of(test::assessed(quiet, "2024-12-31")).owes(owed));
    CHECK_FALSE(reminder_of(test::assessed(quiet, "2024-06-29")).owes(owed));
    for (const char* code : {"P-01", "P-02", "P-03"}) {
      quiet.statements.push_back(stated(code, kind, "确定能"));
    }
    CHECK_FALSE(reminder_of(test::assessed(quiet, "2024-06-30")).owes(owed));
  }
}

TEST_CASE("monitoring asks for a value of what is not due yet, which makes nobody late") {
  ReviewCase quiet = three_rows();
  quiet.observations = {test::observed("2024-06-20", "25次")};
  const ProjectReminder june = reminder_of(test::assessed(quiet, "2024-06-30"));
  CHECK_FALSE(june.owes(Owed::figure));
  CHECK(june.owes(Owed::progress));
  CHECK(by_unit({june})[0].late == 0);
  CHECK_FALSE(reminder_of(test::assessed(quiet, "2024-03-30")).owes(Owed::progress));
  CHECK_FALSE(reminder_of(test::assessed(quiet, "2024-12-31")).owes(Owed::progress));
}

TEST_CASE("the quarter that ended last") {
  CHECK(last_whole_quarter(test::day("2024-03-30")) == test::day("2023-10-01"));
  CHECK(last_whole_quarter(test::day("2024-03-31")) == test::day("2024-01-01"));
  CHECK(last_whole_quarter(test::day("2024-06-29")) == test::day("2024-01-01"));
  CHECK(last_whole_quarter(test::day("2024-06-30")) == test::day("2024-04-01"));
  CHECK(last_whole_quarter(test::day("2024-12-31")) == test::day("2024-10-01"));
}

TEST_CASE("who reported once and then no more is asked again every quarter") {
  ReviewCase quiet = three_rows();
  quiet.observations = {test::observed("2024-03-20", "25次")};
  const auto asks = [&](std::string_view day) {
    const std::string all = owed(quiet, day);
    return all.find("P-01 progress") != std::string::npos;
  };
  CHECK_FALSE(asks("2024-03-31"));
  CHECK_FALSE(asks("2024-06-29"));
  CHECK(asks("2024-06-30"));
  quiet.observations.push_back(test::observed("2024-04-01", "1次"));
  CHECK_FALSE(asks("2024-06-30"));
  CHECK(asks("2024-09-30"));
  CHECK_FALSE(asks("2024-12-31"));  // the course is over: full-year values are asked for
}

TEST_CASE("an indicator is owed once, though its reason is mandatory for two causes") {
  ProjectReminder two{"", "", "P", "", 1, 1, {}, {}};
  two.items = {{"P-01", "甲", Owed::reason, ExplainWhen::deviates},
               {"P-01", "甲", Owed::reason, ExplainWhen::doubtful},
               {"P-02", "乙", Owed::reason, ExplainWhen::deviates}};
  CHECK(two.of(Owed::reason).size() == 2);
  CHECK(two.of(Owed::figure).empty());
  CHECK(by_unit({two})[0].items == std::array{0, 0, 0, 2, 0, 0});
}

TEST_CASE("money executed is owed from the middle on where a budget is stated") {
  ReviewCase funded = three_rows();
  CHECK_FALSE(reminder_of(test::assessed(funded, "2024-12-31")).owes(Owed::execution));
  funded.observations = {money("@budget_initial", "2024-01-15", "100万元")};
  CHECK_FALSE(reminder_of(test::assessed(funded, "2024-06-29")).owes(Owed::execution));
  CHECK(reminder_of(test::assessed(funded, "2024-06-30")).owes(Owed::execution));
  CHECK(reminder_of(test::assessed(funded, "2024-12-31")).owes(Owed::execution));
  funded.observations.push_back(money("@executed", "2024-05-15", "40万元"));
  CHECK_FALSE(reminder_of(test::assessed(funded, "2024-06-30")).owes(Owed::execution));
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
  CHECK(justice == UnitReminder{"司法局", "社区科", 2, 1, 1, {3}, test::day("2024-12-20")});
  CHECK(units[first_is_education ? 0 : 1].owing == 0);
}
