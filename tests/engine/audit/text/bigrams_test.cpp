#include "engine/audit/text/bigrams.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE(
    "pairs of characters, each once, without punctuation between and with numerals as digits") {
  CHECK(bigrams_of("培训培训").size() == 2);
  CHECK(bigrams_of("甲、乙").empty());
  CHECK(bigrams_of("").empty());
  CHECK(bigrams_of("甲").size() == 1);
  CHECK(bigrams_of("一对一") == bigrams_of("1对1"));
}

TEST_CASE("Dice is 1 for the same pairs, 0 for none in common, one half between") {
  CHECK(dice(bigrams_of("培训人次"), bigrams_of("培训人次")) == doctest::Approx(1.0));
  CHECK(dice(bigrams_of("培训"), bigrams_of("讲座")) == doctest::Approx(0.0));
  CHECK(dice(bigrams_of("甲乙丙"), bigrams_of("甲乙丁")) == doctest::Approx(0.5));
  CHECK(dice({}, {}) == doctest::Approx(0.0));
  CHECK(shared_bigrams(bigrams_of("甲乙丙"), bigrams_of("乙丙丁")) == 1);
}

TEST_CASE("pairs that most texts have weigh less than rare ones") {
  const std::vector<Bigrams> texts{bigrams_of("社区矫正对象"), bigrams_of("社区矫正帮扶"),
                                   bigrams_of("社区矫正基地")};
  const BigramWeights weights(texts);
  const double common = weights.share_within(bigrams_of("社区矫正帮扶"), bigrams_of("社区矫正"));
  CHECK(common < 0.5);
  CHECK(weights.share_within(bigrams_of("帮扶"), bigrams_of("教育帮扶")) == doctest::Approx(1.0));
  CHECK(weights.share_within({}, bigrams_of("教育")) == doctest::Approx(0.0));
}
