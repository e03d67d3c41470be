#include "engine/audit/checks/figures.h"

#include <doctest/doctest.h>

#include "engine/audit/assess_leniently.h"
#include "tests/support/audit/audit_case.h"
#include "tests/support/rule_books.h"

using namespace duibiao;
using namespace duibiao::checks;

namespace {

/// A project assessed at the year's end by the central book.
struct Assessed {
  Assessed(Form the_form, const std::vector<Observation>& observations)
      : form(std::move(the_form)), figures(observations) {
    AssessOptions options;
    options.as_of = test::day("2024-12-31");
    assessment =
        assess_leniently(form, observations, test::central_book(), test::words(), options).value();
  }

  [[nodiscard]] AuditSubject subject() const {
    return {form,
            &assessment,
            none,
            figures,
            nullptr,
            test::words(),
            calendar_year(2024),
            test::day("2024-12-31")};
  }

  Form form;
  FigureIndex figures;
  StatementIndex none{};
  Assessment assessment{};
};

}  // namespace

TEST_CASE("the execution rate comes from the amounts, else from the row, as rate or as money") {
  const Form rate = test::form({{"P-01", "过程", "资金管理", "预算执行率", "", "=100%", "10"}});
  const Assessed by_row(rate, {test::figure("P-01", "2024-12-31", "95%")});
  CHECK(execution_percent(by_row.subject())->percent == Ratio{95});
  const Assessed by_amounts(rate, {test::figure("P-01", "2024-12-31", "95%"),
                                   test::figure("@executed", "2024-12-31", "90元"),
                                   test::figure("@budget_initial", "2024-01-01", "100元")});
  CHECK(execution_percent(by_amounts.subject())->percent == Ratio{90});
  const Assessed funds_row(
      test::form({{"P-01", "预算执行", "", "年度资金总额", "", "200万元", "10"}}),
      {test::figure("P-01", "2024-12-31", "50万元")});
  CHECK(execution_percent(funds_row.subject())->percent == Ratio{25});
  CHECK_FALSE(
      execution_percent(
          Assessed(test::form({{"P-01", "产出指标", "数量指标", "甲", "", "≥2次"}}), {}).subject())
          .has_value());
}

TEST_CASE("output is the mean share of the year's targets by points, none above 100 percent") {
  const Form form = test::form({{"P-01", "产出指标", "数量指标", "甲", "", "≥10次", "30"},
                                {"P-02", "产出指标", "数量指标", "乙", "", "≥10次", "10"},
                                {"P-03", "产出指标", "成本指标", "支出", "", "≤10元", "60"}});
  const Assessed made(
      form, {test::figure("P-01", "2024-12-31", "5次"), test::figure("P-02", "2024-12-31", "90次"),
             test::figure("P-03", "2024-12-31", "1元")});
  const auto output = output_percent(made.subject());
  REQUIRE(output.has_value());
  CHECK(output->percent == Ratio{125, 2});
  CHECK(output->rows.size() == 2);
  CHECK_FALSE(output_percent(Assessed(form, {}).subject()).has_value());
  CHECK(percent_of_year(made.assessment.indicators[0]) == Ratio{50});
  CHECK(figures_of(made.subject(), form.indicators[1]).size() == 1);
}
