#include "engine/assess/score_form.h"

#include <doctest/doctest.h>

#include "tests/support/sample_assessment.h"

using namespace duibiao;

TEST_CASE("什么时候可以说分数：到期、年中、未到节点") {
  CHECK(score_form(sample::assessment("2024-06-29")) == ScoreForm::not_due);
  CHECK(score_form(sample::assessment("2024-06-30")) == ScoreForm::interim_score);
  CHECK(score_form(sample::assessment("2024-07-01")) == ScoreForm::not_due);
  CHECK(score_form(sample::assessment("2024-12-30")) == ScoreForm::not_due);
  CHECK(score_form(sample::assessment("2024-12-31")) == ScoreForm::final_score);
  CHECK(score_form(sample::assessment("2025-01-15")) == ScoreForm::final_score);
}

TEST_CASE("a form without a half-year column is not scored at mid-year, at the end it is") {
  const Form bare = sample::form_without_half_year();
  const auto on = [&](std::string_view day) {
    return score_form(sample::assessment_of(bare, sample::rule_book(), day));
  };
  CHECK(on("2024-06-30") == ScoreForm::not_scored_at_mid_year);
  CHECK(on("2024-12-31") == ScoreForm::final_score);
}

TEST_CASE("one indicator with a half-year value is enough for an interim score") {
  Form mixed = sample::form_without_half_year();
  mixed.indicators.front() = sample::form().indicators.front();
  const Assessment assessment = sample::assessment_of(mixed, sample::rule_book(), "2024-06-30");
  CHECK(score_form(assessment) == ScoreForm::interim_score);
  CHECK_FALSE(unscored_at_mid_year(assessment.indicators[0]));
  CHECK(unscored_at_mid_year(assessment.indicators[1]));
}

TEST_CASE("a score is printed in the first two forms only") {
  CHECK(prints_score(ScoreForm::final_score));
  CHECK(prints_score(ScoreForm::interim_score));
  CHECK_FALSE(prints_score(ScoreForm::not_due));
  CHECK_FALSE(prints_score(ScoreForm::not_scored_at_mid_year));
}
