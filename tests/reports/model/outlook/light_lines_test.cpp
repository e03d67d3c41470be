#include "reports/model/outlook/light_lines.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "adapters/rules/house_light_presets.h"

using namespace duibiao;

namespace {

std::string rule(std::string_view preset, std::string_view label) {
  const auto lines = light_lines(*lights_named(preset), Words{Language::chinese});
  const auto found = std::ranges::find(lines, label, &RuleLine::label);
  return found == lines.end() ? "(none)" : found->rule;
}

}  // namespace

TEST_CASE("预警灯阈值逐条写明") {
  CHECK(rule("vendor-default", "不低于（≥ >）") ==
        "完成数 ÷ 当日应达数：≥ 120% 蓝灯；≥ 80% 绿灯；≥ 60% 黄灯；≥ 0% 红灯");
  CHECK(rule("vendor-default", "不超过（≤ <）") == "达到绿灯，否则红灯");
  CHECK(rule("vendor-default", "预算灯") == "执行率 ÷ 应达进度：≥ 80% 绿灯；≥ 60% 黄灯；≥ 0% 红灯");
  CHECK(rule("vendor-v2", "不低于（≥ >）") ==
        "完成数为 0 红灯；达到全年目标 120% 蓝灯；完成数 ÷ 当日应达数：≥ 80% 绿灯；≥ 60% "
        "黄灯；≥ 0% 红灯");
  CHECK(rule("vendor-v2", "预算灯").ends_with("；预算为 0 红灯"));
  CHECK(rule("dev-10-20-30", "等于（=）") == "按偏离目标的幅度，用上列分档");
  CHECK(rule("sichuan-2025", "双监控差") == "超过 10 个百分点 红灯");
  CHECK(rule("sichuan-2025", "预算灯").starts_with("4 月末执行率不足 25% 红灯；"));
  CHECK(rule("sichuan-2025", "不低于（≥ >）") == "(none)");
  CHECK(rule("sichuan-2025", "预警处置").find("10个工作日") != std::string::npos);
}

TEST_CASE("a preset without lights says that there are none") {
  CHECK(rule("central-136", "预警灯阈值") == "不设预警灯");
}

TEST_CASE("every line has its source and how sure we are of it in both languages") {
  for (const LightPreset& preset : house_light_presets()) {
    for (const Language language : {Language::chinese, Language::english}) {
      for (const RuleLine& line : light_lines(preset, Words{language})) {
        CHECK_FALSE(line.citation.empty());
        CHECK_FALSE(line.rule.empty());
      }
    }
  }
}
