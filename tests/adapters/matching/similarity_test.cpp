#include "adapters/matching/similarity.h"

#include <doctest/doctest.h>

namespace duibiao {

TEST_CASE("相似度是共有的相邻两字对数的两倍比上两边对数之和") {
  CHECK(bigram_similarity("培训场次", "培训场") == Ratio{4, 5});
  CHECK(bigram_similarity("培训场次", "培训人次") == Ratio{2, 6});
  CHECK(bigram_similarity("出勤率", "出勤率") == Ratio{1});
  CHECK(bigram_similarity("出勤率", "办结数") == Ratio{0});
}

TEST_CASE("重复的两字对各算各的") { CHECK(bigram_similarity("甲甲甲", "甲甲") == Ratio{2, 3}); }

TEST_CASE("一个字的名称只与自己相同，空名称只与空名称相同") {
  CHECK(bigram_similarity("甲", "甲") == Ratio{1});
  CHECK(bigram_similarity("甲", "甲乙") == Ratio{0});
  CHECK(bigram_similarity("", "") == Ratio{1});
  CHECK(bigram_similarity("", "甲") == Ratio{0});
}

TEST_CASE("不是 UTF-8 的字节也能比，不越界") {
  CHECK(bigram_similarity("\xe5\x9f", "\xe5\x9f") == Ratio{1});
  CHECK(bigram_similarity("\xff\xff\xff", "a") == Ratio{0});
}

}  // namespace duibiao
