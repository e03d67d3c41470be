#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

TEST_CASE("T19: one name twice in one place") {
  CHECK(judged("T19", form({{"P-01", "产出指标", "数量指标", "培训场次", "", "≥2次"},
                            {"P-02", "产出指标", "数量指标", "培训场次", "", "≥3次"}})) ==
        "same-name P-02");
  CHECK(judged("T19", form({{"P-01", "产出指标", "数量指标", "满意度", "", "≥2%"},
                            {"P-02", "满意度指标", "服务对象满意度", "满意度", "", "≥3%"}})) ==
        "passed");
}

TEST_CASE("T19: like names with the same values overlap, with other values they do not") {
  CHECK(judged("T19", form({{"P-01", "产出指标", "数量指标", "培训班召开次数", "≥1次", "≥2次"},
                            {"P-02", "产出指标", "数量指标", "培训场次", "≥1场次", "≥2场次"}})) ==
        "overlap P-02");
  CHECK(judged("T19", form({{"P-01", "产出指标", "数量指标", "培训班召开次数", "≥1次", "≥2次"},
                            {"P-02", "产出指标", "数量指标", "培训场次", "≥1场次", "≥3场次"}})) ==
        "passed");
  CHECK(judged("T19", form({{"P-01", "产出指标", "数量指标", "培训班召开次数", "≥1次", "≥2次"},
                            {"P-02", "产出指标", "数量指标", "督查次数", "≥1次", "≥2次"}})) ==
        "passed");
}

TEST_CASE("T19: four rows about one activity, three are not") {
  std::vector<test::Row> rows{{"P-01", "产出指标", "数量指标", "培训场次", "", "≥2次"},
                              {"P-02", "产出指标", "数量指标", "培训人次", "", "≥85人次"},
                              {"P-03", "产出指标", "数量指标", "培训天数", "", "≥3天"}};
  CHECK(judged("T19", form(rows)) == "passed");
  rows.push_back({"P-04", "产出指标", "数量指标", "培训课时数量", "", "≥16课时"});
  CHECK(judged("T19", form(rows)) == "activity");
  CHECK(judged("T19", form({})) == "not judged: no_indicators");
}

TEST_CASE("T19: hundreds of rows are not compared each with each") {
  const std::vector<test::Row> rows(501, {"P-01", "产出指标", "数量指标", "培训场次", "", "≥2次"});
  CHECK(judged("T19", form(rows)) == "not judged: too_many_rows_to_compare");
}
