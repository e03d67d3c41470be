#include "reports/forms/parts/funds_block.h"

#include <doctest/doctest.h>

#include "engine/assess/execution.h"
#include "reports/forms/parts/cell_ids.h"
#include "tests/support/forms/sample_forms.h"
#include "tests/support/sample_assessment.h"

using namespace duibiao;

namespace {

Unit ten_thousand_yuan() { return {"万元", "元", 4, Dimension::money}; }

FundsLine line(std::string label, std::int64_t amount,
               FundsLine::Side side = FundsLine::Side::income) {
  return {.side = side,
          .label = std::move(label),
          .full_year = Quantity{{amount, 0}, ten_thousand_yuan()}};
}

/// The sample in June with 8 万元 at the start, 9 万元 after adjustment, 4.5 万元 paid; on its form
/// the lines of the Jiangsu form.
Assessment sample_in_june() {
  Assessment assessment = sample::assessment("2024-06-30");
  assessment.form.funds = {line("资金总额", 8), line("财政拨款/小计", 7),
                           line("一般公共预算资金", 6), line("上年结转资金", 1),
                           line("社区矫正", 80, FundsLine::Side::expenditure)};
  return assessment;
}

/// `read` of the assessment as a form sees it.
template <class Read>
auto on(const Assessment& assessment, Read read) {
  const OfficialOptions options = sample::options();
  return read(FormContext(assessment, options));
}

DocumentCell rate(const Assessment& assessment, Denominator denominator) {
  return on(assessment, [&](const FormContext& context) {
    return execution_rate_cell(context, FundsSource::total, denominator);
  });
}

DocumentCell initial(const Assessment& assessment, FundsSource row) {
  return on(assessment,
            [&](const FormContext& context) { return initial_budget_cell(context, row); });
}

}  // namespace

TEST_CASE("年初预算数取自上报的数，没有时取目标表，都由引擎给出") {
  Assessment assessment = sample_in_june();
  const DocumentCell reported = initial(assessment, FundsSource::total);
  CHECK(reported.text == "8.00");
  CHECK(reported.id == kBudgetInitialCell);
  CHECK(reported.note == "2024-01-01 的数据，actuals.csv:25!value");
  assessment.money =
      money_figures(assessment.form, {}, assessment.course, assessment.as_of, sample::vocabulary());
  const DocumentCell of_form = initial(assessment, FundsSource::total);
  CHECK(of_form.text == "8.00");
  CHECK(of_form.id == kBudgetInitialCell);
  CHECK(of_form.note == "取自目标表“资金总额”");
  assessment.money = {};
  const DocumentCell none = initial(assessment, FundsSource::total);
  CHECK(none.text.empty());
  CHECK(none.note == "没有年初预算数（@budget_initial，或目标表的资金总额）");
}

TEST_CASE("an amount without a unit of money is not taken for yuan") {
  Assessment assessment = sample_in_june();
  assessment.form.funds[1].full_year->unit = {};
  CHECK(initial(assessment, FundsSource::treasury).text.empty());
  CHECK(initial(assessment, FundsSource::carried_over).text == "1.00");
}

TEST_CASE("parts have the target form's amounts and no others") {
  const Assessment assessment = sample_in_june();
  CHECK(initial(assessment, FundsSource::treasury).text == "7.00");
  CHECK(initial(assessment, FundsSource::treasury).id == 0);
  CHECK(initial(assessment, FundsSource::other).note == "目标表没有该项金额");
  on(assessment, [](const FormContext& context) {
    CHECK(adjusted_budget_cell(context, FundsSource::treasury).text.empty());
    CHECK(executed_cell(context, FundsSource::treasury).note == "只有总额，未按资金来源分列");
    CHECK(execution_rate_cell(context, FundsSource::treasury, Denominator::budget_adjusted)
              .text.empty());
    return 0;
  });
}

TEST_CASE("the total's budget after adjustment and what was paid, each with its figure") {
  on(sample_in_june(), [](const FormContext& context) {
    CHECK(adjusted_budget_cell(context, FundsSource::total).text == "9.00");
    CHECK(executed_cell(context, FundsSource::total).text == "4.50");
    CHECK(executed_cell(context, FundsSource::total).note ==
          "2024-06-30 的数据，actuals.csv:24!value");
    return 0;
  });
  Assessment bare = sample_in_june();
  bare.money = {};
  on(bare, [](const FormContext& context) {
    CHECK(adjusted_budget_cell(context, FundsSource::total).text.empty());
    CHECK(executed_cell(context, FundsSource::total).note == "没有执行数（@executed）");
    return 0;
  });
}

TEST_CASE("执行率写明分母，公式指向本表的两个单元格") {
  const DocumentCell over_initial = rate(sample_in_june(), Denominator::budget_initial);
  CHECK(over_initial.text == "56.25%");
  CHECK(over_initial.note == "执行数 45,000.00 元 ÷ 年初预算数 80,000.00 元");
  const auto formula = std::get<PercentOf>(*over_initial.formula);
  CHECK(formula.numerator == kExecutedCell);
  CHECK(formula.denominator == kBudgetInitialCell);
  const DocumentCell over_adjusted = rate(sample_in_june(), Denominator::budget_adjusted);
  CHECK(over_adjusted.text == "50.00%");
  CHECK(std::get<PercentOf>(*over_adjusted.formula).denominator == kBudgetAdjustedCell);
}

