#include "engine/audit/assess_leniently.h"

#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"
#include "tests/support/rule_books.h"

using namespace duibiao;

namespace {

std::optional<Assessment> assessed(std::string_view first, std::string_view second) {
  const Form form = test::form({{"P-01", "产出指标", "数量指标", "甲", "", "≥2次", first},
                                {"P-02", "效益指标", "社会效益", "乙", "", "≥2次", second}});
  AssessOptions options;
  options.as_of = test::day("2024-12-31");
  const std::vector<Observation> figures{test::figure("P-01", "2024-12-31", "1次")};
  return assess_leniently(form, figures, test::central_book(), test::words(), options);
}

}  // namespace

TEST_CASE("weights in order are taken as anywhere else") {
  const auto made = assessed("60", "40");
  REQUIRE(made.has_value());
  CHECK(made->weights_origin == WeightsOrigin::form);
  CHECK(made->score_hundredths == 3000);
}

TEST_CASE("weights that do not add up, and missing ones, are taken as they stand") {
  const auto more = assessed("70", "50");
  REQUIRE(more.has_value());
  CHECK(more->weights_origin == WeightsOrigin::as_given);
  CHECK(more->score_hundredths == 3500);
  const auto some = assessed("50", "");
  REQUIRE(some.has_value());
  CHECK(some->score_hundredths == 2500);
  CHECK_FALSE(some->indicators[1].indicator.weight.has_value());
}

TEST_CASE("a form without rows is not assessed") {
  AssessOptions options;
  options.as_of = test::day("2024-12-31");
  CHECK_FALSE(assess_leniently(test::form({}), {}, test::central_book(), test::words(), options)
                  .has_value());
}
