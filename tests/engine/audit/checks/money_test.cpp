#include "engine/audit/checks/money.h"

#include <doctest/doctest.h>

#include "adapters/checks/catalogue_reader.h"
#include "tests/support/audit/audit_case.h"

using namespace duibiao;
using namespace duibiao::checks;
using Side = FundsLine::Side;

namespace {

const CheckSettings& settings() { return house_catalogue().find("T03")->settings; }

AuditSubject subject_of(const Form& form, const FigureIndex& figures = {}) {
  static const StatementIndex kNone;
  static FigureIndex kept;
  kept = figures;
  return {form,
          nullptr,
          kNone,
          kept,
          nullptr,
          test::words(),
          calendar_year(2024),
          test::day("2024-12-31")};
}

}  // namespace

TEST_CASE("an amount without a unit of money is no amount") {
  CHECK(yuan_of(test::funds(Side::income, "合计", "8万元").full_year) == Ratio{80'000});
  CHECK_FALSE(yuan_of(test::funds(Side::income, "合计", "8").full_year).has_value());
  CHECK_FALSE(yuan_of(std::nullopt).has_value());
}

TEST_CASE("lines add up without totals and without the parts of a subtotal") {
  Form form = test::with_budget(test::form({}), "8万元");
  CHECK_FALSE(sum_of_lines(form, Side::income, false, settings()).has_value());
  form.funds.push_back(test::funds(Side::income, "一般公共预算资金", "5万元"));
  form.funds.push_back(test::funds(Side::income, "其他资金", "1万元"));
  CHECK(sum_of_lines(form, Side::income, false, settings())->yuan == Ratio{60'000});
  form.funds.push_back(test::funds(Side::income, "财政拨款/小计", "5万元"));
  CHECK(sum_of_lines(form, Side::income, false, settings())->yuan == Ratio{60'000});
  CHECK(total_line(form, Side::income, settings())->label == "资金总额");
  CHECK(total_line(form, Side::expenditure, settings()) == nullptr);
}

TEST_CASE("the budget is the form's total, else its lines, else what the figures say") {
  Form form = test::form({});
  const std::vector<Observation> listed{test::figure("@budget_initial", "2024-01-01", "6万元"),
                                        test::figure("@budget_adjusted", "2024-05-01", "70000"),
                                        test::figure("@budget_adjusted", "2024-03-01", "1元")};
  const FigureIndex figures(listed);
  CHECK(budget_of(subject_of(form, figures), settings())->yuan == Ratio{70'000});
  form.funds = {test::funds(Side::income, "其他资金", "8万元")};
  CHECK(budget_of(subject_of(form, figures), settings())->yuan == Ratio{80'000});
  form = test::with_budget(form, "9万元");
  CHECK(budget_of(subject_of(form, figures), settings())->yuan == Ratio{90'000});
  CHECK_FALSE(budget_of(subject_of(test::form({})), settings()).has_value());
  CHECK_FALSE(reserved_amount(subject_of(form), "@executed").has_value());
}

TEST_CASE("cost rows are money under a cost level or with a cost word, unit costs left out") {
  const Form form = test::form({{"P-01", "产出指标", "成本指标", "项目总额", "≤4万元", "≤8万元"},
                                {"P-02", "产出指标", "数量指标", "项目总支出", "", "≤8万元"},
                                {"P-03", "产出指标", "成本指标", "人均成本", "", "≤300元"},
                                {"P-04", "产出指标", "数量指标", "补贴发放额", "", "≥8万元"},
                                {"P-05", "产出指标", "成本指标", "成本节约率", "", "≥5%"}});
  const std::vector<CostRow> rows = cost_rows(subject_of(form), settings());
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].half->in_base() == Ratio{40'000});
  CHECK(rows[1].half == nullptr);
}

TEST_CASE("the execution rate is found by any of its names, money is said as people say it") {
  const Form form = test::form({{"P-01", "过程", "资金管理", "预算资金执行率", "", "=100%"}});
  CHECK(execution_row(form, test::words()) == &form.indicators[0]);
  CHECK(execution_row(test::form({}), test::words()) == nullptr);
  CHECK(money_text(Ratio{80'000}) == "8万元");
  CHECK(money_text(Ratio{9'999}) == "9999元");
  CHECK(money_text(Ratio{10'000}) == "1万元");
}
