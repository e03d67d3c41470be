#include "engine/outlook/forecast/estimate.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("an exact number becomes its nearest estimate") {
  CHECK(estimate_of(Ratio{3, 4}).value() == 0.75);
  CHECK(estimate_of(Ratio{-7, 2}).value() == -3.5);
  CHECK(estimate_of(Ratio{kInt128Max / 4, kInt128Max / 2}).value() == doctest::Approx(0.5));
}

TEST_CASE("a chance is told in whole percent from 1 to 99") {
  CHECK(Probability(0.8549).percent() == 85);
  CHECK(Probability(0.855).percent() == 86);
  CHECK(Probability(0).percent() == 1);
  CHECK(Probability(1).percent() == 99);
  CHECK(Probability(-0.2).value() == 0);
  CHECK(Probability(1.2).value() == 1);
}

TEST_CASE("an estimate is shown briefly") {
  CHECK(brief(Estimate(240)) == "240");
  CHECK(brief(Estimate(83.333333)) == "83.33");
  CHECK(brief(Estimate(83.5)) == "83.5");
  CHECK(brief(Estimate(0.124416)) == "0.1244");
  CHECK(brief(Estimate(0)) == "0");
  CHECK(brief(Estimate(-0.00001)) == "0");
  CHECK(brief(Estimate(-1.5)) == "-1.5");
  CHECK(brief(Estimate(1000)) == "1000");
}

TEST_CASE("a share that is the bound exactly reaches it whatever the binary fraction says") {
  const double third = estimate_of(Ratio{1, 3}).value();
  CHECK(reaches(0.1 + 0.2, 0.3));
  CHECK(reaches(0.3, 0.1 + 0.2));
  CHECK(reaches(third * 3 * 100, 100));
  CHECK_FALSE(reaches(99.999999, 100));
  CHECK(reaches(-5, -5));
  CHECK_FALSE(reaches(-5.00001, -5));
}
