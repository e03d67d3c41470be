#include "engine/value/small_ratio.h"

#include <doctest/doctest.h>

#include <limits>
#include <random>

using namespace duibiao;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

}  // namespace

TEST_CASE("a small ratio is the ratio of the same parts, and a negative denominator turns signs") {
  CHECK(SmallRatio{3, -4}.wide() == Ratio{-3, 4});
  CHECK(SmallRatio{2, 4} == SmallRatio{1, 2});
  CHECK(small_ratio(Ratio{-1, 3}) == SmallRatio{-1, 3});
  CHECK(small_ratio(Ratio{int128{kMost} + 1}) == std::nullopt);
  CHECK(small_ratio(Ratio{-int128{kMost} - 1}) == std::nullopt);
  CHECK(small_ratio(Ratio{1, int128{kMost} + 1}) == std::nullopt);
  CHECK(small_ratio(Ratio{kMost, kMost}) == SmallRatio{1});
}

TEST_CASE("order, product and quotient are those of the wide ratios, wherever they fit") {
  std::mt19937_64 random(20'241'231);
  int fitted = 0;
  for (int i = 0; i < 20'000; ++i) {
    const auto any = [&] { return static_cast<std::int64_t>(random() >> (1 + random() % 62)); };
    const SmallRatio a{any() - any(), any() / 2 + 1};
    const SmallRatio b{any() / 2 + 1, any() / 2 + 1};
    CHECK((a <=> b) == (a.wide() <=> b.wide()));
    if (const auto both = product(a, b)) {
      CHECK(both->wide() == *product(a.wide(), b.wide()));
      ++fitted;
    }
    if (const auto share = quotient(a, b)) {
      CHECK(share->wide() == *quotient(a.wide(), b.wide()));
      ++fitted;
    }
  }
  CHECK(fitted > 5'000);
}

TEST_CASE("what does not fit 64 bits is refused") {
  CHECK(product(SmallRatio{kMost}, SmallRatio{2}) == std::nullopt);
  CHECK(product(SmallRatio{1, kMost}, SmallRatio{1, 2}) == std::nullopt);
  CHECK(quotient(SmallRatio{kMost}, SmallRatio{1, 2}) == std::nullopt);
  CHECK(quotient(SmallRatio{1}, SmallRatio{0}) == std::nullopt);
  CHECK(checked_sum(kMost, std::int64_t{1}) == std::nullopt);
  CHECK(checked_difference(std::int64_t{-2}, kMost) == std::nullopt);
}
