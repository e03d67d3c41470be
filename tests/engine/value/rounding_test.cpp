#include "engine/value/rounding.h"

#include <doctest/doctest.h>

#include <limits>

#include "tests/engine/value/oracle.h"

using namespace duibiao;

namespace {

/// |value| · 10^places rounded by numbers without bounds.
test::Unbounded oracle_digits(const Ratio& value, int places, Rounding rounding) {
  const test::Unbounded numerator = boost::multiprecision::abs(test::unbounded(value.numerator())) *
                                    test::unbounded(power_of_ten(places));
  const test::Unbounded denominator = test::unbounded(value.denominator());
  return rounding == Rounding::down
             ? test::Unbounded(numerator / denominator)
             : test::Unbounded((2 * numerator + denominator) / (2 * denominator));
}

std::string oracle_fixed(const Ratio& value, int places, Rounding rounding) {
  const test::Unbounded whole = oracle_digits(value, places, rounding);
  std::string digits = whole.str();
  const auto decimals = static_cast<std::size_t>(places);
  if (digits.size() <= decimals) {
    digits.insert(0, decimals + 1 - digits.size(), '0');
  }
  if (places > 0) {
    digits.insert(digits.size() - decimals, 1, '.');
  }
  return value.numerator() < 0 && whole != 0 ? "-" + digits : digits;
}

}  // namespace

TEST_CASE("half way is rounded away from zero on both sides of zero") {
  CHECK(fixed(Ratio{5, 1000}, 2) == "0.01");
  CHECK(fixed(Ratio{4999999, 1000000000}, 2) == "0.00");
  CHECK(fixed(Ratio{-5, 1000}, 2) == "-0.01");
  CHECK(fixed(Ratio{1345, 1000}, 2) == "1.35");
  CHECK(fixed(Ratio{1344999, 1000000}, 2) == "1.34");
  CHECK(fixed(Ratio{5, 2}, 0) == "3");
  CHECK(fixed(Ratio{-5, 2}, 0) == "-3");
}

TEST_CASE("rounding carries through nines and down cuts off") {
  CHECK(fixed(Ratio{9995, 1000}, 2) == "10.00");
  CHECK(fixed(Ratio{99995, 100}, 1) == "1000.0");
  CHECK(fixed(Ratio{9999, 1000}, 2, Rounding::down) == "9.99");
  CHECK(fixed(Ratio{-9999, 1000}, 2, Rounding::down) == "-9.99");
}

TEST_CASE("nothing is ever minus zero") {
  CHECK(fixed(Ratio{-4, 1000}, 2) == "0.00");
  CHECK(fixed(Ratio{-1, 1000}, 2, Rounding::down) == "0.00");
  CHECK(fixed(Ratio{-4, 10}, 0) == "0");
  CHECK(brief(Ratio{-1, 1000}, 2) == "0");
}

TEST_CASE("rounding agrees with numbers that have no bound at every length and place") {
  test::Numbers numbers(6);
  for (int i = 0; i < 10000; ++i) {
    const Ratio value = numbers.ratio();
    const int places = numbers.length(0, 18);
    for (const Rounding rounding : {Rounding::half_away_from_zero, Rounding::down}) {
      REQUIRE(fixed(value, places, rounding) == oracle_fixed(value, places, rounding));
    }
  }
}

TEST_CASE("exact halves of every length are rounded away from zero") {
  test::Numbers numbers(7);
  for (int i = 0; i < 5000; ++i) {
    const int places = numbers.length(0, 6);
    const int128 odd = 2 * (numbers.any() >> 24) + 1;
    const Ratio half{odd, 2 * power_of_ten(places)};
    REQUIRE(fixed(half, places) == oracle_fixed(half, places, Rounding::half_away_from_zero));
  }
}

TEST_CASE("a scaled number is refused exactly where it does not fit 64 bits") {
  constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
  CHECK(scaled(Ratio{kMost}, 0) == std::optional(kMost));
  CHECK(scaled(Ratio{-int128{kMost}}, 0) == std::optional(-kMost));
  CHECK_FALSE(scaled(Ratio{int128{kMost} + 1}, 0));
  CHECK_FALSE(scaled(Ratio{kMost}, 1));
  CHECK_FALSE(scaled(Ratio{kInt128Max}, 18));
  CHECK(scaled(Ratio{1345, 1000}, 2) == std::optional(std::int64_t{135}));
  CHECK(scaled(Ratio{1345, 1000}, 2, Rounding::down) == std::optional(std::int64_t{134}));
  CHECK(scaled(Ratio{-1345, 1000}, 2) == std::optional(std::int64_t{-135}));
}

TEST_CASE("brief drops the zeros at the end and nothing else") {
  CHECK(brief(Ratio{80}, 2) == "80");
  CHECK(brief(Ratio{992, 10}, 2) == "99.2");
  CHECK(brief(Ratio{4, 3}, 2) == "1.33");
  CHECK(brief(Ratio{1000}, 0) == "1000");
  CHECK(brief(Ratio{100, 1}, 6) == "100");
}

TEST_CASE("a value that rounds onto the bound it missed is shown with more digits") {
  CHECK(fixed_beside(Ratio{94996, 1000}, Ratio{95}, 2) == "94.996");
  CHECK(fixed_beside(Ratio{95004, 1000}, Ratio{95}, 2) == "95.004");
  CHECK(fixed_beside(Ratio{95}, Ratio{95}, 2) == "95.00");
  CHECK(fixed_beside(Ratio{9499, 100}, Ratio{95}, 2) == "94.99");
  CHECK(fixed_beside(Ratio{94999999, 1000000}, Ratio{95}, 2) == "94.999999");
  CHECK(fixed_beside(Ratio{995, 1000}, Ratio{1}, 0) == "0.995");
  CHECK(fixed_beside(Ratio{1, 3}, Ratio{1, 3}, 2) == "0.33");
}

TEST_CASE("a shown value never stands on the other side of its bound") {
  CHECK(fixed_beside(Ratio{1, 3}, Ratio{333, 1000}, 2) == "0.3333");
  CHECK(fixed_beside(Ratio{2, 3}, Ratio{6667, 10000}, 2) == "0.66667");
}

TEST_CASE("large amounts are shown beside their bound as briefly as small ones") {
  const int128 yuan = power_of_ten(18);
  CHECK(fixed_beside(Ratio{yuan * 1000 - 4, 1000}, Ratio{yuan}, 2) == "999999999999999999.996");
  CHECK(fixed_beside(Ratio{yuan * 1000 - 6, 1000}, Ratio{yuan}, 2) == "999999999999999999.99");
}
