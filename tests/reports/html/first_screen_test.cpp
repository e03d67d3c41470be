#include "reports/html/first_screen.h"

#include <doctest/doctest.h>

#include "reports/model/build_report.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

std::string on(std::string_view day) {
  Markup page;
  write_first_screen(page, build_report(sample::assessment(day), {}));
  return page.str();
}

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("首屏有判定数、阶段参考分、规则、覆盖、失分和未评判") {
  const std::string screen = on("2024-06-30");
  for (const auto* part :
       {"阶段参考分", "65.16", "未达标", "cn-mof-2020-10", "凭记忆，95%，未核对原文",
        "100.00 分中仅评判 70.00 分", "失分最多的指标", "−1.25 分", "未评判的指标",
        "社区矫正对象重新犯罪率（P-10，10.00 分）"}) {
    CHECK(says(screen, part));
  }
  CHECK_FALSE(says(screen, "等级 "));
}

TEST_CASE("年末首屏的等级不单独出现") {
  CHECK(says(on("2024-12-31"), "等级 中（仅评判 70.00 / 100.00 分）"));
}

TEST_CASE("节点未到的首屏先说进度，没有得分") {
  const std::string screen = on("2024-07-31");
  CHECK(says(screen, "落后"));
  CHECK_FALSE(says(screen, "得分"));
  CHECK_FALSE(says(screen, "class=\"score\""));
  CHECK(screen.find("进度") < screen.find("判定结果"));
}

TEST_CASE("a sign is hidden from a screen reader, its word is not") {
  CHECK(says(on("2024-06-30"),
             "<span class=\"sign\" aria-hidden=\"true\">✗</span>"
             "<span>未达标</span>"));
}

TEST_CASE("the masthead names the project and masks the person") {
  Markup page;
  write_masthead(page, build_report(sample::assessment("2024-06-30"), {}));
  CHECK(says(page.str(), "社区矫正业务项目"));
  CHECK(says(page.str(), "张**/138********"));
  CHECK_FALSE(says(page.str(), "张三丰"));
}
