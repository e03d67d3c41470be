#include "engine/actual/reading.h"

#include <doctest/doctest.h>

#include <vector>

#include "tests/support/domain.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::spoken;

namespace {

struct Case {
  std::string_view written;
  std::string_view expected;
};

void check_figures(const std::vector<Case>& cases) {
  for (const auto& [written, expected] : cases) {
    CAPTURE(written);
    CHECK(spoken(read_figure(written, test::words())) == expected);
  }
}

/// "text", then "tier n" where it names one, then the share.
std::string spoken(const Finding& finding) {
  std::string text = finding.text;
  if (finding.tier) {
    text += " tier " + std::to_string(static_cast<int>(*finding.tier));
  }
  return finding.share_percent ? text + " at " + to_string(*finding.share_percent) : text;
}

void check_findings(const std::vector<Case>& cases) {
  for (const auto& [written, expected] : cases) {
    CAPTURE(written);
    CHECK(spoken(read_finding(written, test::words())) == expected);
  }
}

std::string completion(std::string_view written) {
  const Completion read = read_completion(written, test::words(), calendar_year(2024));
  const auto* day = std::get_if<Date>(&read);
  return day != nullptr ? to_string(*day) : spoken(std::get<Finding>(read));
}

}  // namespace

TEST_CASE("a figure is a number with an optional unit") {
  check_figures({{"212人次", "212 人次"},
                 {"1,200", "1200"},
                 {"36500元", "36500 元"},
                 {"5万", "50000"},
                 {"-3%", "-3 %"},
                 {"５０％", "50 %"},
                 {"两次", "2 次"},
                 {"百分之五十", "50 %"}});
}

TEST_CASE("a pair keeps both numbers even where the second is 0") {
  check_figures({{"44/48", "44/48"},
                 {"3 / 3120", "3/3120"},
                 {"0/5", "0/5"},
                 {"5/0", "5/0"},
                 {"1,200/2,400", "1200/2400"},
                 {"-1/5", "-1/5"}});
}

TEST_CASE("a stroke inside a unit makes no pair") {
  check_figures({{"3场/次", "3 次"},
                 {"50人/次", "50 人次"},
                 {"1/2/3", "fault: words_for_number"},
                 {"5/人", "5 /人"},
                 {"/5", "fault: words_for_number"}});
}

TEST_CASE("a copied sign is stripped and noted wherever it stands") {
  check_figures({{"≥266米", "266 米 (sign stripped)"},
                 {"266米", "266 米"},
                 {"不少于266米", "266 米 (sign stripped)"},
                 {"=100%", "100 % (sign stripped)"},
                 {"90%以上", "90 % (sign stripped)"},
                 {"50万元以内", "500000 元 (sign stripped)"},
                 {"≥44/48", "fault: words_for_number"},
                 {"≥有效", "fault: words_for_number"},
                 {"≥", "fault: words_for_number"}});
}

TEST_CASE("18 digits are a figure and 19 are refused by name also behind a copied sign") {
  check_figures({{"123456789012345678", "123456789012345678"},
                 {"1234567890123456789", "fault: overflow"},
                 {"≥1234567890123456789米", "fault: overflow"},
                 {"1234567890123456789米以上", "fault: overflow"},
                 {"0.1234567890123456789", "fault: too_precise"},
                 {"≤0.1234567890123456789%", "fault: too_precise"},
                 {"1/1234567890123456789", "fault: overflow"},
                 {"0.1234567890123456789/5", "fault: too_precise"}});
}

TEST_CASE("words and cut numbers are no figure") {
  check_figures({{"完成", "fault: words_for_number"},
                 {"1,23人", "fault: words_for_number"},
                 {"5-8", "fault: words_for_number"},
                 {"5人6次", "fault: words_for_number"},
                 {"5½", "fault: words_for_number"}});
}

TEST_CASE("empty cells and placeholders are no observation and zero is one") {
  for (const std::string_view text :
       {"", "  ", "/", "—", "-", "无", "不适用", "N/A", "待定", "XX", "*"}) {
    CAPTURE(text);
    CHECK(is_blank(text, test::words()));
  }
  for (const std::string_view text : {"0", "0%", "-1", "无效", "未完成"}) {
    CAPTURE(text);
    CHECK_FALSE(is_blank(text, test::words()));
  }
}

TEST_CASE("a finding names its tier by every official form and alias") {
  check_findings({{"达成", "达成 tier 0"},
                  {"达成预期指标", "达成预期指标 tier 0"},
                  {"全部或基本达成预期指标", "全部或基本达成预期指标 tier 0"},
                  {"完成", "完成 tier 0"},
                  {"达标", "达标 tier 0"},
                  {"基本达成", "基本达成 tier 1"},
                  {"基本完成", "基本完成 tier 1"},
                  {"部分达成", "部分达成 tier 2"},
                  {"部分达成预期指标并具有一定效果", "部分达成预期指标并具有一定效果 tier 2"},
                  {"未达成", "未达成 tier 3"},
                  {"未达成预期指标且效果较差", "未达成预期指标且效果较差 tier 3"},
                  {"充分", "充分"},
                  {"未完全达成", "未完全达成"}});
}

TEST_CASE("a share in brackets is read in every kind of bracket") {
  check_findings({{"部分达成(75%)", "部分达成(75%) tier 2 at 75"},
                  {"部分达成（75％）", "部分达成(75%) tier 2 at 75"},
                  {"部分达成 ( 79.99 % )", "部分达成(79.99%) tier 2 at 79.99"},
                  {"达成(100%)", "达成(100%) tier 0 at 100"},
                  {"充分(75%)", "充分(75%)"},
                  {"部分达成(75)", "部分达成(75)"},
                  {"部分达成(-75%)", "部分达成(-75%)"},
                  {"部分达成(75%)(80%)", "部分达成(75%)(80%)"},
                  {"(75%)", "(75%)"},
                  {"部分达成(%)", "部分达成(%)"}});
}

TEST_CASE("a completion is a day or a finding and done on time is done") {
  CHECK(completion("2024-11-30") == "2024-11-30");
  CHECK(completion("2024年11月30日") == "2024-11-30");
  CHECK(completion("11月") == "2024-11-30");
  CHECK(completion("按期完成") == "按期完成 tier 0");
  CHECK(completion("已完成") == "已完成 tier 0");
  CHECK(completion("未完成") == "未完成 tier 3");
  CHECK(completion("部分完成") == "部分完成 tier 2");
  CHECK(completion("推进中") == "推进中");
  CHECK(completion("6月31日") == "6月31日");
}
