#include "adapters/matching/name_matcher.h"

#include <doctest/doctest.h>

#include <string>

namespace duibiao {
namespace {

Indicator indicator(const std::string& code, const std::string& level1, const std::string& level2,
                    const std::string& name) {
  return {.code = code, .level1 = level1, .level2 = level2, .name = name};
}

const Form kForm{.project = "P",
                 .indicators = {indicator("P-01", "产出指标", "数量指标", "培训人次（人次）"),
                                indicator("P-02", "产出指标", "数量指标", "帮扶完成人次数"),
                                indicator("P-03", "产出指标", "质量指标", "合格率"),
                                indicator("P-04", "效益指标", "社会效益", "合格率"),
                                indicator("P-05", "产出指标", "时效指标", "完成及时率"),
                                indicator("P-06", "产出指标", "时效指标", "完成及时率")},
                 .set_aside = {{"P-09", "培训满意率"}, {"P-10", "2.培训人次（人次）"}}};

/// "how code code…" of a match.
std::string told(const RowName& row, std::span<const ConfirmedMatch> confirmed = {}) {
  const NameMatch match = NameMatcher(kForm, confirmed).match(row);
  constexpr std::string_view kWords[] = {"code",     "name",      "confirmed", "normalised",
                                         "proposed", "ambiguous", "set_aside", "unknown"};
  std::string text(kWords[static_cast<int>(match.how)]);
  for (const Indicator* each : match.indicators) {
    text += " " + each->code;
  }
  return text;
}

}  // namespace

TEST_CASE("编码、同名、去掉添加成分后同名，依次查找") {
  CHECK(told({.name = "P-03"}) == "code P-03");
  CHECK(told({.name = "培训人次(人次)"}) == "name P-01");
  CHECK(told({.name = "培训人次"}) == "normalised P-01");
  CHECK(told({.name = "数量指标：2.帮扶完成人次数"}) == "normalised P-02");
}

TEST_CASE("未采用的版本才有的指标按编码或名称认出，不提议相近的") {
  CHECK(told({.name = "P-09"}) == "set_aside");
  CHECK(told({.name = "培训 满意率"}) == "set_aside");
  CHECK(told({.name = "2.培训人次（人次）"}) == "normalised P-01");  // renamed since
  const std::vector<ConfirmedMatch> confirmed{{.name = "培训满意率", .indicator = "P-05"}};
  CHECK(told({.name = "培训满意率"}, confirmed) == "confirmed P-05");
}

TEST_CASE("同名的几条指标按旁边的层级分清，分不清的不猜") {
  CHECK(told({.name = "合格率"}) == "ambiguous P-03 P-04");
  CHECK(told({.name = "合格率", .level1 = "效益"}) == "name P-04");
  CHECK(told({.name = "合格率", .level1 = "产出指标", .level2 = "质量指标"}) == "name P-03");
  CHECK(told({.name = "合格率", .level1 = "满意度指标"}) == "ambiguous P-03 P-04");
}

TEST_CASE("同一层级下同名的几条，行数与指标数相同时按先后，否则不猜") {
  RowName row{
      .name = "完成及时率", .level1 = "产出指标", .level2 = "时效指标", .ordinal = 1, .count = 2};
  CHECK(told(row) == "name P-06");
  row.ordinal = 0;
  CHECK(told(row) == "name P-05");
  row.count = 1;
  CHECK(told(row) == "ambiguous P-05 P-06");
  row = {.name = "完成及时率", .ordinal = 1, .count = 2};
  CHECK(told(row) == "ambiguous P-05 P-06");
}

TEST_CASE("相近的名称只是提议，相似度不到一半的不提") {
  CHECK(told({.name = "帮扶完成人次"}) == "proposed P-02");
  CHECK(NameMatcher(kForm).match({.name = "帮扶完成人次"}).similarity == Ratio{10, 11});
  CHECK(told({.name = "帮扶人数"}).starts_with("unknown"));
  CHECK(told({.name = "办公用房面积"}).starts_with("unknown"));
}

TEST_CASE("几条一样相近时不提议") { CHECK(told({.name = "及时率"}) == "ambiguous P-05 P-06"); }

TEST_CASE("确认过的对应优先于名称，但不改编码；编码与名称都可写") {
  const std::vector<ConfirmedMatch> confirmed{{"合格率", "P-04", ""},
                                              {"办公用房面积", "帮扶完成人次数", "P"},
                                              {"别的项目的", "P-01", "Q"},
                                              {"P-01", "P-02", ""}};
  CHECK(told({.name = "合格率"}, confirmed) == "confirmed P-04");
  CHECK(told({.name = "办公用房面积"}, confirmed) == "confirmed P-02");
  CHECK(told({.name = "别的项目的"}, confirmed).starts_with("unknown"));
  CHECK(told({.name = "P-01"}, confirmed) == "code P-01");
}

}  // namespace duibiao
