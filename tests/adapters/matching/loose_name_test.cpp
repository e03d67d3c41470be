#include "adapters/matching/loose_name.h"

#include <doctest/doctest.h>

namespace duibiao {

TEST_CASE("编号、星号、括号、标点不影响名称") {
  for (const char* written :
       {"培训人次", "1.培训人次", "１、培训人次", "(1)培训人次", "一、培训人次", "（二）培训人次",
        "①培训人次", "指标1：培训人次", "三级指标2:培训人次", "★★★培训人次", "培训 人次",
        "“培训”人次", "【培训】人次"}) {
    CAPTURE(written);
    CHECK(loose_name(written) == "培训人次");
  }
}

TEST_CASE("名称本身的数字不是编号") {
  CHECK(loose_name("1对1个案精准矫正数量") == "1对1个案精准矫正数量");
  CHECK(loose_name("24小时响应率") == "24小时响应率");
  CHECK(loose_name("3.5米以上护栏数") == "35米以上护栏数");
  CHECK(loose_name("12") == "12");
  CHECK(loose_name("一次性补助") == "一次性补助");
}

TEST_CASE("末尾括号里的单位可省，括号里的别的内容是名称的一部分") {
  CHECK(loose_name("培训人数（人）") == "培训人数");
  CHECK(loose_name("培训人数（单位：人）") == "培训人数");
  CHECK(loose_name("培训人次（市级）") == "培训人次市级");
  CHECK(loose_name("培训人次（市级）") != loose_name("培训人次"));
}

TEST_CASE("层级名称与冒号或横线可在前面，没有分隔的不算") {
  const std::vector<std::string> levels{"数量指标", "产出指标"};
  CHECK(loose_name("数量指标：培训人次", levels) == "培训人次");
  CHECK(loose_name("产出指标-培训人次", levels) == "培训人次");
  CHECK(loose_name("数量指标:1.培训人次", levels) == "培训人次");
  CHECK(loose_name("数量指标培训人次", levels) == "数量指标培训人次");
  CHECK(loose_name("数量指标：", levels) == "数量指标");
}

TEST_CASE("只有标点的名称仍是它自己") {
  CHECK(loose_name("——") == "——");
  CHECK(loose_name("").empty());
}

}  // namespace duibiao
