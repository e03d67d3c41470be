#include "engine/score/over_deduction.h"

#include <doctest/doctest.h>

#include "tests/support/problem_checks.h"
#include "tests/support/review/review_case.h"

using namespace duibiao;
using test::stated;

namespace {

std::vector<Statement> said(std::string_view points, std::string_view cause) {
  std::vector<Statement> all;
  if (!points.empty()) {
    all.push_back(stated("P-01", StatementKind::over_deduction, points));
  }
  if (!cause.empty()) {
    all.push_back(stated("P-01", StatementKind::over_cause, cause));
  }
  return all;
}

std::optional<OverDeduction> ruling(std::string_view points, std::string_view cause,
                                    bool over = true, std::int64_t earned = 1000) {
  return over_deduction(said(points, cause), "P-01", over, earned);
}

}  // namespace

TEST_CASE("a deduction counts for the recorded cause of a low target, and for no other") {
  CHECK(ruling("2", kTargetTooLow) == OverDeduction{200, 200, DeductionRuling::counts});
  CHECK(ruling("2", "other") == OverDeduction{200, 0, DeductionRuling::other_cause});
  CHECK(ruling("2", "") == OverDeduction{200, 0, DeductionRuling::no_cause});
  CHECK(ruling("2", kTargetTooLow, false) ==
        OverDeduction{200, 0, DeductionRuling::not_over_achieved});
}

TEST_CASE("a deduction takes no more than was earned, rounded once") {
  CHECK(ruling("10", kTargetTooLow)->taken == 1000);
  CHECK(ruling("10.01", kTargetTooLow)->taken == 1000);
  CHECK(ruling("0.005", kTargetTooLow)->taken == 1);
  CHECK_FALSE(ruling("0.0049", kTargetTooLow));
}

TEST_CASE("without points there is no deduction") {
  CHECK_FALSE(ruling("", kTargetTooLow));
  CHECK_FALSE(ruling("0", kTargetTooLow));
  CHECK_FALSE(over_deduction(said("2", kTargetTooLow), "P-02", true, 1000));
}

TEST_CASE("the score is reduced from 130 % on for a low target, and not below or without a cause") {
  const auto score = [](std::string_view figure, std::string_view cause) {
    test::ReviewCase over = test::reviewed_row("≥100次", "10", figure, "", "");
    for (Statement& statement : over.statements = said("3", cause)) {
      statement.indicator = "P-01";
    }
    const Assessment made = test::assessed(over);
    CHECK(made.score_hundredths == made.indicators[0].row.score_hundredths);
    CHECK(made.indicators[0].points_lost ==
          Ratio{1000 - made.indicators[0].row.score_hundredths, 100});
    return made.score_hundredths;
  };
  CHECK(score("130次", kTargetTooLow) == 700);
  CHECK(score("129次", kTargetTooLow) == 1000);
  CHECK(score("130次", "other") == 1000);
  CHECK(score("130次", "") == 1000);
}

TEST_CASE("a deduction that does not count is never left aside in silence") {
  const auto warned = [](std::string_view figure, std::string_view cause) {
    test::ReviewCase over = test::reviewed_row("≥100次", "10", figure, "", "");
    for (Statement& statement : over.statements = said("3", cause)) {
      statement.indicator = "P-01";
    }
    std::string codes;
    for (const Problem& problem : test::assessed(over).notes) {
      if (problem.code.starts_with("deduction_")) {
        codes += problem.code;
        CHECK(test::fact(problem, "points") == "3.00");
      }
    }
    return codes;
  };
  CHECK(warned("130次", kTargetTooLow).empty());
  CHECK(warned("129次", kTargetTooLow) == "deduction_without_excess");
  CHECK(warned("130次", "") == "deduction_without_cause");
  CHECK(warned("130次", "other") == "deduction_for_other_cause");
}
