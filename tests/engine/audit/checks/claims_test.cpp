#include "engine/audit/checks/claims.h"

#include <doctest/doctest.h>

#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using namespace duibiao::checks;

TEST_CASE("points are read with and without 分, and nothing else is points") {
  const auto points = [](std::string_view text) {
    const Statement said = test::said("P-01", StatementKind::claimed_score, text);
    return points_in(&said);
  };
  CHECK(points("9.5") == Decimal{95, 1});
  CHECK(points("9.5 分") == Decimal{95, 1});
  CHECK_FALSE(points("满分").has_value());
  CHECK_FALSE(points_in(nullptr).has_value());
}

TEST_CASE("rounding hides half of the last place, within its bounds") {
  const Ratio least{1, 100};
  const Ratio most{1, 10};
  CHECK(rounding_of({946, 2}, least, most) == least);
  CHECK(rounding_of({94, 1}, least, most) == Ratio{1, 20});
  CHECK(rounding_of({9, 0}, least, most) == most);
}

TEST_CASE("without an assessment, and without claims, scores cannot be judged") {
  const Form form = test::form({});
  const StatementIndex none;
  const FigureIndex figures;
  const AuditSubject bare{form,
                          nullptr,
                          none,
                          figures,
                          nullptr,
                          test::words(),
                          calendar_year(2024),
                          test::day("2024-12-31")};
  CHECK(why_no_claims(bare) == "not_assessed");
  CHECK(claimed_rows(bare).empty());
  CHECK_FALSE(carries_explanations(bare));
  CHECK_FALSE(is_explained(bare, "P-01"));
}

TEST_CASE("verdicts are met and missed, and nothing else") {
  Evaluation evaluation;
  CHECK_FALSE(is_judged(evaluation));
  evaluation.outcome = Missed{};
  CHECK((is_judged(evaluation) && is_missed(evaluation)));
  evaluation.outcome = Met{};
  CHECK((is_judged(evaluation) && !is_missed(evaluation)));
}
