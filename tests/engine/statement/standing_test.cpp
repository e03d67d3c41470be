#include "engine/statement/standing.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "tests/support/dates.h"

namespace duibiao::test {
namespace {

using List = std::vector<std::string>;

const Course kYear = calendar_year(2024);

Statement said(std::string_view indicator, StatementKind kind, std::string_view date,
               std::string_view value) {
  return {.project = "P",
          .indicator = std::string(indicator),
          .date = date.empty() ? std::nullopt : std::optional(day(date)),
          .kind = kind,
          .value = std::string(value)};
}

List values(const std::vector<Statement>& statements) {
  List list;
  std::ranges::transform(statements, std::back_inserter(list), &Statement::value);
  return list;
}

List standing(const std::vector<Statement>& statements, std::string_view on = "2024-06-30") {
  return values(standing_statements(statements, "P", kYear, day(on)).standing);
}

}  // namespace

TEST_CASE("of one indicator and kind the latest by date stands, however they were read") {
  const Statement june = said("P-1", StatementKind::likelihood, "2024-06-30", "有可能");
  const Statement may = said("P-1", StatementKind::likelihood, "2024-05-31", "确定能");
  CHECK(standing({june, may}) == List{"有可能"});
  CHECK(standing({may, june}) == List{"有可能"});
}

TEST_CASE("on one day the later read stands") {
  const Statement first = said("P-1", StatementKind::forecast, "2024-06-30", "40件");
  const Statement second = said("P-1", StatementKind::forecast, "2024-06-30", "38件");
  CHECK(standing({first, second}) == List{"38件"});
  CHECK(standing({second, first}) == List{"40件"});
}

TEST_CASE("a statement counts from the course's first day to the day asked for, both included") {
  const auto measure = [](std::string_view date) {
    return std::vector{said("P-1", StatementKind::measure, date, "加派人员")};
  };
  CHECK(standing(measure("2023-12-31")).empty());
  CHECK(standing(measure("2024-01-01")) == List{"加派人员"});
  CHECK(standing(measure("2024-06-30")) == List{"加派人员"});
  CHECK(standing(measure("2024-07-01")).empty());
  const auto early = standing_statements(measure("2023-12-31"), "P", kYear, day("2024-06-30"));
  CHECK(early.before_course == 1);
  CHECK(early.after_day == 0);
  const auto late = standing_statements(measure("2024-07-01"), "P", kYear, day("2024-06-30"));
  CHECK(late.before_course == 0);
  CHECK(late.after_day == 1);
}

TEST_CASE("a statement without a date stands until one with a date comes") {
  const Statement undated = said("P-1", StatementKind::evidence, "", "签到表.xlsx");
  CHECK(standing({undated}) == List{"签到表.xlsx"});
  const Statement dated = said("P-1", StatementKind::evidence, "2024-01-01", "验收单.pdf");
  CHECK(standing({dated, undated}) == List{"验收单.pdf"});
}

TEST_CASE("reasons of different categories stand side by side, of one category the latest") {
  const auto reason = [](std::string_view date, std::string_view text) {
    return said("P-1", StatementKind::reason, date, text);
  };
  const std::vector<Statement> statements{
      reason("2024-05-31", "人员保障: 一名社工离职"), reason("2024-05-31", "经费保障: 下达较晚"),
      reason("2024-06-30", "人员保障：两名社工离职"), reason("2024-05-31", "天气不佳")};
  CHECK(standing(statements) == List{"天气不佳", "经费保障: 下达较晚", "人员保障：两名社工离职"});
}

TEST_CASE("other projects, indicators and kinds do not touch each other") {
  std::vector<Statement> statements{said("P-1", StatementKind::claimed_score, "2024-06-30", "9"),
                                    said("P-2", StatementKind::claimed_score, "2024-06-30", "8"),
                                    said("P-1", StatementKind::reviewed_score, "2024-06-30", "7"),
                                    said("P-1", StatementKind::claimed_score, "2024-06-30", "6")};
  statements.back().project = "Q";
  CHECK(standing(statements) == List{"9", "7", "8"});
}

TEST_CASE("what stands is found by indicator and kind") {
  const std::vector<Statement> standing{said("P-1", StatementKind::reason, "", "其他: 甲"),
                                        said("P-1", StatementKind::due, "", "2024-09-30"),
                                        said("P-2", StatementKind::reason, "", "乙")};
  CHECK(find_statement(standing, "P-1", StatementKind::due)->value == "2024-09-30");
  CHECK(find_statement(standing, "P-2", StatementKind::due) == nullptr);
  CHECK(reasons_of(standing, "P-1") == std::vector{Reason{ReasonCategory::other, "甲"}});
  CHECK(reasons_of(standing, "P-2") == std::vector{Reason{std::nullopt, "乙"}});
  CHECK(reasons_of(standing, "P-3").empty());
}

}  // namespace duibiao::test
