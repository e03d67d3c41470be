#include "engine/columns/assess_row.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "engine/columns/explain_row.h"
#include "engine/columns/text/day_number.h"
#include "tests/engine/columns/rows.h"

using namespace duibiao;
using namespace duibiao::columns;
using test::RowBench;

TEST_CASE("verdict, attainment, deviation and share of a plain row") {
  RowBench bench("2024-12-31");
  const auto row = bench.row("≥100人次", "≥200人次", Measure::sum);
  const auto result = bench.fast(row, {{"2024-03-01", "90人次"}, {"2024-09-01", "60"}});
  REQUIRE(result);
  CHECK(result->status == Status::missed);
  CHECK(result->missed_by == MissedBy::falling_short);
  CHECK(result->attainment == Ratio{3, 4});
  CHECK(result->deviation == Ratio{-1, 4});
  CHECK(result->share == Ratio{3, 4});
  CHECK(result->pace.word == PaceWord::behind);
}

TEST_CASE("rows that the explained path has to do are declined") {
  RowBench bench("2024-12-31");
  const auto declined = [&](const char* full, Measure measure,
                            const std::vector<test::Said>& figures) {
    return !bench.fast(bench.row("", full, measure), figures).has_value();
  };
  CHECK(declined("12月底前", Measure::last, {{"2024-03-01", "按期完成"}}));
  CHECK(declined("≥5人", Measure::last, {{"2024-03-01", "≥6人"}}));
  CHECK(declined("≥5人", Measure::last, {{"2024-03-01", "6天"}}));
  CHECK(declined("≥95%", Measure::last, {{"2024-03-01", "0.95"}}));
  CHECK(declined("≥95%", Measure::last, {{"2024-03-01", "95"}, {"2024-03-01", "96"}}));
  CHECK(declined("≥95%", Measure::ratio, {{"2024-03-01", "1/0"}}));
  CHECK(declined("合规", Measure::last, {{"2024-03-01", "别的"}}));
  CHECK_FALSE(declined("≥95%", Measure::last, {{"2024-03-01", "95"}, {"2024-03-01", "95"}}));
  CHECK_FALSE(declined("≥95%", Measure::last, {{"2024-03-01", "1.01"}}));
}

TEST_CASE("on random rows it says what the explained path says, and seldom declines") {
  std::mt19937 random(20'240'630);
  const std::vector<std::string> targets{
      "≥200人次",   "≤0.1%", "=50%",     ">3次",   "<12.5万元", "≤3000元",
      "5-7.5天",    "充分",  "序时进度", "",       "100",       "0",
      "≥1.2万人次", "=0",    "≥95%",     "≤8万元", "12月底前",  "≥50人以上"};
  const std::vector<std::string> figures{
      "0",         "1",         "12",   "200人次",  "95%",           "0.05%",
      "3/4",       "0/7",       "12/0", "2.5万元",  "30000元",       "6天",
      "7.5",       "充分",      "达成", "部分达成", "部分达成(75%)", "未达成",
      "1,200人次", "1.3万人次", "100%"};
  const auto pick = [&](const std::vector<std::string>& from) {
    return from[random() % from.size()];
  };
  int fast = 0;
  constexpr int kRows = 20'000;
  for (const char* day : {"2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"}) {
    RowBench bench(day);
    for (int i = 0; i < kRows; ++i) {
      const auto row = bench.row(pick(targets), pick(targets), static_cast<Measure>(random() % 3));
      std::vector<test::Said> said;
      for (auto n = random() % 4; n > 0; --n) {
        said.push_back({random() % 2 == 0 ? "2024-02-01" : "2024-03-01", pick(figures)});
      }
      std::ranges::stable_sort(said, {}, &test::Said::day);
      const auto quick = bench.fast(row, said);
      if (!quick) {
        continue;
      }
      ++fast;
      const RowResultIn<Ratio> slow = bench.explained(row, said).result;
      CHECK(quick->status == slow.status);
      CHECK(quick->missed_by == slow.missed_by);
      CHECK(quick->reason == slow.reason);
      CHECK(quick->attainment == slow.attainment);
      CHECK(quick->deviation == slow.deviation);
      CHECK(quick->share == slow.share);
      CHECK(quick->pace.word == slow.pace.word);
      CHECK(quick->pace.target == slow.pace.target);
      CHECK(quick->pace.ratio == slow.pace.ratio);
    }
  }
  CHECK(fast > kRows);  // more than a quarter, of figures that mostly do not fit their targets
}
