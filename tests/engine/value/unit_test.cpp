#include "engine/value/unit.h"

#include <doctest/doctest.h>

#include "adapters/words/words.h"

using namespace duibiao;

namespace {

const UnitTable& units() { return house_vocabulary().units; }

/// number · unit in the base unit.
Ratio base(std::int64_t mantissa, std::uint8_t decimals, std::string_view unit) {
  return Quantity{{mantissa, decimals}, units().resolve(unit)}.in_base();
}

}  // namespace

TEST_CASE("money converts to 元 by its power of ten") {
  CHECK(base(8, 0, "万元") == Ratio{80000});
  CHECK(base(8, 0, "千元") == Ratio{8000});
  CHECK(base(12, 1, "亿元") == Ratio{120000000});
  CHECK(base(3, 0, "百万元") == Ratio{3000000});
  CHECK(base(3, 0, "千万元") == Ratio{30000000});
  CHECK(base(4000050, 2, "元") == Ratio{4000050, 100});
  for (const char* unit : {"元", "千元", "万元", "百万元", "千万元", "亿元"}) {
    CHECK(units().resolve(unit).family == "元");
    CHECK(units().resolve(unit).dimension == Dimension::money);
  }
}

TEST_CASE("rates convert: 1‰ is 0.1% and 百分比 is %") {
  CHECK(base(1, 0, "‰") == Ratio{1, 10});
  CHECK(base(5, 1, "‰") == Ratio{5, 100});
  CHECK(base(95, 0, "百分比") == Ratio{95});
  CHECK(base(5, 0, "个百分点") == Ratio{5});
  CHECK(units().resolve("‰").family == "%");
  CHECK(units().resolve("%").dimension == Dimension::rate);
}

TEST_CASE("a synonym class is one family and classes stay apart") {
  for (const char* unit : {"次", "场", "场次", "场/次", "班次", "期"}) {
    CHECK(units().resolve(unit).family == "次");
  }
  CHECK(units().resolve("名").family == "人");
  CHECK(units().resolve("位").family == "人");
  CHECK(units().resolve("人/次").family == "人次");
  CHECK(units().resolve("日").family == "天");
  CHECK(units().resolve("学时").family == "课时");
  CHECK(units().resolve("例").family == "件");
  CHECK(units().resolve("户").family == "家");
  CHECK(units().resolve("人").family != units().resolve("人次").family);
  CHECK(units().resolve("月").family != units().resolve("个月").family);
}

TEST_CASE("a scale word multiplies a counting unit, known or not, and keeps what was written") {
  CHECK(units().resolve("万人次") == Unit{"万人次", "人次", 4, Dimension::count});
  CHECK(units().resolve("亿人/次") == Unit{"亿人/次", "人次", 8, Dimension::count});
  CHECK(units().resolve("百万亩") == Unit{"百万亩", "亩", 6, Dimension::count});
  CHECK(units().resolve("千万盏") == Unit{"千万盏", "盏", 7, Dimension::none});
  CHECK(units().resolve("万") == Unit{"万", "", 4, Dimension::none});
  CHECK(units().resolve("亿") == Unit{"亿", "", 8, Dimension::none});
  CHECK(base(12, 1, "万人次") == Ratio{12000});
}

TEST_CASE("千克 千米 千瓦 十 百 are no scale words") {
  CHECK(units().resolve("千克").family == "千克");
  CHECK(units().resolve("千克").exponent == 0);
  CHECK(units().resolve("千瓦") == Unit{"千瓦", "千瓦", 0, Dimension::none});
  CHECK(units().resolve("百人").family == "百人");
}

TEST_CASE("a scale word before money or a rate makes a unit that compares with itself alone") {
  CHECK(units().resolve("亿万元") == Unit{"亿万元", "亿万元", 0, Dimension::none});
  CHECK(units().resolve("万%") == Unit{"万%", "万%", 0, Dimension::none});
}

TEST_CASE("an unknown unit is a family of its own and none is the empty one") {
  CHECK(units().resolve("盏") == Unit{"盏", "盏", 0, Dimension::none});
  CHECK(units().resolve("元/人").family == "元/人");
  CHECK(units().resolve("") == Unit{});
  CHECK_FALSE(units().known("盏"));
  CHECK_FALSE(units().known(""));
  CHECK(units().known("场/次"));
}

TEST_CASE(
    "counting words, money and synonym classes follow a Chinese numeral, other units do not") {
  for (const char* unit : {"次", "名", "场次", "万元", "个", "项", "个月", "公里", "%"}) {
    CHECK(units().follows_numeral(unit));
  }
  for (const char* unit : {"性", "等奖", "‰", "百分比", "平方米", "工作日", ""}) {
    CHECK_FALSE(units().follows_numeral(unit));
  }
}

TEST_CASE("the longest scale word is found first whatever the order of the table") {
  const UnitTable table({{"亩", "亩", 0, Dimension::count}}, {{"万", 4}, {"万万", 8}}, {});
  CHECK(table.resolve("万万亩").exponent == 8);
  CHECK(table.resolve("万亩").exponent == 4);
}

TEST_CASE("the base value stays exact at 18 digits and cancels the decimals it can") {
  const Quantity large{{999999999999999999, 0}, units().resolve("亿元")};
  CHECK(large.in_base() == Ratio{int128{999999999999999999} * 100000000});
  const Quantity small{{1, 18}, units().resolve("‰")};
  CHECK(small.in_base() == Ratio{1, power_of_ten(19)});
  CHECK(base(12345, 4, "万元").denominator() == 1);
}

TEST_CASE("a quantity reads as a person writes it") {
  CHECK(to_string(Quantity{{12, 1}, units().resolve("万人次")}) == "1.2万人次");
  CHECK(to_string(Quantity{{50, 0}, {}}) == "50");
}
