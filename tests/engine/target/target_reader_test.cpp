#include "engine/target/target_reader.h"

#include <doctest/doctest.h>

#include <vector>

#include "tests/support/domain.h"
#include "tests/support/spoken.h"

using namespace duibiao;
using test::spoken;
using test::target;

namespace {

struct Case {
  std::string_view written;
  std::string_view type;
};

void check(const std::vector<Case>& cases) {
  for (const auto& [written, type] : cases) {
    CAPTURE(written);
    CHECK(spoken(target(written)) == type);
  }
}

struct NamedCase {
  std::string_view written;
  std::string_view level2;
  std::string_view name;
  std::string_view type;
};

void check(const std::vector<NamedCase>& cases) {
  for (const auto& [written, level2, name, type] : cases) {
    CAPTURE(written);
    CAPTURE(level2);
    CAPTURE(name);
    CHECK(spoken(target(written, level2, name)) == type);
  }
}

}  // namespace

TEST_CASE("the five signs are read in every character that stands for them") {
  check(std::vector<Case>{
      {"≥19", "≥ 19"},         {"≧ 19", "≥ 19"},  {"⩾19", "≥ 19"},    {">=19", "≥ 19"},
      {"=>19", "≥ 19"},        {"＞=19", "≥ 19"}, {"＞＝19", "≥ 19"}, {"\\geq19", "≥ 19"},
      {">19", "> 19"},         {"＞19", "> 19"},  {"〉19", "> 19"},   {"≤2", "≤ 2"},
      {"≦2", "≤ 2"},           {"⩽2", "≤ 2"},     {"<=2", "≤ 2"},     {"=<2", "≤ 2"},
      {"\\leqslant 2", "≤ 2"}, {"<2", "< 2"},     {"＜2", "< 2"},     {"〈2", "< 2"},
      {"=3", "= 3"},           {"＝3", "= 3"},    {"==3", "= 3"},     {"═3", "= 3"},
      {"﹦3", "= 3"}});
}

TEST_CASE("signs in words before the number") {
  check(std::vector<Case>{{"不少于3次", "≥ 3 次"},
                          {"不低于95%", "≥ 95 %"},
                          {"不小于5", "≥ 5"},
                          {"不得少于5人", "≥ 5 人"},
                          {"不得低于5", "≥ 5"},
                          {"大于等于5", "≥ 5"},
                          {"大于或等于5", "≥ 5"},
                          {"至少两次", "≥ 2 次"},
                          {"达到95%", "≥ 95 %"},
                          {"不超过5天", "≤ 5 天"},
                          {"不高于5%", "≤ 5 %"},
                          {"不大于5", "≤ 5"},
                          {"不多于5", "≤ 5"},
                          {"不得超过5", "≤ 5"},
                          {"不得高于5", "≤ 5"},
                          {"小于等于5", "≤ 5"},
                          {"小于或等于5", "≤ 5"},
                          {"至多5", "≤ 5"},
                          {"控制在50万元以内", "≤ 500000 元"},
                          {"控制在5%", "≤ 5 %"},
                          {"大于5", "> 5"},
                          {"超过5%", "> 5 %"},
                          {"高于5", "> 5"},
                          {"多于5人", "> 5 人"},
                          {"小于5", "< 5"},
                          {"低于5", "< 5"},
                          {"少于5", "< 5"},
                          {"不足5", "< 5"},
                          {"等于5", "= 5"}});
}

TEST_CASE("signs in words after the number") {
  check(std::vector<Case>{{"95%以上", "≥ 95 %"},
                          {"95%及以上", "≥ 95 %"},
                          {"5天以下", "≤ 5 天"},
                          {"5天及以下", "≤ 5 天"},
                          {"50万元以内", "≤ 500000 元"},
                          {"5日之内", "≤ 5 天"},
                          {"十二场以上", "≥ 12 次"},
                          {"百分之九十以上", "≥ 90 %"}});
}

TEST_CASE("a sign before and a word after must agree") {
  check(std::vector<Case>{{"达到95%以上", "≥ 95 %"},
                          {"超过95%以上", "> 95 %"},
                          {"不超过5天以内", "≤ 5 天"},
                          {"低于5天以下", "< 5 天"},
                          {"≥95%以下", "unreadable: ambiguous_sign"},
                          {"≤95%以上", "unreadable: ambiguous_sign"},
                          {"=95%以上", "unreadable: ambiguous_sign"},
                          {"控制在95%以上", "unreadable: ambiguous_sign"}});
}

TEST_CASE("a sign word without a number is part of a phrase") {
  check(std::vector<Case>{{"达到国家标准", "phrase 达到国家标准"},
                          {"超过上年", "phrase 超过上年"},
                          {"以上", "phrase 以上"},
                          {"≥有效", "unreadable: unreadable"},
                          {"达到2级标准", "≥ 2 级标准"},
                          {"达到GB2标准", "unreadable: unreadable"}});
}

