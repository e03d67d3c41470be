#include "reports/forms/parts/form_context.h"

#include <doctest/doctest.h>

#include "tests/support/forms/sample_forms.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;

TEST_CASE("what may be said about points is decided once for the whole form") {
  const OfficialOptions options = sample::options();
  CHECK(FormContext(sample::assessment("2024-12-31"), options).score_form ==
        ScoreForm::final_score);
  CHECK(FormContext(sample::assessment("2024-06-30"), options).score_form ==
        ScoreForm::interim_score);
  CHECK(FormContext(sample::assessment("2024-07-31"), options).score_form == ScoreForm::not_due);
}

TEST_CASE("年中说的原因不解释年底的偏差，没有日期的照算") {
  const auto reason = [](std::string_view indicator, std::string_view day) {
    return sample::statement(indicator, StatementKind::reason, "原因", day);
  };
  const Assessment assessment = sample::saying(
      "2024-12-31",
      {reason("P-04", "2024-06-30"), reason("P-05", "2024-07-01"), reason("P-06", "")});
  const OfficialOptions options = sample::options();
  CHECK(FormContext(assessment, options).statements.size() == 3);
  const FormContext late(assessment, options, SaidFrom::after_the_middle);
  REQUIRE(late.statements.size() == 2);
  CHECK(late.statements[0].indicator == "P-05");
  Assessment in_june = assessment;
  in_june.as_of = *parse_iso_date("2024-06-30");
  CHECK(FormContext(in_june, options, SaidFrom::after_the_middle).statements.size() == 3);
}

TEST_CASE("numbers that reach a person are masked unless they may be seen") {
  OfficialOptions options = sample::options();
  const Assessment assessment = sample::assessment("2024-06-30");
  CHECK(FormContext(assessment, options).shown("电话13812345678") == "电话138********");
  options.report.show_personal = true;
  CHECK(FormContext(assessment, options).shown("电话13812345678") == "电话13812345678");
}
