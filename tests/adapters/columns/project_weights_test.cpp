#include "adapters/columns/project_weights.h"

#include <doctest/doctest.h>

#include "tests/adapters/columns/prepared_run.h"

using namespace duibiao;
using namespace duibiao::columns;

namespace {

/// Plans the weights of a run; what there is to say.
Problems planned(test::PreparedRun& run, WeightsMode mode, std::vector<Ratio>& points) {
  run.read_targets();
  const WeightRules rules{run.book, house_vocabulary(), {}};
  ProjectWeights weights(run.state, rules, mode);
  Problems problems = weights.plan();
  for (std::uint32_t row = 0; !any_error(problems) && row < run.state.roster.rows(); ++row) {
    points.push_back(weights.exact(run.row(row), run.state.classes[run.row(row).indicator_class]));
  }
  return problems;
}

}  // namespace

TEST_CASE("given weights stand where they add up to exactly 100") {
  std::vector<Ratio> points;
  test::PreparedRun exact(
      "P,1,产出,数量,a,sum,,≥1次,33.33333\nP,2,产出,数量,b,sum,,≥1次,66.66667\n");
  CHECK(planned(exact, WeightsMode::must_add_up, points).empty());
  CHECK(points[0] == Ratio{3333333, 100000});
  test::PreparedRun above("P,1,产出,数量,a,sum,,≥1次,33.34\nP,2,产出,数量,b,sum,,≥1次,66.67\n");
  const Problems problems = planned(above, WeightsMode::must_add_up, points);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].code == "weights_do_not_add_up");
  CHECK(problems[0].where.line == 2);
  test::PreparedRun again("P,1,产出,数量,a,sum,,≥1次,33.34\nP,2,产出,数量,b,sum,,≥1次,66.67\n");
  CHECK(planned(again, WeightsMode::as_given, points).empty());
}

TEST_CASE("some weights and some not are a fault for each row without") {
  std::vector<Ratio> points;
  test::PreparedRun run("P,1,产出,数量,a,sum,,≥1次,50\nP,2,产出,数量,b,sum,,≥1次,\n");
  const Problems problems = planned(run, WeightsMode::as_given, points);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].code == "weights_incomplete");
  CHECK(problems[0].where.line == 3);
}

TEST_CASE("without weights the book's level points are shared out, first rows first") {
  std::vector<Ratio> points;
  test::PreparedRun run(
      "P,1,过程,资金,预算执行率,last,,=100%,\nP,2,产出,数量,a,sum,,≥1次,\nP,3,产出,数量,b,sum,,"
      "≥1次,\n"
      "P,4,产出,数量,c,sum,,≥1次,\nP,5,效益,社会,d,sum,,≥1次,\nP,6,满意度,满意度,e,last,,≥90%,\n");
  CHECK(planned(run, WeightsMode::must_add_up, points).empty());
  CHECK(points == std::vector<Ratio>{Ratio{10}, Ratio{1667, 100}, Ratio{1667, 100},
                                     Ratio{1666, 100}, Ratio{30}, Ratio{10}});
}
