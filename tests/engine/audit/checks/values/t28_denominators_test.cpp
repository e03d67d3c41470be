#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using test::form;
using test::judged;

TEST_CASE("T28: a share says of what") {
  const auto share = [](std::string_view name) {
    return judged("T28", form({{"P-01", "效益指标", "社会效益", name, "", "≥5%"}}));
  };
  CHECK(share("专职社会工作者占比") == "undefined P-01");
  CHECK(share("专职社会工作者占全部人员比例") == "passed");
  CHECK(share("培训出勤率") == "passed");
}

TEST_CASE("T28: one of a hundred is one percent and no less") {
  const auto rate = [](std::string_view target) {
    return judged(
        "T28", test::with_header(form({{"P-01", "效益指标", "社会效益", "重新犯罪率", "", target}}),
                                 "完成100名对象的矫治。"));
  };
  CHECK(rate("≤0.9%") == "finer P-01");
  CHECK(rate("≤1%") == "passed");
  CHECK(rate("=0%") == "passed");
  CHECK(judged("T28", form({{"P-01", "效益指标", "社会效益", "重新犯罪率", "", "≤0.1%"}})) ==
        "passed");
  CHECK(judged("T28", form({})) == "not judged: no_indicators");
}
