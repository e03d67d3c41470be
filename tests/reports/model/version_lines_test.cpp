#include "reports/model/version_lines.h"

#include <doctest/doctest.h>

using namespace duibiao;

namespace {

ReportOptions adjusted(std::size_t changes = 1) {
  ReportOptions options;
  TargetVersion first{"office.db #1", "2024-01-15T02:00:00Z", "张会计", "", "", {}};
  TargetVersion second{"office.db #5",       "2024-08-15T03:00:00Z",      "李会计",
                       "连财绩〔2024〕18号", "追加任务，联系13812345678", {}};
  for (std::size_t i = 0; i < changes; ++i) {
    second.changes.push_back({"P-0" + std::to_string(i + 1), "full_year_target", "≥40件", "≥44件"});
  }
  options.state.versions["P"] = {first, second};
  return options;
}

}  // namespace

TEST_CASE("每个版本一行：何时入库、改动了什么、批准文件和原因，电话隐去") {
  const auto lines = version_lines("P", adjusted());
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].label == "年初");
  CHECK(lines[0].text == "2024-01-15T02:00:00Z 入库（office.db #1，经办 张会计）");
  CHECK(lines[1].label == "调整 1");
  CHECK(lines[1].text ==
        "2024-08-15T03:00:00Z 入库（office.db #5，经办 李会计）；"
        "改动 1 项指标：P-01 全年目标 ≥40件 → ≥44件；"
        "批准文件 连财绩〔2024〕18号；原因 追加任务，联系138********");
}

TEST_CASE("a form that was never adjusted has no lines") {
  CHECK(version_lines("Q", adjusted()).empty());
  CHECK(version_lines("P", ReportOptions{}).empty());
}

TEST_CASE("twelve changes are written out, the thirteenth is counted") {
  CHECK(version_lines("P", adjusted(12))[1].text.find("另有") == std::string::npos);
  const std::string text = version_lines("P", adjusted(13))[1].text;
  CHECK(text.find("改动 13 项指标") != std::string::npos);
  CHECK(text.find("P-012 ") != std::string::npos);
  CHECK(text.find("P-013 ") == std::string::npos);
  CHECK(text.find("另有 1 处") != std::string::npos);
}

TEST_CASE("an adjustment without a document says so, and one of an added indicator has no before") {
  ReportOptions options = adjusted();
  options.language = Language::english;
  TargetVersion& second = options.state.versions["P"][1];
  second.record.clear();
  second.reason.clear();
  second.changes = {{"P-09", "indicator", "", "件数"}, {"", "annual_goal", "甲", "乙"}};
  const std::string text = version_lines("P", options)[1].text;
  CHECK(text ==
        "known at 2024-08-15T03:00:00Z (office.db #5, by 李会计); 1 indicators changed: P-09 "
        "indicator (none) → 件数; annual_goal 甲 → 乙; no approving document is named");
}

TEST_CASE("a version that nobody put a name to says so") {
  ReportOptions options = adjusted();
  options.state.versions["P"][0].who.clear();
  CHECK(version_lines("P", options)[0].text ==
        "2024-01-15T02:00:00Z 入库（office.db #1，经办 未署名）");
}
