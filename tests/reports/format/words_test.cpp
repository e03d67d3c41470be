#include "reports/format/words.h"

#include <doctest/doctest.h>

#include <set>

using namespace duibiao;

namespace {
const Words kChinese{Language::chinese};
const Words kEnglish{Language::english};
}  // namespace

TEST_CASE("every verdict has a sign and a word of its own") {
  std::set<std::string_view> signs;
  std::set<std::string> words;
  for (const auto kind :
       {VerdictKind::met, VerdictKind::missed, VerdictKind::not_yet_due, VerdictKind::no_data,
        VerdictKind::no_target, VerdictKind::not_assessable}) {
    signs.insert(verdict_of(kind, kChinese).sign);
    words.insert(verdict_of(kind, kChinese).word);
  }
  CHECK(signs.size() == 6);
  CHECK(words.size() == 6);
}

TEST_CASE("未到节点时未达标的不叫未达标") {
  CHECK(verdict_of(verdict_kind(Status::missed, false), kChinese).word == "未到节点");
  CHECK(verdict_of(verdict_kind(Status::missed, true), kChinese).word == "未达标");
  CHECK(verdict_kind(Status::met, false) == VerdictKind::met);
  CHECK(verdict_kind(Status::not_assessable, false) == VerdictKind::not_assessable);
}

TEST_CASE("等于界限按符号说未超过或未低于") {
  CHECK(kChinese(code_of(MissedBy::equality_only, MoreThan{})) == "等于而未超过");
  CHECK(kChinese(code_of(MissedBy::equality_only, LessThan{})) == "等于而未低于");
  CHECK(kChinese(code_of(MissedBy::falling_short, AtLeast{})) == "未达");
  CHECK(kChinese(code_of(MissedBy::exceeding, AtMost{})) == "超出");
  CHECK(kChinese(code_of(MissedBy::lateness, Deadline{})) == "逾期");
}

TEST_CASE("a citation says how sure we are") {
  const Citation memory{"财预〔2020〕10号", "第二十条", Assurance::memory, 95, "M95"};
  CHECK(citation_text(memory, kChinese) == "财预〔2020〕10号 第二十条（凭记忆，95%，未核对原文）");
  CHECK(citation_text(memory, kEnglish) ==
        "财预〔2020〕10号 第二十条 (from memory, 95 % sure, not checked)");
  CHECK(citation_text({}, kChinese) == "假设，非规定");
}

TEST_CASE("a grade is explained in English only") {
  CHECK(grade_text("优", kChinese) == "优");
  CHECK(grade_text("优", kEnglish) == "优 (excellent)");
  CHECK(grade_text("A", kEnglish) == "A");
}

TEST_CASE("every code of the closed lists has its own sentence") {
  for (const auto code :
       {code_of(PaceWord::behind), code_of(PaceWord::on_pace), code_of(PaceWord::ahead),
        code_of(PaceWord::none), code_of(Milestone::half_year), code_of(Milestone::full_year),
        code_of(CourseOrigin::form), code_of(CourseOrigin::year_option),
        code_of(CourseOrigin::as_of), code_of(WeightsOrigin::form),
        code_of(WeightsOrigin::rule_book), code_of(WeightsOrigin::as_given),
        code_of(Assurance::seen), code_of(Assurance::inference)}) {
    CHECK(kChinese(code) != code);
    CHECK(kEnglish(code) != kChinese(code));
  }
  CHECK(code_of(Kind::ceiling) == "ceiling");
  CHECK(code_of(Measure::ratio) == "ratio");
}

TEST_CASE("a course is its first and last day") {
  CHECK(course_text(calendar_year(2024), kChinese) == "2024-01-01 至 2024-12-31");
}

TEST_CASE("every word of an outlook has a sentence") {
  const auto spoken = [](std::string_view code) {
    return say(code, {}, Language::english) != code && say(code, {}, Language::chinese) != code;
  };
  for (int i = 1; i <= static_cast<int>(ForecastMethod::run_rate); ++i) {
    CHECK(spoken(code_of(static_cast<ForecastMethod>(i))));
  }
  for (int i = 1; i <= static_cast<int>(EffortKind::lost); ++i) {
    CHECK(spoken(code_of(static_cast<EffortKind>(i))));
  }
  for (int i = 0; i <= static_cast<int>(BudgetState::no_execution); ++i) {
    CHECK(spoken(code_of(static_cast<BudgetState>(i))));
  }
  CHECK(code_of(LikelihoodBasis::chance) == "basis_chance");
  CHECK(sign_of(std::nullopt) == "○");
}
