#include "adapters/form/grid/name_repair.h"

#include <doctest/doctest.h>

namespace duibiao {

TEST_CASE("汉字间的空格、下划线去掉") {
  CHECK(repaired("诊断人 _数") == "诊断人数");
  CHECK(repaired("培 训　场次") == "培训场次");
  CHECK(repaired("出勤\\_率") == "出勤率");
  CHECK(repaired("_场次_") == "场次");
  CHECK(repaired("开展 1 对 1 个案") == "开展1对1个案");
}

TEST_CASE("字母数字之间的空格和下划线保留，其余文字不动") {
  CHECK(repaired("通过 ISO 9001 认证") == "通过ISO 9001认证");
  CHECK(repaired("A_B级") == "A_B级");
  CHECK(repaired("出勤率$95\\%$") == "出勤率$95\\%$");
  CHECK(repaired("病情复查、诊断（人数）") == "病情复查、诊断（人数）");
  CHECK(repaired("").empty());
}

}  // namespace duibiao
