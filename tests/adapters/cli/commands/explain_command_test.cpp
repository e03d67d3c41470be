#include <doctest/doctest.h>

#include "tests/support/captured_run.h"

using namespace duibiao::test;

namespace {

const std::string kSample = source_path("data/samples/lianyungang-2024");

CapturedRun explained(const std::string& project, const std::string& indicator) {
  return captured_run({"explain", project, indicator, "--targets",
                       kSample + "/interchange/targets.csv", "--actuals",
                       kSample + "/interchange/actuals.csv", "--as-of", "2024-12-31"});
}

}  // namespace

TEST_CASE("a proof has the rule, the numbers, the result and the lines they stand on") {
  const auto run = explained("LYG-2024-001", "LYG-2024-001-33");
  REQUIRE(run.status == 0);
  for (const std::string part :
       {"≤0.1%", "4/3215", "0.803750", "9.38", "targets.csv:34", "actuals.csv:79"}) {
    CAPTURE(part);
    CHECK(run.out.find(part) != std::string::npos);
  }
}

TEST_CASE("an indicator may be named instead of numbered") {
  CHECK(explained("LYG-2024-001", "社区矫正对象重新犯罪率").out ==
        explained("LYG-2024-001", "LYG-2024-001-33").out);
}

TEST_CASE("unknown projects and indicators are bad input, a missing operand bad usage") {
  CHECK(explained("LYG-2024-001", "没有这个").status == 3);
  CHECK(explained("LYG-2024-009", "LYG-2024-001-33").status == 3);
  CHECK(captured_run({"explain", "LYG-2024-001"}).status == 2);
}

TEST_CASE("before the end a proof goes on to forecast and likelihood and light") {
  const auto run = captured_run({"explain", "LYG-2024-001", "LYG-2024-001-12", "--targets",
                                 kSample + "/interchange/targets.csv", "--actuals",
                                 kSample + "/interchange/actuals.csv", "--as-of", "2024-06-30"});
  REQUIRE(run.status == 0);
  for (const std::string part : {"预计全年", "a × t ÷ due", "可能性（建议）", "预警灯", "推论"}) {
    CAPTURE(part);
    CHECK(run.out.find(part) != std::string::npos);
  }
}
