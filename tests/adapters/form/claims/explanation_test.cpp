#include "adapters/form/claims/explanation.h"

#include <doctest/doctest.h>

namespace duibiao {
namespace {

using Reasons = std::vector<std::string>;

}  // namespace

TEST_CASE("the day behind a measure is the day by which it is done, where it is one") {
  CHECK(dated_measure("补充两名社工（2024-09-30前完成）") ==
        DatedMeasure{"补充两名社工", "2024-09-30"});
  CHECK(dated_measure("（2024-09-30前完成）") == DatedMeasure{"", "2024-09-30"});
  CHECK(dated_measure("补充（两名）社工（2024-09-30前完成）") ==
        DatedMeasure{"补充（两名）社工", "2024-09-30"});
  for (const char* undated : {"补充两名社工", "补充（2024-09-31前完成）", "补充（尽快前完成）",
                              "（2024-09-30前完成）之后", "前完成）", ""}) {
    CHECK_MESSAGE((dated_measure(undated) == DatedMeasure{undated, ""}), undated);
  }
}

TEST_CASE("reasons, the cause of over-achievement and the measure are told apart") {
  const Explanation all = parse_explanation(
      "人员保障：两名社工离职；经费保障：资金下达较晚；超额完成原因：目标值偏低；"
      "改进措施：补充两名社工；加班（2024-09-30前完成）");
  CHECK(all.reasons == Reasons{"人员保障：两名社工离职", "经费保障：资金下达较晚"});
  CHECK(all.over_cause == "目标值偏低");
  CHECK(all.measure == "补充两名社工；加班（2024-09-30前完成）");
}

TEST_CASE("a semicolon inside a reason parts nothing, and each part may stand alone") {
  CHECK(parse_explanation("社工离职；一时招不到").reasons == Reasons{"社工离职；一时招不到"});
  CHECK(parse_explanation("甲；其他：乙；丙").reasons == Reasons{"甲", "其他：乙；丙"});
  CHECK(parse_explanation("改进措施：加派人员") == Explanation{{}, "", "加派人员"});
  CHECK(parse_explanation("超额完成原因：其他") == Explanation{{}, "其他", ""});
  CHECK(parse_explanation("拟定改进措施：加派人员").reasons == Reasons{"拟定改进措施：加派人员"});
  CHECK(parse_explanation("") == Explanation{});
}

}  // namespace duibiao
