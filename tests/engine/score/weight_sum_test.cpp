#include "engine/score/weight_sum.h"

#include <doctest/doctest.h>

#include "engine/score/weights.h"

using namespace duibiao;

TEST_CASE("weights with eighteen decimals beside the largest ones add up exactly") {
  const int128 parts = 1'000'000'000'000'000'000;
  const Ratio small{1, parts};
  Ratio total{kMostPoints};
  for (int i = 0; i < 1000; ++i) {
    total = plus_weight(total, plus_weight(Ratio{kMostPoints}, small));
  }
  CHECK(total == *sum(Ratio{kMostPoints * 1001}, Ratio{1000, parts}));
}
