#include <doctest/doctest.h>

#include "reports/wording/sentences.h"

using namespace duibiao;

TEST_CASE("年中不评分的说法两种语言都在") {
  CHECK(say("not_scored_at_mid_year", {}, Language::chinese) == "年中不评分");
  CHECK(say("not_scored_at_mid_year", {}, Language::english) == "not scored at mid-year");
}

TEST_CASE("the first score is a reference, the second is the score") {
  CHECK(say("interim_score", {}, Language::chinese) == "阶段参考分");
  CHECK(say("final_score", {}, Language::chinese) == "得分");
  CHECK_FALSE(report_sentences().empty());
}
