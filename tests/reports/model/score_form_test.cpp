#include "reports/model/score_form.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("every form of a score has a code") {
  CHECK(code_of(ScoreForm::final_score) == "final_score");
  CHECK(code_of(ScoreForm::interim_score) == "interim_score");
  CHECK(code_of(ScoreForm::not_due) == "not_due");
  CHECK(code_of(ScoreForm::not_scored_at_mid_year) == "not_scored_at_mid_year");
}
