#include "engine/value/ratio.h"

#include <doctest/doctest.h>

#include "tests/engine/value/oracle.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::spoken;
using test::Unbounded;

namespace {

constexpr int128 kTwo126 = int128{1} << 126;

bool is(const std::optional<Ratio>& result, const Unbounded& numerator,
        const Unbounded& denominator) {
  return !result || test::unbounded(result->numerator()) * denominator ==
                        numerator * test::unbounded(result->denominator());
}

}  // namespace

TEST_CASE("a negative denominator turns both signs") {
  CHECK(Ratio{1, -2}.numerator() == -1);
  CHECK(Ratio{1, -2}.denominator() == 2);
  CHECK(Ratio{-1, -2} == Ratio{1, 2});
}

TEST_CASE("equality is by value and reduction keeps it") {
  CHECK(Ratio{2, 4} == Ratio{1, 2});
  CHECK(Ratio{0, 7} == Ratio{});
  CHECK_FALSE(Ratio{2, 4} == Ratio{2, 5});
  CHECK(Ratio{84, -36}.reduced().numerator() == -7);
  CHECK(Ratio{84, -36}.reduced().denominator() == 3);
  CHECK(Ratio{0, 36}.reduced().denominator() == 1);
}

TEST_CASE("numbers next to each other are told apart where products do not fit") {
  const Ratio a{kInt128Max, kInt128Max - 1};
  const Ratio b{kInt128Max - 1, kInt128Max - 2};
  CHECK(a < b);
  CHECK(b > a);
  CHECK(a == a);
  CHECK(Ratio{-kInt128Max, kInt128Max - 1} > Ratio{-(kInt128Max - 1), kInt128Max - 2});
  CHECK(Ratio{kInt128Max, 3} == Ratio{kInt128Max, 3});
  CHECK(Ratio{kInt128Max} > Ratio{kInt128Max - 1, 1});
}

TEST_CASE("a negative number whose floor times its denominator does not fit is still compared") {
  const Ratio steep{-kInt128Max, kTwo126 + kTwo126 / 2};  // floor −2 times 1.5·2^126
  CHECK(steep < Ratio{-1, kTwo126 - 1});
  CHECK(Ratio{-2 * (kTwo126 - 1), kTwo126 - 1} < steep);
}

TEST_CASE("the order of ratios is that of numbers without bounds") {
  test::Numbers numbers(2);
  for (int i = 0; i < 20000; ++i) {
    const Ratio a = numbers.ratio();
    const Ratio b = numbers.ratio();
    REQUIRE((a <=> b) == test::oracle_compare(a, b));
    REQUIRE((b <=> a) == test::oracle_compare(b, a));
    REQUIRE((a <=> a) == std::strong_ordering::equal);
  }
}

TEST_CASE("the order of neighbours at full length is that of numbers without bounds") {
  test::Numbers numbers(3);
  for (int i = 0; i < 20000; ++i) {
    const int128 denominator = kTwo126 + (numbers.positive() >> 1);
    const int128 numerator = numbers.any() / 2;
    const Ratio a{numerator, denominator};
    const Ratio b{numerator + numbers.length(-1, 1), denominator - numbers.length(0, 2)};
    REQUIRE((a <=> b) == test::oracle_compare(a, b));
  }
}

TEST_CASE("the sum of thirds and the quotient of halves are exact") {
  CHECK(spoken(sum(Ratio{1, 3}, Ratio{1, 6})) == "1/2");
  CHECK(spoken(difference(Ratio{1, 3}, Ratio{1, 2})) == "-1/6");
  CHECK(spoken(product(Ratio{2, 3}, Ratio{3, 4})) == "1/2");
  CHECK(spoken(quotient(Ratio{1, 2}, Ratio{-1, 4})) == "-2");
  CHECK_FALSE(quotient(Ratio{1}, Ratio{0}));
  CHECK(spoken(quotient(Ratio{0}, Ratio{5})) == "0");
}

TEST_CASE("a product that fits only in lowest terms is found") {
  CHECK(spoken(product(Ratio{kInt128Max, 3}, Ratio{3, kInt128Max})) == "1");
  CHECK(spoken(quotient(Ratio{kInt128Max, 7}, Ratio{kInt128Max, 14})) == "2");
  CHECK_FALSE(product(Ratio{kInt128Max, 3}, Ratio{5, 2}));
}

TEST_CASE("every result of arithmetic is exact or refused") {
  test::Numbers numbers(4);
  for (int i = 0; i < 20000; ++i) {
    const Ratio a = numbers.ratio();
    const Ratio b = numbers.ratio();
    const Unbounded an = test::unbounded(a.numerator());
    const Unbounded ad = test::unbounded(a.denominator());
    const Unbounded bn = test::unbounded(b.numerator());
    const Unbounded bd = test::unbounded(b.denominator());
    REQUIRE(is(sum(a, b), an * bd + bn * ad, ad * bd));
    REQUIRE(is(difference(a, b), an * bd - bn * ad, ad * bd));
    REQUIRE(is(product(a, b), an * bn, ad * bd));
    REQUIRE(is(quotient(a, b), an * bd, ad * bn));
  }
}

TEST_CASE("small numbers are never refused") {
  test::Numbers numbers(5);
  for (int i = 0; i < 2000; ++i) {
    const auto small = [&] {
      return Ratio{numbers.length(-1000000, 1000000), numbers.length(1, 1000000)};
    };
    const Ratio a = small();
    const Ratio b = small();
    REQUIRE((sum(a, b) && difference(a, b) && product(a, b)));
    REQUIRE(quotient(a, b).has_value() == (b.numerator() != 0));
  }
}

TEST_CASE("numbers are brought to one denominator without changing them") {
  const auto two = align(Ratio{1, 4}, Ratio{-5, 6});
  REQUIRE(two);
  CHECK(two->denominator == 12);
  CHECK(two->numerators[0] == 3);
  CHECK(two->numerators[1] == -10);
  const auto three = align(Ratio{1, 2}, Ratio{2, 4}, Ratio{7});
  REQUIRE(three);
  CHECK(three->numerators[0] == three->numerators[1]);
  CHECK(Ratio{three->numerators[2], three->denominator} == Ratio{7});
}

TEST_CASE("numbers of one denominator stand as they are and those that do not fit are refused") {
  const auto as_is = align(Ratio{2, 4}, Ratio{kInt128Max, 4});
  REQUIRE(as_is);
  CHECK(as_is->denominator == 4);
  CHECK(as_is->numerators[0] == 2);
  CHECK_FALSE(align(Ratio{kInt128Max}, Ratio{1, 2}));
  CHECK_FALSE(align(Ratio{1, kInt128Max}, Ratio{1, kInt128Max - 1}));
}
