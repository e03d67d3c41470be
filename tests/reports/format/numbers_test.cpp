#include "reports/format/numbers.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("an attainment short of 100 % never reads 100.00 %") {
  CHECK(attainment_text(Ratio{9, 10}) == "90.00%");
  CHECK(attainment_text(Ratio{1}) == "100.00%");
  CHECK(attainment_text(Ratio{94996, 95000}) == "99.996%");
  CHECK(attainment_text(Ratio{1000001, 1000000}) == "100.0001%");
  CHECK(attainment_text(Ratio{4, 3}) == "133.33%");
}

TEST_CASE("a deviation that is not 0 never reads 0.00 %") {
  CHECK(deviation_text(Ratio{0}) == "0.00%");
  CHECK(deviation_text(Ratio{2442, 10000}) == "+24.42%");
  CHECK(deviation_text(Ratio{-8, 1000}) == "-0.80%");
  CHECK(deviation_text(Ratio{-1, 100000}) == "-0.001%");
  CHECK(deviation_text(Ratio{1, 100000}) == "+0.001%");
}

TEST_CASE("points show two decimals, and more only where they have more") {
  CHECK(points_text(Ratio{10}) == "10.00");
  CHECK(points_text(Ratio{143, 100}) == "1.43");
  CHECK(points_text(Ratio{33333, 1000}) == "33.333");
  CHECK(score_text(9738) == "97.38");
  CHECK(score_text(5) == "0.05");
}

TEST_CASE("an amount is brief and never hides in 0") {
  CHECK(amount_text(Ratio{20}) == "20");
  CHECK(amount_text(Ratio{4, 5}) == "0.8");
  CHECK(amount_text(Ratio{1, 3}) == "0.33");
  CHECK(amount_text(Ratio{1, 1000}) == "0.001");
  CHECK(amount_text(Ratio{5, 1000}) == "0.01");
  CHECK(amount_text(Ratio{0}) == "0");
}

TEST_CASE("an amount is shown in the unit that was written") {
  CHECK(amount_in(Ratio{5000}, {"万元", "元", 4, Dimension::money}) == "0.5万元");
  CHECK(amount_in(Ratio{2}, {"件", "件", 0, Dimension::count}) == "2件");
  CHECK(amount_in(Ratio{1, 2}, {"‰", "%", -1, Dimension::rate}) == "5‰");
}

// 16.67 pieces to be done are 17, and 16 may be used.
TEST_CASE("of what is counted whole ones are to be done, of everything else what it comes to") {
  const Unit pieces{"个", "个", 0, Dimension::count};
  CHECK(whole_amount_in(Ratio{50, 3}, pieces, true) == "17个");
  CHECK(whole_amount_in(Ratio{50, 3}, pieces, false) == "16个");
  CHECK(whole_amount_in(Ratio{34, 2}, pieces, true) == "17个");
  CHECK(whole_amount_in(Ratio{0}, pieces, true) == "0个");
  CHECK(whole_amount_in(Ratio{140000, 3}, {"万元", "元", 4, Dimension::money}, true) == "4.67万元");
}

TEST_CASE("money has thousands separators and its currency") {
  CHECK(money_text(Ratio{7864050, 100}, Language::chinese) == "78,640.50 元");
  CHECK(money_text(Ratio{1234567}, Language::english) == "CNY 1,234,567.00");
  CHECK(money_text(Ratio{-1500}, Language::chinese) == "-1,500.00 元");
  CHECK(money_text(Ratio{999}, Language::chinese) == "999.00 元");
}

TEST_CASE("a bar is cut off, never rounded up to its mark") {
  CHECK(permille_of(Ratio{9999}, Ratio{10000}) == 999);
  CHECK(permille_of(Ratio{1}, Ratio{1}) == 1000);
  CHECK(permille_of(Ratio{7}, Ratio{5}) == 1000);
  CHECK(permille_of(Ratio{-1}, Ratio{5}) == 0);
  CHECK_FALSE(permille_of(Ratio{1}, Ratio{0}).has_value());
  CHECK_FALSE(permille_of(Ratio{1}, Ratio{-5}).has_value());
}

TEST_CASE("percent is two decimals whatever it stands beside") {
  CHECK(percent_text(Ratio{983, 1000}) == "98.30%");
}

TEST_CASE("an estimate is shown in the target's own unit") {
  const Unit wan{"万元", "元", 4, Dimension::money};
  CHECK(amount_in(Estimate(83333.333), wan) == "8.33万元");
  const Unit permille{"‰", "%", -1, Dimension::rate};
  CHECK(amount_in(Estimate(0.25), permille) == "2.5‰");
  CHECK(amount_in(Estimate(240), Unit{}) == "240");
}
