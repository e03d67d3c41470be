#include "engine/compare/evaluation.h"

#include <doctest/doctest.h>

using namespace duibiao;

TEST_CASE("every outcome has the name that interchange files give it") {
  CHECK(status_name(Met{}) == "met");
  CHECK(status_name(Missed{}) == "missed");
  CHECK(status_name(NoData{}) == "no_data");
  CHECK(status_name(NoTargetOutcome{}) == "no_target");
  CHECK(status_name(NotAssessable{}) == "not_assessable");
}

TEST_CASE("an evaluation that nobody filled in has no data") {
  CHECK(status_name(Evaluation{}.outcome) == "no_data");
  CHECK(Outcome{NoData{}} == Outcome{NoData{"no_observation"}});
  CHECK_FALSE(Outcome{NoData{}} == Outcome{NoData{"not_due"}});
}
