#include "engine/audit/performance/risk.h"

#include <doctest/doctest.h>

#include "engine/audit/assess_leniently.h"
#include "tests/support/audit/audit_case.h"
#include "tests/support/rule_books.h"

using namespace duibiao;

namespace {

/// The risk of a row of `weight` of 100 points with these figures.
Risk risk(std::string_view weight, const std::vector<Observation>& figures,
          const std::vector<Statement>& said = {}) {
  const Form form = test::form({{"P-01", "产出指标", "数量指标", "甲", "", "≥100次", weight},
                                {"P-02", "产出指标", "数量指标", "乙", "", "≥1次", "50"}});
  AssessOptions options;
  options.as_of = test::day("2024-12-31");
  const auto assessment =
      assess_leniently(form, figures, test::central_book(), test::words(), options);
  REQUIRE(assessment.has_value());
  const StatementIndex statements(said);
  const FigureIndex index(figures);
  return risk_of({form, &*assessment, statements, index, nullptr, test::words(),
                  calendar_year(2024), test::day("2024-12-31")},
                 assessment->indicators[0]);
}

}  // namespace

TEST_CASE("a heavy row that was just met with one late figure is worth a look") {
  const Risk most = risk("50", {test::figure("P-01", "2024-12-31", "100次")});
  CHECK(most.weight == doctest::Approx(0.5));
  CHECK(most.closeness == doctest::Approx(1.0));
  CHECK(most.thinness == doctest::Approx(1.0));
  CHECK(most.lateness == doctest::Approx(1.0));
  CHECK(most.value() == doctest::Approx(0.5));
}

TEST_CASE("distance, more figures, evidence and earlier figures make it less") {
  CHECK(risk("50", {test::figure("P-01", "2024-12-31", "110次")}).closeness ==
        doctest::Approx(0.6));
  CHECK(risk("50", {test::figure("P-01", "2024-12-31", "125次")}).closeness ==
        doctest::Approx(0.0));
  CHECK(risk("50", {test::figure("P-01", "2024-06-30", "50次"),
                    test::figure("P-01", "2024-12-31", "100次")})
            .thinness == doctest::Approx(0.5));
  CHECK(risk("50", {test::figure("P-01", "2024-06-30", "50次"),
                    test::figure("P-01", "2024-12-31", "100次")})
            .lateness == doctest::Approx(0.5));
  CHECK(risk("50", {test::figure("P-01", "2024-06-30", "100次")},
             {test::said("P-01", StatementKind::evidence, "台账")})
            .thinness == doctest::Approx(0.5));
  CHECK(risk("50", {test::figure("P-01", "2024-06-30", "100次")}).lateness == doctest::Approx(0.0));
}

TEST_CASE("what was not judged has no risk of its own") {
  CHECK(risk("50", {}).value() == doctest::Approx(0.0));
  CHECK(estimate(Ratio{1, 4}) == doctest::Approx(0.25));
}
