#include "reports/model/indicator/pace_text.h"

#include <doctest/doctest.h>

#include "engine/assess/assess.h"
#include "tests/support/domain.h"
#include "tests/support/rule_books.h"

using namespace duibiao;

namespace {

AssessedIndicator assessed(std::string_view half, std::string_view full, std::string_view value,
                           Measure measure = Measure::last) {
  AssessOptions options;
  options.as_of = test::day("2024-06-30");
  const std::vector<Observation> figures{test::observed("2024-06-30", value)};
  auto made =
      assess(test::form({{"P-01", "产出指标", "数量指标", "指标", half, full, "100", measure}}),
             figures, test::central_book(), test::words(), options);
  REQUIRE(made.usable());
  return made.value.indicators.front();
}

std::string june(std::string_view half, std::string_view full, std::string_view value) {
  return pace_text(assessed(half, full, value), Words{Language::chinese});
}

}  // namespace

TEST_CASE("落后写明是进度线的多少，不会读成落后了多少") {
  CHECK(june("≥200人次", "≥400人次", "80人次") == "落后，为进度线的 40.00%");
  CHECK(june("≥200人次", "≥400人次", "160人次") == "同步，为进度线的 80.00%");
  CHECK(june("≥200人次", "≥400人次", "240人次") == "超前，为进度线的 120.00%");
  CHECK(june("≥70%", "≥90%", "35%") == "落后，为应达值的 50.00%");
  CHECK(june("充分", "充分", "充分").empty());
}

TEST_CASE("上限说有没有超出，不说同步或落后") {
  CHECK(june("≤100元/人", "≤100元/人", "110元/人") == "超出上限，为上限的 110.00%");
  CHECK(june("≤100元/人", "≤100元/人", "100元/人") == "未超上限");
  CHECK(june("<5%", "<5%", "5%") == "已到上限，应低于上限");
  CHECK(june("<5%", "<5%", "4.9%") == "未超上限");
  CHECK(june("≤4万元", "≤8万元", "5万元") == "超出上限，为上限的 125.00%");
  CHECK(june("", "≤8万元", "4.1万元") == "未超上限");
}

TEST_CASE("零值要求说有没有超出") {
  CHECK(june("=0起", "=0起", "1起") == "应为 0，已超出");
  CHECK(june("≤0起", "≤0起", "1起") == "应为 0，已超出");
  CHECK(june("=0起", "=0起", "0起") == "保持为 0");
  CHECK(june("≤0起", "≤0起", "0起") == "保持为 0");
}

TEST_CASE("进度线用目标值的单位写") {
  CHECK(pace_line_text(assessed("≤4万元", "≤8万元", "5万元")) == "4万元");
  CHECK(pace_line_text(assessed("≥50人次", "≥100人次", "20人次")) == "50人次");
  CHECK(pace_line_text(assessed("≥50%", "≥90%", "20%")) == "50%");
  CHECK(pace_line_text(assessed("充分", "充分", "充分")).empty());
}
