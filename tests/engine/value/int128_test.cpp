#include "engine/value/int128.h"

#include <doctest/doctest.h>

#include "tests/engine/value/oracle.h"

using namespace duibiao;

namespace {
constexpr int128 kTwo126 = int128{1} << 126;
}

TEST_CASE("a product is refused exactly where it does not fit 127 bits and a sign") {
  CHECK(times(kTwo126 - 1, 2) == std::optional(2 * (kTwo126 - 1)));
  CHECK_FALSE(times(kTwo126, 2));
  CHECK(times(kInt128Max, -1) == std::optional(-kInt128Max));
  CHECK_FALSE(times(kTwo126, -2));  // -2^127: it fits the machine word but has no magnitude
  CHECK_FALSE(times(int128{-1} << 64, int128{1} << 63));
  CHECK(times(0, kInt128Max) == std::optional(int128{0}));
}

TEST_CASE("a sum is refused exactly where it does not fit 127 bits and a sign") {
  CHECK(plus(kInt128Max - 1, 1) == std::optional(kInt128Max));
  CHECK_FALSE(plus(kInt128Max, 1));
  CHECK(plus(-kInt128Max + 1, -1) == std::optional(-kInt128Max));
  CHECK_FALSE(plus(-kInt128Max, -1));
  CHECK_FALSE(plus(-kTwo126, -kTwo126));
}

TEST_CASE("products and sums agree with numbers that have no bound") {
  test::Numbers numbers(1);
  for (int i = 0; i < 20000; ++i) {
    const int128 a = numbers.any();
    const int128 b = numbers.any();
    const test::Unbounded product = test::unbounded(a) * test::unbounded(b);
    const test::Unbounded sum = test::unbounded(a) + test::unbounded(b);
    REQUIRE(times(a, b).has_value() == test::fits(product));
    REQUIRE(plus(a, b).has_value() == test::fits(sum));
    REQUIRE((!times(a, b) || test::unbounded(*times(a, b)) == product));
    REQUIRE((!plus(a, b) || test::unbounded(*plus(a, b)) == sum));
  }
}

TEST_CASE("the greatest common divisor is positive whatever the signs and 0 of two zeros") {
  CHECK(greatest_common_divisor(12, 18) == 6);
  CHECK(greatest_common_divisor(-12, 18) == 6);
  CHECK(greatest_common_divisor(12, -18) == 6);
  CHECK(greatest_common_divisor(0, 7) == 7);
  CHECK(greatest_common_divisor(7, 0) == 7);
  CHECK(greatest_common_divisor(0, 0) == 0);
  CHECK(greatest_common_divisor(-kInt128Max, kInt128Max) == kInt128Max);
}

TEST_CASE("powers of ten reach up to 10^38") {
  CHECK(power_of_ten(0) == 1);
  CHECK(power_of_ten(18) == int128{1000000000000000000});
  CHECK(power_of_ten(38) / power_of_ten(37) == 10);
  CHECK(power_of_ten(38) > 0);
}
