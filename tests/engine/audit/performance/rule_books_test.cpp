#include "engine/audit/performance/rule_books.h"

#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"
#include "tests/support/rule_books.h"

using namespace duibiao;

namespace {

Form form() {
  return test::form({{"P-01", "产出指标", "数量指标", "甲", "", "≥10次", "60"},
                     {"P-02", "效益指标", "社会效益", "乙", "", "有效", "30"},
                     {"P-03", "效益指标", "社会效益", "丙", "", "≥10%", "10"}});
}

std::vector<Observation> figures() {
  return {test::figure("P-01", "2024-12-31", "5次"),
          test::figure("P-02", "2024-12-31", "部分达成(55%)")};
}

AssessOptions at_year_end() {
  AssessOptions options;
  options.as_of = test::day("2024-12-31");
  return options;
}

}  // namespace

TEST_CASE("the same facts under each book, side by side") {
  const std::vector<RuleBook> books{test::central_book(), test::hubei_book(), test::stepped_book()};
  const auto scores = scores_by_book(form(), figures(), books, test::words(), at_year_end());
  REQUIRE(scores.size() == 3);
  REQUIRE(scores[1].score_hundredths.has_value());
  CHECK(scores[2].score_hundredths != scores[1].score_hundredths);  // the pass line of the third
  CHECK(scores[1].judged_points == Ratio{90});
}

TEST_CASE("a book that does not fit says why") {
  Form bare = form();
  for (Indicator& indicator : bare.indicators) {
    indicator.weight.reset();
  }
  const std::vector<RuleBook> books{test::jiangsu_book()};
  const auto scores = scores_by_book(bare, figures(), books, test::words(), at_year_end());
  CHECK_FALSE(scores[0].score_hundredths.has_value());
  CHECK_FALSE(scores[0].why.empty());
}

TEST_CASE("a judged line is left out, an excluded one is counted in full") {
  const std::vector<Observation> some{test::figure("P-01", "2024-12-31", "5次"),
                                      test::figure("P-02", "2024-12-31", "有效")};
  const auto read = assess(form(), some, test::central_book(), test::words(), at_year_end());
  REQUIRE(read.usable());
  const auto effects = line_effects(read.value);  // 30 + 30 of 90 judged points: 66.67
  REQUIRE(effects.size() == 3);
  CHECK_FALSE(effects[0].excluded);
  CHECK(effects[0].otherwise_hundredths == 10'000);
  CHECK(effects[0].moves_hundredths == 3'333);
  CHECK(effects[1].otherwise_hundredths == 5'000);
  CHECK(effects[2].excluded);
  CHECK(effects[2].otherwise_hundredths == 7'000);
  CHECK(effects[2].moves_hundredths == 333);
}

TEST_CASE("where nothing was judged nothing moves") {
  const auto read = assess(form(), {}, test::central_book(), test::words(), at_year_end());
  REQUIRE(read.usable());
  CHECK(line_effects(read.value).empty());
}
