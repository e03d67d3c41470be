#include "adapters/form/claims/claim_dates.h"

#include <doctest/doctest.h>

#include "tests/support/dates.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {
namespace {

const Course kYear = calendar_year(2024);

GridLayout layout_with(const std::string& heading) {
  return {{{GridColumn::actual, 0, 1, heading, read_heading_period(heading)}}};
}

std::string told(FormKind kind, const GridLayout& layout, const std::vector<FormLine>& funds,
                 const std::vector<RoleField>& fields, std::optional<Course> course = kYear) {
  const auto day =
      form_day({kind, course, layout, funds, fields, {.file = "表"}}, house_form_words());
  if (!day) {
    CHECK(is_spoken(day.error()));
  }
  return day ? to_string(*day) : std::string(day.error().code);
}

RoleField field(FieldRole role, const std::string& text) { return {role, {"", text, {}}}; }

}  // namespace

TEST_CASE("自评表与转移支付表说的是项目期末") {
  CHECK(told(FormKind::self_evaluation, layout_with("完成值"), {}, {}) == "2024-12-31");
  CHECK(told(FormKind::transfer_payment, layout_with("完成值"), {}, {},
             Course{day("2024-07-01"), day("2025-06-30")}) == "2025-06-30");
}

TEST_CASE("监控表的月份先看指标表头，再看资金表头，再看标题，最后看填报日期") {
  const std::vector<FormLine> funds{{.number = 5, .cells = {"年初预算数", "1-6月执行数"}}};
  const std::vector<RoleField> title{field(FieldRole::title, "2024年1-5月监控表"),
                                     field(FieldRole::reported_on, "2024年8月3日")};
  const FormKind kind = FormKind::monitoring;
  CHECK(told(kind, layout_with("1-7月执行情况"), funds, title) == "2024-07-31");
  CHECK(told(kind, layout_with("执行情况"), funds, title) == "2024-06-30");
  CHECK(told(kind, layout_with("执行情况"), {}, title) == "2024-05-31");
  CHECK(told(kind, layout_with("执行情况"), {}, {title[1]}) == "2024-08-03");
  CHECK(told(kind, layout_with("执行情况"), {}, {field(FieldRole::reported_on, "2024年8月")}) ==
        "monitoring_without_month");
}

TEST_CASE("标题只写年度不是监控到的月份") {
  CHECK(told(FormKind::monitoring, layout_with("执行情况"), {},
             {field(FieldRole::title, "2024年度监控表")}) == "monitoring_without_month");
}

TEST_CASE("不知道年份时是错误") {
  CHECK(told(FormKind::self_evaluation, layout_with("完成值"), {}, {}, std::nullopt) ==
        "figures_without_year");
}

TEST_CASE("列的日期取表头所写，没有写的取整张表的") {
  const Date otherwise = day("2024-12-31");
  const auto of = [&](const std::string& heading) {
    return to_string(column_day(layout_with(heading).columns[0], kYear, otherwise));
  };
  CHECK(of("截至6月底完成值") == "2024-06-30");
  CHECK(of("完成值") == "2024-12-31");
  CHECK(of("2024年2月30日完成值") == "2024-12-31");
}

}  // namespace duibiao::test