TEST_CASE("a rate without its budget is not judged, but the leaf's own report is shown") {
  Assessment assessment = sample_in_june();
  assessment.money.budget_adjusted.reset();
  const DocumentCell reported = rate(assessment, Denominator::budget_adjusted);
  CHECK(reported.text == "55.00%");
  CHECK_FALSE(reported.formula);
  CHECK(reported.note.find("取自指标“预算执行率”（P-03）所报的 55%") == 0);
  assessment.indicators.erase(assessment.indicators.begin() + 2);
  CHECK(rate(assessment, Denominator::budget_adjusted).text.empty());
  CHECK(rate(assessment, Denominator::budget_adjusted).note == "没有预算数，不算执行率");
  assessment.money.executed.reset();
  CHECK(rate(assessment, Denominator::budget_initial).note == "没有执行数，不算执行率");
}

TEST_CASE("the numerator of the leaf's pair says that it is one") {
  Assessment assessment = sample_in_june();
  assessment.money.executed->origin = MoneyOrigin::execution_rate;
  on(assessment, [](const FormContext& context) {
    CHECK(executed_cell(context, FundsSource::total).text == "4.50");
    CHECK(executed_cell(context, FundsSource::total).note ==
          "取自 2024-06-30 所报预算执行率的分子，actuals.csv:24!value");
    return 0;
  });
}

TEST_CASE("amount and rate in a row are of one day: an older amount leaves its cell empty") {
  Assessment assessment = sample_in_june();
  assessment.money.executed->date = *parse_iso_date("2024-03-31");
  assessment.money.reported_rate = ReportedRate{Ratio{11, 20}, assessment.as_of, {}};
  CHECK(rate(assessment, Denominator::budget_initial).text == "55.00%");
  CHECK_FALSE(rate(assessment, Denominator::budget_initial).formula);
  on(assessment, [](const FormContext& context) {
    const DocumentCell cell = executed_cell(context, FundsSource::total);
    CHECK(cell.text.empty());
    CHECK(cell.note ==
          "执行数只报到 2024-03-31（4.50 万元），执行率是 2024-06-30 的；请补报同日执行数");
    CHECK(denominator_lines(context, Denominator::budget_initial).empty());
    return 0;
  });
}

TEST_CASE("a budget of 0 is no denominator") {
  Assessment assessment = sample_in_june();
  assessment.indicators.erase(assessment.indicators.begin() + 2);
  assessment.money.budget_initial->yuan = Ratio{0};
  CHECK(rate(assessment, Denominator::budget_initial).text.empty());
  assessment.money.budget_initial->yuan = Ratio{1, 100};
  CHECK_FALSE(rate(assessment, Denominator::budget_initial).text.empty());
}

TEST_CASE("every rate is printed with its denominator, the form's own first") {
  const auto lines = [](const Assessment& assessment, Denominator shown) {
    return on(assessment, [&](const FormContext& context) {
      std::vector<std::string> texts;
      for (const DocumentLine& line : denominator_lines(context, shown)) {
        texts.push_back(line.text);
      }
      return texts;
    });
  };
  using Texts = std::vector<std::string>;
  CHECK(lines(sample_in_june(), Denominator::budget_initial) ==
        Texts{"执行率 56.25% = 执行数 45,000.00 元 ÷ 年初预算数 80,000.00 元。",
              "另按全年（调整后）预算数 90,000.00 元 计，执行率为 50.00%。"});
  CHECK(lines(sample_in_june(), Denominator::budget_adjusted) ==
        Texts{"执行率 50.00% = 执行数 45,000.00 元 ÷ 全年（调整后）预算数 90,000.00 元。",
              "另按年初预算数 80,000.00 元 计，执行率为 56.25%。"});
  Assessment bare = sample_in_june();
  bare.money = {};
  bare.execution.clear();
  CHECK(lines(bare, Denominator::budget_initial).empty());
}

TEST_CASE("资金行带分值的情形：规则单列预算执行率，或表上本来就在资金行") {
  const auto has_points = [](const Assessment& assessment) {
    return on(assessment, [](const FormContext& c) { return funds_row_has_points(c); });
  };
  Assessment as_on_form = sample_in_june();  // weights on the form, the leaf under 过程
  CHECK_FALSE(has_points(as_on_form));
  as_on_form.weights_origin = WeightsOrigin::rule_book;
  CHECK(has_points(as_on_form));
  as_on_form.rule_book.weights = {{"过程", {20, 0}, false, {}}};
  CHECK_FALSE(has_points(as_on_form));
  Assessment of_funds_row = sample_in_june();
  of_funds_row.indicators[2].indicator.level1 = "预算执行率";
  CHECK(has_points(of_funds_row));
  of_funds_row.indicators.erase(of_funds_row.indicators.begin() + 2);
  CHECK_FALSE(has_points(of_funds_row));
}

TEST_CASE("the leaf is found by any of its names") {
  Assessment assessment = sample_in_june();
  const auto code = [&] {
    return on(assessment, [](const FormContext& context) {
      const AssessedIndicator* leaf = execution_leaf(context);
      return leaf == nullptr ? std::string("none") : leaf->indicator.code;
    });
  };
  CHECK(code() == "P-03");
  assessment.indicators[2].indicator.name = "资金执行率";
  CHECK(code() == "P-03");
  assessment.indicators[2].indicator.name = "资金到位率";
  CHECK(code() == "none");
}