TEST_CASE("ranges are read with every dash and with the unit at either end or both") {
  check(std::vector<Case>{{"80%-90%", "80 … 90 %"},
                          {"80-90%", "80 … 90 %"},
                          {"80%-90", "80 … 90 %"},
                          {"80－90", "80 … 90"},
                          {"80–90", "80 … 90"},
                          {"80—90", "80 … 90"},
                          {"80——90", "80 … 90"},
                          {"80~90", "80 … 90"},
                          {"80～90", "80 … 90"},
                          {"80〜90", "80 … 90"},
                          {"80至90", "80 … 90"},
                          {"80到90人次", "80 … 90 人次"},
                          {"1-2万元", "10000 … 20000 元"},
                          {"1万-2万元", "10000 … 20000 元"},
                          {"5000元-1万元", "5000 … 10000 元"},
                          {"1万至1.5万人次", "10000 … 15000 人次"},
                          {"5名-8人", "5 … 8 人"},
                          {"0-5%", "0 … 5 %"},
                          {"-5-5", "-5 … 5"},
                          {"-5--3", "-5 … -3"},
                          {"5-5", "5 … 5"},
                          {"1,000-1,200", "1000 … 1200"},
                          {".5-.8", "1/2 … 4/5"}});
}

TEST_CASE("a range of two unit classes or the wrong way round or with a sign is unreadable") {
  check(std::vector<Case>{{"5人-8人次", "unreadable: range_two_units"},
                          {"5%-8人", "unreadable: range_two_units"},
                          {"90%-80%", "unreadable: range_reversed"},
                          {"5-4.99", "unreadable: range_reversed"},
                          {"1万元-5000元", "unreadable: range_reversed"},
                          {"≥80%-90%", "unreadable: range_with_sign"},
                          {"不低于80至90%", "unreadable: range_with_sign"},
                          {"1-1234567890123456789", "unreadable: overflow"},
                          {"0.1234567890123456789-1", "unreadable: too_precise"},
                          {"1-2-3", "unreadable: unreadable"}});
}

TEST_CASE("a phrase stays a phrase") {
  check(std::vector<Case>{{"充分", "phrase 充分"},
                          {" 合 规 ", "phrase 合规"},
                          {"提升", "phrase 提升"},
                          {"一次性", "phrase 一次性"},
                          {"一等奖", "phrase 一等奖"},
                          {"及时", "phrase 及时"},
                          {"第四季度", "phrase 第四季度"},
                          {"A级", "phrase A级"},
                          {"二〇二四年", "phrase 二〇二四年"}});
}

TEST_CASE("the schedule and deadlines have types of their own") {
  check(std::vector<Case>{{"序时进度", "schedule"},
                          {" 序时 进度 ", "schedule"},
                          {"2024年12月底前", "by 2024-12-31"},
                          {"11月30日前", "by 2024-11-30"},
                          {"2024年11月30日前完成", "by 2024-11-30"},
                          {"年底前", "by 2024-12-31"},
                          {"2月29日前", "by 2024-02-29"},
                          {"12月", "by 2024-12-31"}});
  CHECK(spoken(target("3月底前", "", "", {test::day("2024-09-01"), test::day("2025-08-31")})) ==
        "by 2025-03-31");
}

TEST_CASE("no target is said in every way that forms say it") {
  for (const std::string_view text : {"", " ", "/", "//", "—", "——", "-", "--", "–", "无", "不适用",
                                      "不涉及", "N/A", "n/a", "Ｎ／Ａ", "待定", "XX", "＊", "**"}) {
    CAPTURE(text);
    CHECK(spoken(target(text)) == "none");
  }
}

TEST_CASE("what cannot be read is not cut short") {
  check(std::vector<Case>{{"1,23人", "unreadable: unreadable"},
                          {"50个;60个", "unreadable: unreadable"},
                          {"1次、2次", "unreadable: unreadable"},
                          {"培训2次,100人", "phrase 培训2次,100人"},
                          {"5½", "unreadable: unreadable"},
                          {"1e3", "unreadable: unreadable"},
                          {"≥", "unreadable: unreadable"},
                          {"≥≤5", "unreadable: unreadable"},
                          {"6月31日", "unreadable: unreadable"}});
}

TEST_CASE("18 digits are a target and 19 are refused by name") {
  check(std::vector<Case>{{"≥123456789012345678", "≥ 123456789012345678"},
                          {"≥1234567890123456789", "unreadable: overflow"},
                          {"≤1234567890123456789元", "unreadable: overflow"},
                          {"≥0.123456789012345678", "≥ 61728394506172839/500000000000000000"},
                          {"≥0.1234567890123456789", "unreadable: too_precise"},
                          {"1234567890123456789人以上", "unreadable: overflow"}});
}

TEST_CASE("about a number is neither a floor nor a ceiling") {
  check(std::vector<Case>{{"约50人", "unreadable: approximate_target"},
                          {"50人左右", "unreadable: approximate_target"},
                          {"±5%", "unreadable: approximate_target"},
                          {"50上下", "unreadable: approximate_target"},
                          {"≥约50人", "unreadable: approximate_target"},
                          {"约定合规", "phrase 约定合规"}});
}

