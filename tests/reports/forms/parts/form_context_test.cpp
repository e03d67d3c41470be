#include "reports/forms/parts/form_context.h"

#include <doctest/doctest.h>

#include "tests/support/sample_assessment.h"
#include "tests/support/sample_forms.h"

using namespace duibiao;

TEST_CASE("what may be said about points is decided once for the whole form") {
  const OfficialOptions options = sample::options();
  CHECK(FormContext(sample::assessment("2024-12-31"), options).score_form ==
        ScoreForm::final_score);
  CHECK(FormContext(sample::assessment("2024-06-30"), options).score_form ==
        ScoreForm::interim_score);
  CHECK(FormContext(sample::assessment("2024-07-31"), options).score_form == ScoreForm::not_due);
}

TEST_CASE("numbers that reach a person are masked unless they may be seen") {
  OfficialOptions options = sample::options();
  const Assessment assessment = sample::assessment("2024-06-30");
  CHECK(FormContext(assessment, options).shown("电话13812345678") == "电话138********");
  options.report.show_personal = true;
  CHECK(FormContext(assessment, options).shown("电话13812345678") == "电话13812345678");
}
