#include "adapters/form/fields/course_text.h"

#include <doctest/doctest.h>

#include "tests/support/problem_checks.h"

namespace duibiao {
namespace {

using Strings = std::vector<std::string>;

std::string span(std::string_view text) {
  const auto course = parse_span(text);
  return course ? to_string(course->first) + "/" + to_string(course->last) : "none";
}

RoleField field(FieldRole role, std::string label, std::string text, std::uint32_t line) {
  return {
      role,
      {.label = std::move(label), .text = std::move(text), .where = {.file = "f", .line = line}}};
}

Read<FormTime> time_of(const std::string& year, const std::string& start,
                       const std::string& finish) {
  return read_form_time({field(FieldRole::year, "年度", year, 1),
                         field(FieldRole::start, "开始时间", start, 2),
                         field(FieldRole::finish, "完成时间", finish, 3)});
}

std::string course_of(const std::string& year, const std::string& start,
                      const std::string& finish) {
  const auto course = time_of(year, start, finish).value.course;
  return course ? to_string(course->first) + "/" + to_string(course->last) : "none";
}

}  // namespace

TEST_CASE("只写年份是全年，写到月是整月，写到日是当日") {
  CHECK(span("2024年") == "2024-01-01/2024-12-31");
  CHECK(span("2024") == "2024-01-01/2024-12-31");
  CHECK(span("二〇二四年度") == "2024-01-01/2024-12-31");
  CHECK(span("2024年2月") == "2024-02-01/2024-02-29");
  CHECK(span("2024.3") == "2024-03-01/2024-03-31");
  CHECK(span("2024年3月1日") == "2024-03-01/2024-03-01");
  CHECK(span("２０２４－０３－０１") == "2024-03-01/2024-03-01");
  CHECK(span("2024.3.1") == "2024-03-01/2024-03-01");
  CHECK(span("2024/3/1") == "2024-03-01/2024-03-01");
}

TEST_CASE("不存在的日期和日期之外的文字都不是日期") {
  for (const std::string_view text :
       {"2024年6月31日", "2023-02-29", "2024年13月", "1824年", "202年", "长期", "", "2024年起"}) {
    CHECK(span(text) == "none");
  }
}

TEST_CASE("年份须是四位数且独立或在年字之前") {
  CHECK(find_year("2024年度") == 2024);
  CHECK(find_year("市级项目绩效目标表（2024年度）") == 2024);
  CHECK(find_year("2024") == 2024);
  CHECK(find_year("2O24年度") == std::nullopt);
  CHECK(find_year("20245年") == std::nullopt);
  CHECK(find_year("文件2024号") == std::nullopt);
}

TEST_CASE("历法之外的年度是错误，不是年份") {
  for (const std::string year : {"9999999年度", "99999年", "1399年度", "1899年度", "2100年度"}) {
    CAPTURE(year);
    CHECK(find_year(year) == std::nullopt);
    CHECK(span(year) == "none");
    CHECK(test::faults(time_of(year, "", "").problems) == Strings{"form_year_unreadable@1"});
    CHECK(test::faults(time_of("2024年度", "", year).problems) ==
          Strings{"form_date_unreadable@3"});
  }
  CHECK(find_year("1900年度") == 1900);
  CHECK(find_year("2099年度") == 2099);
  CHECK(span("1900年") == "1900-01-01/1900-12-31");
  CHECK(span("2099年") == "2099-01-01/2099-12-31");
}

TEST_CASE("项目期从开始时间首日到完成时间末日") {
  CHECK(course_of("2024年度", "2024年3月", "2024年10月") == "2024-03-01/2024-10-31");
  CHECK(course_of("", "2024年", "2025年") == "2024-01-01/2025-12-31");
}

TEST_CASE("缺一端时以表的年度补齐，没有年度则以另一端的年份") {
  CHECK(course_of("2024年度", "2024年3月", "") == "2024-03-01/2024-12-31");
  CHECK(course_of("2024年度", "", "2024年9月") == "2024-01-01/2024-09-30");
  CHECK(course_of("", "2023年3月", "") == "2023-03-01/2023-12-31");
  CHECK(course_of("2024年度", "", "") == "2024-01-01/2024-12-31");
  CHECK(course_of("", "", "") == "none");
}

TEST_CASE("完成早于开始是错误，同日不是") {
  const auto backwards = time_of("", "2024-03-02", "2024-03-01");
  CHECK(test::faults(backwards.problems) == Strings{"course_ends_before_start@3"});
  CHECK_FALSE(backwards.value.course);
  CHECK(time_of("", "2024-03-01", "2024-03-01").problems.empty());
}

TEST_CASE("读不出的年度或日期是错误，不以其他内容代替") {
  const auto year = time_of("2O24年度", "", "");
  CHECK(test::faults(year.problems) == Strings{"form_year_unreadable@1"});
  CHECK_FALSE(year.value.course);
  const auto date = time_of("2024年度", "年初", "");
  CHECK(test::faults(date.problems) == Strings{"form_date_unreadable@2"});
  CHECK(test::all_spoken(date.problems));
  CHECK_FALSE(date.value.course);
}

TEST_CASE("年度在项目期之外时警告，在首末年时不警告") {
  CHECK(test::faults(time_of("2026年度", "2024年", "2025年").problems) ==
        Strings{"year_outside_course@3"});
  CHECK(time_of("2025年度", "2024年", "2025年").problems.empty());
  CHECK(time_of("2024年度", "2024年", "2025年").problems.empty());
}

TEST_CASE("没有年度行时用标题里的年份，不用项目名称里的") {
  CHECK(read_form_time({field(FieldRole::title, "表名", "2023年度绩效目标表", 1)}).value.course ==
        calendar_year(2023));
  CHECK_FALSE(
      read_form_time({field(FieldRole::name, "项目名称", "2023年设备采购", 1)}).value.course);
}

}  // namespace duibiao
