#include "adapters/form/fields/heading_period.h"

#include <doctest/doctest.h>

#include "tests/support/dates.h"

namespace duibiao::test {
namespace {

/// "2024-06-30 执行情况" of a heading, its year 2023 where it names none; "none".
std::string told(std::string_view heading) {
  const auto period = read_heading_period(heading);
  if (!period) {
    return "none";
  }
  const auto day = last_day(*period, 2023);
  return (day ? to_string(*day) : "no day") + " " + period->rest;
}

int first_month(std::string_view heading) { return read_heading_period(heading)->first_month; }

}  // namespace

TEST_CASE("表头写明的日子、月份与年份都读得出，余下的文字不含时间") {
  CHECK(told("截至2024年6月30日") == "2024-06-30 ");
  CHECK(told("半年累计完成值（截至2024年6月30日）") == "2024-06-30 半年累计完成值");
  CHECK(told("2024.6.30") == "2024-06-30 ");
  CHECK(told("2024-06-30完成值") == "2024-06-30 完成值");
  CHECK(told("2024/6/30") == "2024-06-30 ");
  CHECK(told("2024年6月底完成情况") == "2024-06-30 完成情况");
  CHECK(told("2024年2月末") == "2024-02-29 ");
  CHECK(told("2024年上半年") == "2024-06-30 ");
  CHECK(told("2024年度完成值") == "2024-12-31 完成值");
}

TEST_CASE("没有年份的表头取给定的年份") {
  CHECK(told("1-7月执行情况") == "2023-07-31 执行情况");
  CHECK(told("1—6月") == "2023-06-30 ");
  CHECK(told("1月至9月执行数（B）") == "2023-09-30 执行数(B)");
  CHECK(told("截至7月底执行数") == "2023-07-31 执行数");
  CHECK(told("6月30日完成值") == "2023-06-30 完成值");
  CHECK(told("前10个月") == "2023-10-31 ");
  CHECK(told("第三季度") == "2023-09-30 ");
  CHECK(told("前三季度累计") == "2023-09-30 累计");
  CHECK(told("全年（程）实际完成值") == "2023-12-31 实际完成值");
  CHECK(told("年末数") == "2023-12-31 数");
}

TEST_CASE("从年中起的时段记得起月，单独一个月可能是当月也可能是累计") {
  CHECK(first_month("1-6月") == 1);
  CHECK(first_month("7-12月") == 7);
  CHECK(first_month("下半年") == 7);
  CHECK(first_month("二季度") == 4);
  CHECK(first_month("6月底") == 1);
  CHECK(read_heading_period("6月")->is_one_month);
  CHECK(read_heading_period("6月份完成值")->is_one_month);
  CHECK_FALSE(read_heading_period("6月底")->is_one_month);
  CHECK_FALSE(read_heading_period("1-6月")->is_one_month);
}

TEST_CASE("不是时间的表头读不出时间") {
  for (const std::string_view heading : {"实际完成值", "三级指标", "13月", "0月", "2024", "1899年",
                                         "2100年", "7-6月", "120月", ""}) {
    CAPTURE(std::string(heading));
    CHECK(told(heading) == "none");
  }
  CHECK(told("2024年2月30日") == "no day ");
  CHECK(told("2023年2月29日") == "no day ");
}

TEST_CASE("没有年份的时间取落在项目期内的那一天，半年与全年取项目期的节点") {
  const Course course{day("2024-07-01"), day("2025-06-30")};
  const auto on = [&](std::string_view heading, const Course& of) {
    return to_string(*day_on(*read_heading_period(heading), of));
  };
  CHECK(on("1-6月", course) == "2025-06-30");
  CHECK(on("9月底", course) == "2024-09-30");
  CHECK(on("7月1日", course) == "2024-07-01");
  CHECK(on("6月30日", course) == "2025-06-30");
  CHECK(on("半年(程)完成值", course) == "2024-12-31");
  CHECK(on("全年（程）完成值", course) == "2025-06-30");
  CHECK(on("2024年上半年", course) == "2024-06-30");
  CHECK(on("1-7月", calendar_year(2024)) == "2024-07-31");
  CHECK(on("上半年", calendar_year(2024)) == "2024-06-30");
  CHECK(on("全年", calendar_year(2024)) == "2024-12-31");
}

}  // namespace duibiao::test
