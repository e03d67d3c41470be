#include "reports/forms/parts/model_tables.h"

#include <doctest/doctest.h>

#include "tests/support/forms/table_view.h"

using namespace duibiao;
using test::TableView;

namespace {

const Words kWords{Language::chinese};

}  // namespace

TEST_CASE("each part of the model is a table with its headings") {
  const DocumentTable rules = rule_table({{"取位", "四舍五入", "S22"}}, kWords);
  CHECK(TableView(rules).row(0) == "规则|公式|依据");
  CHECK(TableView(rules).row(1) == "取位|四舍五入|S22");
  const DocumentTable left =
      left_out_table({{"P-01", "2023-12-31", "7人次", "早于周期", "a.csv:5"}}, kWords);
  CHECK(TableView(left).row(0) == "指标|日期|数值|原因|来源");
  CHECK(TableView(left).row(1) == "P-01|2023-12-31|7人次|早于周期|a.csv:5");
  const DocumentTable notes =
      note_table({{Severity::warning, "警告", "单位不一致", {"a.csv:3", "a.csv:4"}}}, kWords);
  CHECK(TableView(notes).row(0) == "警告|单位不一致|a.csv:3，a.csv:4");
  const DocumentTable said =
      statement_table({{"P-01", "改进措施", "2024-06-30", "补充社工", "社区矫正科"}}, kWords);
  CHECK(TableView(said).row(0) == "指标|类别|日期|内容|填报人");
  CHECK(TableView(said).row(1) == "P-01|改进措施|2024-06-30|补充社工|社区矫正科");
  const DocumentTable outlook = outlook_table({{.code = "P-01",
                                                .name = "培训人次",
                                                .light = {.word = "黄"},
                                                .forecast = "约 240人次",
                                                .interval = "80%：200–280人次",
                                                .target = "≥200人次",
                                                .likelihood = "有可能",
                                                .method = "近期速度"}},
                                              kWords);
  CHECK(TableView(outlook).row(0) == "预警灯|指标|全年目标|预计全年|可能性（建议）|规则与依据");
  CHECK(TableView(outlook).row(1) ==
        "黄|P-01\n培训人次|≥200人次|约 240人次\n80%：200–280人次|有可能|近期速度");
  CHECK(TableView(labelled_table({{"截至", "2024-06-30"}})).row(0) == "截至|2024-06-30");
}

TEST_CASE("a section of headings alone is left out with its caption") {
  DocumentPage page;
  add_section(page, "规则", rule_table({}, kWords));
  add_section(page, "标签", labelled_table({}));
  CHECK(page.blocks.empty());
  add_section(page, "", labelled_table({{"a", "b"}}));
  CHECK(page.blocks.size() == 1);
  add_section(page, "标签", labelled_table({{"a", "b"}}));
  CHECK(page.blocks.size() == 3);
}

TEST_CASE("colour follows the verdict's word") {
  CHECK(tone_of(VerdictKind::met) == Tone::good);
  CHECK(tone_of(VerdictKind::missed) == Tone::bad);
  CHECK(tone_of(VerdictKind::no_data) == Tone::attention);
  CHECK(tone_of(VerdictKind::not_assessable) == Tone::attention);
  CHECK(tone_of(VerdictKind::not_yet_due) == Tone::none);
  CHECK(tone_of(VerdictKind::no_target) == Tone::none);
  CHECK(heading_row({"a", "b"}).heading);
}
