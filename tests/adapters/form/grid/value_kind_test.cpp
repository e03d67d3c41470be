#include "adapters/form/grid/value_kind.h"

#include <doctest/doctest.h>

#include "adapters/words/words.h"

namespace duibiao {

TEST_CASE("指标值的种类看其计量：人次是数量，% 是比率，序时进度也是比率") {
  const auto kind = [](std::string_view text) { return kind_of(text, house_vocabulary()); };
  CHECK(kind("≥200人次") == ValueKind::count);
  CHECK(kind("100%") == ValueKind::rate);
  CHECK(kind("80%-90%") == ValueKind::rate);
  CHECK(kind("序时进度") == ValueKind::rate);
  CHECK(kind("≤ 4 万元") == ValueKind::money);
  CHECK(kind("≥ 1 天") == ValueKind::time);
  CHECK(kind("≥2") == ValueKind::number);
  CHECK(kind("健全") == ValueKind::words);
  CHECK(kind("2024年12月底前") == ValueKind::day);
  CHECK(kind("/") == ValueKind::none);
  CHECK(kind("") == ValueKind::none);
}

TEST_CASE("带符号的数、已知单位的数、日期、占位符只能是指标值") {
  for (const std::string_view text :
       {"≥1次", "=50%", "≥3颗星", "95", "95%", "序时进度", "/", "12月底前", "80%-90%", "≤3天"}) {
    CAPTURE(text);
    CHECK(is_plainly_a_value(text, house_vocabulary()));
  }
}

TEST_CASE("指标名称不被当作指标值，数字开头的名称也不") {
  for (const std::string_view text :
       {"培训场次", "合理", "12345热线办结率", "3公里道路建设", "1对1个案", "120急救次数"}) {
    CAPTURE(text);
    CHECK_FALSE(is_plainly_a_value(text, house_vocabulary()));
  }
}

}  // namespace duibiao
