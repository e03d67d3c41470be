#include "engine/review/other_rules.h"

#include <doctest/doctest.h>

#include "tests/support/domain.h"
#include "tests/support/rule_books.h"

using namespace duibiao;

TEST_CASE("rounding and cutting off are told apart, exactly") {
  const Ratio exact{9485, 1000};
  CHECK(is_rounded({949, 2}, exact, 2));
  CHECK_FALSE(is_rounded({948, 2}, exact, 2));
  CHECK(is_cut_off({948, 2}, exact, 2));
  CHECK_FALSE(is_cut_off({949, 2}, exact, 2));
  CHECK(is_rounded({95, 1}, exact, 1));
  CHECK(is_rounded({950, 2}, exact, 1));  // 9.50 is 9.5
  CHECK(is_rounded({9, 0}, exact, 0));
}

TEST_CASE("a number too large for its places matches nothing") {
  CHECK_FALSE(is_rounded({1, 18}, Ratio{100}, 18));
  CHECK_FALSE(is_cut_off({1, 18}, Ratio{100}, 18));
}

TEST_CASE("other rules are matched to two places, to more where more were written") {
  const Indicator row = test::indicator({"P-01", "产出指标", "数量指标", "场次", "", "≥39次"});
  RuleBook book = test::central_book();
  Evaluation evaluation;
  evaluation.outcome = Met{};
  evaluation.attainment = Ratio{41, 39};
  evaluation.deviation = Ratio{2, 39};
  const ScoredFacts facts{row, evaluation, Ratio{10}, {}, {}, {}, false, {}};
  const auto beyond = [&](const Decimal& points) {
    const RuleCause cause = rules_that_give(points, facts, book, test::words());
    return cause.rules == std::vector{OtherRule::beyond_weight};
  };
  CHECK(beyond({1051, 2}));  // 10.5128… cut off or rounded
  CHECK_FALSE(beyond({105, 1}));
  CHECK(beyond({10513, 3}));
  CHECK(beyond({10512, 3}));
  CHECK_FALSE(beyond({10511, 3}));
}
