#include "reports/model/picture/scatter.h"

#include <doctest/doctest.h>

#include <vector>

#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {
const Words kChinese{Language::chinese};
}  // namespace

// 4.5 of 9 万元 are paid; the flows stand at 45, 45, 150 and 47.5 percent.
TEST_CASE("a project's flows stand at its execution rate and the furthest ones are named first") {
  const auto picture = scatter_picture(sample::outlook("2024-06-30"), kChinese);
  REQUIRE(picture);
  CHECK(picture->ticks.back().text == "150");
  CHECK(picture->whole == 667);
  REQUIRE(picture->dots.size() >= 2);
  CHECK(picture->dots[0].label == "P-05");
  CHECK(picture->dots[0].at.x == 333);
  CHECK(picture->dots[0].at.y == 1000);
  CHECK(picture->dots[0].text == "P-05 培训场次：执行率 50%，完成率 150%");
}

TEST_CASE("without an execution rate or a day to look ahead from there is no picture") {
  CHECK_FALSE(scatter_picture(sample::outlook("2024-03-31"), kChinese).has_value());
  CHECK_FALSE(scatter_picture(sample::outlook("2024-12-31"), kChinese).has_value());
  CHECK_FALSE(scatter_picture(sample::assessment("2024-06-30"), kChinese).has_value());
}

TEST_CASE("many projects are one picture that counts those it leaves out") {
  const std::vector<Assessment> projects{sample::outlook("2024-06-30"),
                                         sample::outlook("2024-03-31")};
  const auto picture = scatter_picture(projects, kChinese);
  REQUIRE(picture);
  CHECK(picture->dots.size() == 1);
  CHECK(picture->dots[0].label == "P");
  CHECK(picture->text == "1 个项目，另有 1 个缺执行率或累计类指标");
  CHECK_FALSE(scatter_picture(std::span(projects).first(1), kChinese).has_value());
}
