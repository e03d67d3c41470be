#include "engine/target/text_reader.h"

#include <doctest/doctest.h>

#include <vector>

#include "tests/support/domain.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::day;

namespace {

struct Case {
  std::string_view text;
  std::string_view expected;
};

std::string quantity(std::string_view text) {
  const auto read = parse_quantity(text, test::words());
  if (!read) {
    return std::string(read.error().code);
  }
  const std::string number = test::spoken(read->in_base());
  return read->unit.family.empty() ? number : number + " " + read->unit.family;
}

void check_quantities(const std::vector<Case>& cases) {
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(quantity(text) == expected);
  }
}

void check_days(const Course& course, const std::vector<Case>& cases) {
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    const auto named = parse_day(text, course);
    CHECK((named ? to_string(*named) : "none") == expected);
  }
}

}  // namespace

TEST_CASE("a number and its unit are read to the base unit") {
  check_quantities({{"1,200人次", "1200 人次"},
                    {"1.2万人次", "12000 人次"},
                    {"8万亩", "80000 亩"},
                    {"3百万元", "3000000 元"},
                    {"4万元", "40000 元"},
                    {"0.5亿元", "50000000 元"},
                    {"5‰", "1/2 %"},
                    {"95百分比", "95 %"},
                    {"2千克", "2 千克"},
                    {"2千米", "2 千米"},
                    {"100m2", "100 m2"},
                    {"100m3", "100 m3"},
                    {"3场/次", "3 次"},
                    {"1.5万", "15000"},
                    {"-5", "-5"},
                    {"+5%", "5 %"},
                    {".5%", "1/2 %"}});
}

TEST_CASE("what is glued or cut or counted twice is no quantity") {
  for (const std::string_view text :
       {"", "人", "1,23人", "12,5", "1e3", "50个;60个", "5½", "5²", "1.2.3", "5人6", "5-8", "5~8",
        "≥5", "5=", "100m23", "3a2", "5|6"}) {
    CAPTURE(text);
    CHECK(quantity(text) == "not_a_number");
  }
}

TEST_CASE("19 digits are refused by name with whatever unit") {
  check_quantities({{"123456789012345678元", "123456789012345678 元"},
                    {"1234567890123456789元", "overflow"},
                    {"0.1234567890123456789%", "too_precise"},
                    {"百分之1234567890123456789", "overflow"}});
}

TEST_CASE("Chinese numerals stand before known units and after 百分之") {
  check_quantities({{"两次", "2 次"},
                    {"十二场", "12 次"},
                    {"十场", "10 次"},
                    {"二十人", "20 人"},
                    {"一百零五名", "105 人"},
                    {"三百二十个", "320 个"},
                    {"一万两千人", "12000 人"},
                    {"一万零五人", "10005 人"},
                    {"十万元", "100000 元"},
                    {"两千万元", "20000000 元"},
                    {"三个月", "3 个月"},
                    {"百分之九十五", "95 %"},
                    {"百分之百", "100 %"},
                    {"百分之一百二十", "120 %"},
                    {"百分之95", "95 %"},
                    {"百分之99.5", "199/2 %"}});
}

TEST_CASE("Chinese numerals elsewhere are words") {
  for (const std::string_view text : {"一次性", "一等奖", "二十", "十万", "百", "一流", "三至五次",
                                      "百分之", "百分之多", "百分之零点五"}) {
    CAPTURE(text);
    CHECK(quantity(text) == "not_a_number");
  }
}

TEST_CASE("a numeral that says two things is not guessed") {
  for (const std::string_view text : {"二〇二四年", "一二三次", "三三个", "十二千元", "十百人",
                                      "一百五人", "两千五元", "一万五人", "一万二万元"}) {
    CAPTURE(text);
    CHECK(quantity(text) == "not_a_number");
  }
  check_quantities(
      {{"一百五十人", "150 人"}, {"两千五百元", "2500 元"}, {"九千九百九十九人", "9999 人"}});
}

TEST_CASE("a day is the named one and a month its last day") {
  check_days(calendar_year(2024), {{"2024年12月底前", "2024-12-31"},
                                   {"2024年12月", "2024-12-31"},
                                   {"2024年2月底", "2024-02-29"},
                                   {"2023年2月底", "2023-02-28"},
                                   {"11月30日前", "2024-11-30"},
                                   {"11月30日之前", "2024-11-30"},
                                   {"11月30日以前完成", "2024-11-30"},
                                   {"6月30日完成", "2024-06-30"},
                                   {"11月末", "2024-11-30"},
                                   {"11月", "2024-11-30"},
                                   {"2024-11-30", "2024-11-30"},
                                   {"2024.5.15", "2024-05-15"},
                                   {"2024/5/15", "2024-05-15"},
                                   {"2024年5月15日", "2024-05-15"},
                                   {"2024年底前", "2024-12-31"},
                                   {"2025年底前", "2025-12-31"},
                                   {"年底前", "2024-12-31"},
                                   {"年内", "2024-12-31"},
                                   {"年末完成", "2024-12-31"}});
}

TEST_CASE("a day that the calendar lacks and a number that looks like one are no day") {
  check_days(calendar_year(2024), {{"6月31日", "none"},
                                   {"2023年2月29日", "none"},
                                   {"2024年2月29日", "2024-02-29"},
                                   {"13月", "none"},
                                   {"0月", "none"},
                                   {"12.5", "none"},
                                   {"10-20", "none"},
                                   {"2024", "none"},
                                   {"2024.12", "none"},
                                   {"12个月", "none"},
                                   {"12月31日24时", "none"},
                                   {"第四季度", "none"},
                                   {"年", "none"},
                                   {"", "none"}});
}

TEST_CASE("29 February without a year is that of a leap year in the course") {
  check_days(calendar_year(2024), {{"2月29日前", "2024-02-29"}, {"2月底前", "2024-02-29"}});
  check_days(calendar_year(2023), {{"2月29日前", "none"}, {"2月底前", "2023-02-28"}});
}

TEST_CASE("a day without a year lies in the course even where that spans two years") {
  const Course school{day("2024-09-01"), day("2025-08-31")};
  check_days(school, {{"9月30日前", "2024-09-30"},
                      {"12月底前", "2024-12-31"},
                      {"3月底前", "2025-03-31"},
                      {"8月31日前", "2025-08-31"},
                      {"年底前", "2024-12-31"}});
  const Course summer{day("2024-05-01"), day("2024-08-31")};
  check_days(summer, {{"11月底前", "2024-11-30"}});
}

TEST_CASE("the longest sign word is taken off the front") {
  struct SignCase {
    std::string_view text;
    std::optional<Sign> sign;
    std::string_view rest;
  };
  for (const auto& [text, sign, rest] : std::vector<SignCase>{{"不超过5", Sign::at_most, "5"},
                                                              {"超过5", Sign::more_than, "5"},
                                                              {"大于等于5", Sign::at_least, "5"},
                                                              {"大于5", Sign::more_than, "5"},
                                                              {">=5", Sign::at_least, "5"},
                                                              {">5", Sign::more_than, "5"},
                                                              {"==5", Sign::equal, "5"},
                                                              {"5", std::nullopt, "5"},
                                                              {"", std::nullopt, ""}}) {
    CAPTURE(text);
    std::string_view left = text;
    CHECK((take_leading_sign(left, test::words()) == sign));
    CHECK(left == rest);
  }
}
