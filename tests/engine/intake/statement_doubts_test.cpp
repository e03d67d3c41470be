#include "engine/intake/statement_doubts.h"

#include <doctest/doctest.h>

#include "tests/support/domain.h"
#include "tests/support/problem_checks.h"

namespace duibiao::test {
namespace {

using List = std::vector<std::string>;
using Of = StatementKind;

Form project() {
  Form made = form({{"P-1", "产出", "数量", "走访次数", "≥2次", "≥4次", "1.43"},
                    {"P-2", "产出", "质量", "合格率", "", "≥95%"},
                    {"P-3", "效益", "社会", "机制", "", "健全"},
                    {"P-4", "产出", "时效", "办结时间", "", "2024年11月30日前"},
                    {"P-5", "产出", "数量", "备用", "", ""},
                    {"P-6", "产出", "数量", "个数", "", "≥4"}});
  made.course = calendar_year(2024);
  return made;
}

Statement said(std::string_view indicator, Of kind, std::string_view value) {
  return {.project = "P",
          .indicator = std::string(indicator),
          .date = day("2024-06-30"),
          .kind = kind,
          .value = std::string(value),
          .where = {.file = "s.csv", .line = 2}};
}

Problems doubts(const Statement& statement) {
  const std::vector forms{project()};
  Problems found = statement_doubts(std::vector{statement}, forms, words());
  CHECK(all_spoken(found));
  return found;
}

List codes(std::string_view indicator, Of kind, std::string_view value) {
  return faults(doubts(said(indicator, kind, value)));
}

}  // namespace

TEST_CASE("a forecast and a claimed value for a number are a figure in its unit") {
  for (const Of kind : {Of::forecast, Of::claimed_value}) {
    for (const char* fits : {"4次", "4", "100%", "达成年度指标", "部分达成", "0.0004万次"}) {
      CHECK_MESSAGE(codes("P-1", kind, fits).empty(), fits);
    }
    CHECK(codes("P-1", kind, "四百多") == List{"said_value_unreadable@2"});
    CHECK(codes("P-1", kind, "4个") == List{"said_unit_differs@2"});
    CHECK(codes("P-2", kind, "44/48").empty());
    CHECK(codes("P-2", kind, "96人") == List{"said_unit_differs@2"});
  }
  const auto other = doubts(said("P-1", Of::forecast, "4个"));
  CHECK(fact(other[0], "unit") == "次");
  CHECK(fact(other[0], "target") == "≥4次");
  CHECK(other[0].severity == Severity::warning);
}

TEST_CASE("a deadline takes a day or a finding, a phrase any words, a row without a target all") {
  CHECK(codes("P-4", Of::forecast, "2024年11月25日").empty());
  CHECK(codes("P-4", Of::forecast, "按期完成").empty());
  CHECK(codes("P-4", Of::forecast, "快了") == List{"said_date_unreadable@2"});
  CHECK(codes("P-3", Of::claimed_value, "基本健全，尚缺一项").empty());
  CHECK(codes("P-5", Of::forecast, "四百多").empty());
  CHECK(codes("P-6", Of::forecast, "4个").empty());  // the target names no unit
  CHECK(codes("P-1", Of::forecast, "/").empty());
}

TEST_CASE("points are at most those of the row, where the form states them") {
  for (const Of kind : {Of::claimed_score, Of::reviewed_score}) {
    CHECK(codes("P-1", kind, "1.43").empty());
    CHECK(codes("P-1", kind, "1.44") == List{"score_above_weight@2"});
    CHECK(codes("P-2", kind, "15").empty());
  }
  CHECK(doubts(said("P-1", Of::claimed_score, "15"))[0].severity == Severity::warning);
}

TEST_CASE("a reason names its category, unless it stands on a form that has no place for it") {
  CHECK(codes("P-1", Of::reason, "人员保障: 两名社工离职").empty());
  CHECK(codes("P-1", Of::reason, "人手不足: 两名社工离职") == List{"reason_without_category@2"});
  CHECK(fact(doubts(said("P-1", Of::reason, "两名社工离职"))[0], "known") ==
        "经费保障 制度保障 人员保障 硬件条件保障 其他");
  Statement of_form = said("P-1", Of::reason, "两名社工离职");
  of_form.author_of_form = true;
  CHECK(doubts(of_form).empty());
  CHECK(codes("@project", Of::reason, "两名社工离职").empty());
}

TEST_CASE("what is dated outside the course is held against no target of it") {
  Statement earlier = said("P-1", Of::claimed_score, "15");
  earlier.date = day("2023-12-31");
  CHECK(doubts(earlier).empty());
  earlier.date = day("2024-01-01");
  CHECK_FALSE(doubts(earlier).empty());
  earlier.date.reset();
  CHECK_FALSE(doubts(earlier).empty());
}

TEST_CASE("measures, likelihoods and evidence are left as they are") {
  for (const Of kind : {Of::measure, Of::due, Of::likelihood, Of::evidence, Of::sample,
                        Of::rectification, Of::over_cause, Of::over_deduction}) {
    CHECK(codes("P-1", kind, "四百多").empty());
  }
}

}  // namespace duibiao::test