TEST_CASE("sign and number and unit may stand in cells of their own") {
  check(std::vector<Case>{{"≧ | 735 | 人次", "≥ 735 人次"},
                          {"≥|95|%", "≥ 95 %"},
                          {"定性|提升", "phrase 提升"},
                          {"|充分|", "phrase 充分"},
                          {"≥|1|2", "unreadable: unreadable"},
                          {"50个|60个", "unreadable: unreadable"}});
}

TEST_CASE("thousands separators and scale words are part of the number") {
  check(std::vector<Case>{{"≥1,200人次", "≥ 1200 人次"},
                          {"≥1.2万人次", "≥ 12000 人次"},
                          {"≥1.2万 人次", "≥ 12000 人次"},
                          {"≥3百万亩", "≥ 3000000 亩"},
                          {"≥2千克", "≥ 2 千克"},
                          {"≥100百分比", "≥ 100 %"},
                          {"≥5个百分点", "≥ 5 %"}});
}

TEST_CASE("a bare number means at least and says that it was inferred") {
  check(std::vector<NamedCase>{{"10", "数量指标", "培训人次", "≥? 10"},
                               {"95%", "质量指标", "覆盖率", "≥? 95 %"},
                               {"两次", "数量指标", "督查", "≥? 2 次"},
                               {"0.01", "数量指标", "培训人次", "≥? 1/100"}});
}

TEST_CASE("a bare number is a ceiling for costs and harms and zero") {
  check(std::vector<NamedCase>{{"0", "质量指标", "覆盖率", "≤? 0"},
                               {"0.00%", "质量指标", "满意度", "≤? 0 %"},
                               {"50", "成本指标", "每人标准", "≤? 50"},
                               {"50万元", "经济成本", "总额", "≤? 500000 元"},
                               {"50万元", "社会成本指标", "总额", "≤? 500000 元"},
                               {"8万元", "数量指标", "项目总支出", "≤? 80000 元"},
                               {"3%", "质量指标", "投诉率", "≤? 3 %"},
                               {"3起", "质量指标", "安全事故", "≤? 3 件"},
                               {"2", "质量指标", "脱管漏管人数", "≤? 2"},
                               {"5天", "时效指标", "办理时长", "≤? 5 天"}});
}

TEST_CASE("a harm that is dealt with or falls is a floor") {
  check(std::vector<NamedCase>{{"100%", "质量指标", "投诉处理率", "≥? 100 %"},
                               {"95%", "质量指标", "支出执行率", "≥? 95 %"},
                               {"5%", "质量指标", "单位能耗下降率", "≥? 5 %"},
                               {"100%", "成本指标", "成本核算率", "≥? 100 %"},
                               {"3次", "数量指标", "事故应急演练", "≥? 3 次"},
                               {"0", "质量指标", "投诉处理率", "≤? 0"}});
}

TEST_CASE("money with a cost word is a ceiling even where a remedy is named") {
  check(std::vector<NamedCase>{{"50万元", "数量指标", "支出节约", "≤? 500000 元"},
                               {"50%", "数量指标", "支出节约", "≥? 50 %"},
                               {"50万元", "成本指标", "节约资金", "≤? 500000 元"},
                               {"50万元", "数量指标", "救助资金", "≥? 500000 元"}});
}

TEST_CASE("a written sign is never inferred again") {
  check(std::vector<NamedCase>{{"≥50万元", "成本指标", "总成本", "≥ 500000 元"},
                               {"≥0", "质量指标", "事故", "≥ 0"},
                               {"=0%", "质量指标", "脱管漏管率", "= 0 %"},
                               {"3%以上", "质量指标", "投诉率", "≥ 3 %"}});
}

TEST_CASE("the cell keeps what was written and where with a note of what was done") {
  const Source where{"form.txt", "", "", 31, 0};
  const TargetCell cell = read_target("$\\geq 70\\%$", {"质量指标", "出勤率", calendar_year(2024)},
                                      test::words(), where);
  CHECK(cell.written == "$\\geq 70\\%$");
  CHECK(cell.where == where);
  CHECK(test::codes(cell.notes) == "latex_residue");
  const TargetCell bare = read_target("0", {"", "", calendar_year(2024)}, test::words(), where);
  REQUIRE(test::codes(bare.notes) == "sign_inferred");
  CHECK(bare.notes[0].severity == Severity::note);
  CHECK(bare.notes[0].facts == std::vector<Fact>{{"written", "0"}, {"sign", "≤"}});
  CHECK(read_target("≥5", {}, test::words()).notes.empty());
}

TEST_CASE("only a target of one bound has a bound and a floor is no cap") {
  CHECK(bound_of(target("≥5"))->number == test::decimal("5"));
  CHECK(bound_of(target("=5"))->number == test::decimal("5"));
  for (const std::string_view text : {"5-8", "充分", "序时进度", "年底前", "", "1,23"}) {
    CAPTURE(text);
    CHECK(bound_of(target(text)) == nullptr);
  }
  CHECK((is_floor(target("≥5")) && is_floor(target(">5")) && !is_floor(target("=5"))));
  CHECK((is_cap(target("≤5")) && is_cap(target("<5")) && !is_cap(target("5-8"))));
  CHECK_FALSE(is_floor(target("≤5")));
  CHECK_FALSE(is_cap(target("≥5")));
}
