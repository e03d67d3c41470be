#include "adapters/workbook/cells/number_format.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

/// "215人次", with "scaled " or "no date " in front where that is remarked.
std::string shown(double value, std::string_view code) {
  const ShownNumber number = show_number(value, read_number_format(code), DayCount::from_1900);
  return (number.scaled ? "scaled " : "") + std::string(number.no_date ? "no date " : "") +
         number.text;
}

CellContent content(double value, std::string_view code) {
  return show_number(value, read_number_format(code), DayCount::from_1900).content;
}

}  // namespace

TEST_CASE("a number is shown in full whatever its format cuts off") {
  for (const auto* code : {"General", "0", "0.0", "#,##0", "#,##0.00", "0.00E+00", "# ?/?", "@",
                           "##0.0E+0", "", "000-0000", "G/通用格式", ";;;"}) {
    CAPTURE(code);
    CHECK(shown(12000.456, code) == "12000.456");
    CHECK(content(12000.456, code) == CellContent::number);
  }
}

TEST_CASE("literal text around a plain number is shown with it") {
  CHECK(shown(215, "0\"人次\"") == "215人次");
  CHECK(shown(12000.5, "#,##0.00\"万元\"") == "12000.5万元");
  CHECK(shown(215, "General\"人次\"") == "215人次");
  CHECK(shown(215, "G/通用格式\"人次\"") == "215人次");
  CHECK(shown(80, "\"≥\"0") == "≥80");
  CHECK(shown(80, "≥0") == "≥80");
  CHECK(shown(80, ">=0\"人次\"") == ">=80人次");
  CHECK(shown(215, "0\\人\\次") == "215人次");
  CHECK(shown(215, "0人次") == "215人次");
  CHECK(shown(215, "0 \"人次\"_ ") == "215人次");
  CHECK(shown(0.5, "\"≥\"0%") == "≥50%");
  CHECK(shown(3, "\"第\"0\"期\"") == "第3期");
  CHECK(shown(215, "[Red][$-804]0\"人次\"") == "215人次");
}

TEST_CASE("signs of money, brackets and minus signs are not words") {
  CHECK(shown(8, "\"¥\"#,##0.00") == "8");
  CHECK(shown(8, "[$¥-804]#,##0.00") == "8");
  CHECK(shown(-8, "\"¥\"#,##0.00;\"¥\"\\-#,##0.00") == "-8");
  CHECK(shown(-8, "0;\"-\"0") == "-8");
  CHECK(shown(-8, "#,##0_);(#,##0)") == "-8");
  CHECK(shown(0, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ") == "0");
  CHECK(shown(-8, "0\"元\";[Red]\\-0\"元\"") == "-8元");
}

TEST_CASE("a format that shows a share of the number is not believed") {
  CHECK(shown(12000, "0!.0,\"万\"") == "scaled 12000");
  CHECK(shown(12000, "0\\.0,\"万\"") == "scaled 12000");
  CHECK(shown(12000, "0\".\"0000\"万\"") == "scaled 12000");
  CHECK(shown(12000, "#,##0,\"千元\"") == "scaled 12000");
  CHECK(shown(12000, "#,##0,") == "scaled 12000");
  CHECK(shown(12000, "0.00,,\"百万\"") == "scaled 12000");
  CHECK(shown(12000, "0,.0\"千元\"") == "scaled 12000");
  CHECK(shown(12000, "#,##0.0\"千元\"") == "12000千元");
}

TEST_CASE("percentages, days and times are told from numbers") {
  CHECK(shown(0.992, "0%") == "99.2%");
  CHECK(shown(0.992, "0.00%") == "99.2%");
  CHECK(content(0.992, "0%") == CellContent::percentage);
  for (const auto* code : {"yyyy\"年\"m\"月\"d\"日\"", "yyyy-mm-dd", "m/d/yy", "[$-804]d",
                           "yyyy\\-mm\\-dd\\ hh:mm", "mmm", "e-m-d", "aaaa", "[DBNum1]yyyy年m月",
                           "\"截至\"yyyy.m.d", "h:mm AM/PM", "上午/下午h\"时\"mm\"分\""}) {
    CAPTURE(code);
    CHECK(shown(45427, code) == "2024-05-15");
    CHECK(content(45427, code) == CellContent::date);
  }
  CHECK(shown(45427.4375, "yyyy-mm-dd") == "2024-05-15 10:30:00");
  CHECK(shown(0.4375, "h:mm") == "10:30:00");
  CHECK(content(0.4375, "h:mm") == CellContent::text);
  CHECK(shown(0.4375, "[h]:mm:ss") == "10:30:00");
  CHECK(shown(0, "yyyy-mm-dd") == "no date 0");
  CHECK(content(0, "yyyy-mm-dd") == CellContent::number);
  CHECK(shown(-5, "h:mm") == "no date -5");
}

TEST_CASE("letters in quotes, brackets and escapes make no date") {
  for (const auto* code : {"0\"day\"", "0\\d", "[Red]0", "[Magenta]0.0", "0_d", "0*d"}) {
    CAPTURE(code);
    CHECK(content(45427, code) == CellContent::number);
  }
}

TEST_CASE("the section for the number's sign, or the one whose condition holds, shows it") {
  const std::string signs = "0\"多\";0\"少\";0\"零\"";
  CHECK(shown(5, signs) == "5多");
  CHECK(shown(-5, signs) == "-5少");
  CHECK(shown(0, signs) == "0零");
  CHECK(shown(0, "0\"多\";0\"少\"") == "0多");
  CHECK(shown(-5, "0\"人\"") == "-5人");
  const std::string bounds = "[>=100]0\"大\";[<0]0\"负\";0\"小\"";
  CHECK(shown(100, bounds) == "100大");
  CHECK(shown(99, bounds) == "99小");
  CHECK(shown(-1, bounds) == "-1负");
  CHECK(shown(1, "[=1]\"是\";[=0]\"否\";General") == "1");
  CHECK(shown(5, "0\";\"") == "5;");
}

TEST_CASE("formats that the file does not spell out are known by number") {
  const auto as = [](std::uint32_t id) { return builtin_format(id).sections.at(0).as; };
  for (const std::uint32_t id : {14U, 17U, 22U, 27U, 31U, 36U, 50U, 54U, 57U, 58U}) {
    CHECK(as(id) == ShownAs::date);
  }
  for (const std::uint32_t id : {18U, 21U, 32U, 35U, 45U, 47U, 55U, 56U}) {
    CHECK(as(id) == ShownAs::clock);
  }
  for (const std::uint32_t id : {0U, 8U, 11U, 13U, 23U, 26U, 37U, 44U, 48U, 49U, 59U, 200U}) {
    CHECK(as(id) == ShownAs::number);
  }
  CHECK(as(9) == ShownAs::percentage);
  CHECK(as(10) == ShownAs::percentage);
}

TEST_CASE("no format is too broken to be read") {
  for (const auto* code : {"\"", "\\", "!", "[", "[h", "_", "*", ";", ";;;;;;", "\"a;b", "[>=]0",
                           "[>=x]0", "\xFF", "E+", "0E", "%", ",", "."}) {
    CAPTURE(code);
    CHECK_FALSE(show_number(5, read_number_format(code), DayCount::from_1900).text.empty());
  }
}

}  // namespace duibiao
