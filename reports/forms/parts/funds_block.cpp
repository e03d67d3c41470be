#include "reports/forms/parts/funds_block.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/score/weights.h"
#include "engine/target/text_reader.h"
#include "reports/format/numbers.h"
#include "reports/forms/parts/cell_ids.h"
#include "reports/forms/parts/cells.h"
#include "reports/model/sections.h"

namespace duibiao {
namespace {

struct RowLabel {
  FundsSource row;
  std::string_view label;
};

/// What target forms call these lines, without 其中： and white space.
constexpr std::array<RowLabel, 29> kLabels{{
    {FundsSource::total, "资金总额"},
    {FundsSource::total, "年度资金总额"},
    {FundsSource::total, "项目资金总额"},
    {FundsSource::total, "收入合计"},
    {FundsSource::total, "合计"},
    {FundsSource::total, "总额"},
    {FundsSource::treasury, "财政拨款"},
    {FundsSource::treasury, "财政拨款/小计"},
    {FundsSource::treasury, "当年财政拨款"},
    {FundsSource::treasury, "本年财政拨款"},
    {FundsSource::treasury, "财政资金"},
    {FundsSource::general_budget, "一般公共预算资金"},
    {FundsSource::general_budget, "财政拨款/一般公共预算资金"},
    {FundsSource::general_budget, "一般公共预算"},
    {FundsSource::general_budget, "一般公共预算拨款"},
    {FundsSource::general_budget, "本年一般公共预算拨款"},
    {FundsSource::carried_over, "上年结转资金"},
    {FundsSource::carried_over, "上年结转"},
    {FundsSource::carried_over, "上年结转结余"},
    {FundsSource::other, "其他资金"},
    {FundsSource::other, "其他"},
    {FundsSource::central, "中央补助"},
    {FundsSource::central, "中央补助资金"},
    {FundsSource::central, "中央资金"},
    {FundsSource::central, "中央财政资金"},
    {FundsSource::local, "地方资金"},
    {FundsSource::local, "地方财政资金"},
    {FundsSource::local, "地方配套资金"},
    {FundsSource::local, "地方配套"},
}};

constexpr std::string_view kAmongThem = "其中:";

std::string label_of(const FundsLine& line) {
  std::string label = normalise(line.label);
  const auto among = label.find(kAmongThem);
  return among == std::string::npos ? label : label.erase(among, kAmongThem.size());
}

bool is_labelled(const FundsLine& line, FundsSource row) {
  const std::string label = label_of(line);
  return line.side == FundsLine::Side::income &&
         std::ranges::any_of(kLabels, [&](const RowLabel& known) {
           return known.row == row && known.label == label;
         });
}

/// Year, day and place of a figure of the reserved indicators.
DocumentCell figure_cell(const MoneyFigure& figure, CellId id, const FormContext& context,
                         int columns) {
  DocumentCell cell = identified(money_cell(figure.yuan, columns), id);
  cell.note = context.words("note_money_figure", {{"day", to_string(figure.date)},
                                                  {"where", context.names.text(figure.where)}});
  return cell;
}

DocumentCell not_split_cell(const FormContext& context, int columns) {
  return open_cell(context.words("note_not_split"), columns);
}

/// Yuan of an amount that has a unit of money.
std::optional<Ratio> yuan_of(const std::optional<Quantity>& amount) {
  const bool money = amount && amount->unit.dimension == Dimension::money;
  return money ? std::optional(amount->in_base()) : std::nullopt;
}

std::string_view code_of(Denominator denominator) {
  return denominator == Denominator::budget_initial ? "budget_initial" : "budget_adjusted";
}

/// The denominator in yuan, and where the form's own line stands in for `@budget_initial`, that.
std::optional<Ratio> denominator_yuan(const FormContext& context, Denominator denominator) {
  const MoneyFigures& money = context.assessment.money;
  const bool initial = denominator == Denominator::budget_initial;
  if (const auto& budget = initial ? money.budget_initial : money.budget_adjusted) {
    return budget->yuan;
  }
  const FundsLine* line = funds_line(context.assessment.form, FundsSource::total);
  return initial && line != nullptr ? yuan_of(line->full_year) : std::nullopt;
}

/// The total's execution rate over `denominator`; nothing where one of them is not known.
std::optional<ExecutionRate> rate_over(const FormContext& context, Denominator denominator) {
  const auto& executed = context.assessment.money.executed;
  const auto budget = denominator_yuan(context, denominator);
  const bool positive = budget && *budget > Ratio{0};
  const auto rate = executed && positive ? quotient(executed->yuan, *budget) : std::nullopt;
  return rate ? std::optional(ExecutionRate{std::string(code_of(denominator)), executed->yuan,
                                            *budget, *rate})
              : std::nullopt;
}

/// The rate that the leaf 预算执行率 reports, where the money itself is not known.
DocumentCell reported_rate_cell(const FormContext& context, std::string_view missing, int columns) {
  const AssessedIndicator* leaf = execution_leaf(context);
  const Actual* actual = leaf == nullptr ? nullptr : &leaf->evaluation.actual;
  if (actual == nullptr || !actual->base || actual->family != "%") {
    return open_cell(context.words(missing), columns);
  }
  DocumentCell cell =
      number_cell(*actual->base, format_for(*actual->base, {2, false, "%"}, Ratio{100}), columns);
  cell.note = context.words("note_rate_of_indicator", {{"name", leaf->indicator.name},
                                                       {"code", leaf->indicator.code},
                                                       {"actual", actual->written}});
  return cell;
}

std::vector<Fact> facts_of(const ExecutionRate& rate, Words words) {
  return {{"denominator", words(denominator_code(rate.denominator_name))},
          {"rate", percent_text(rate.rate)},
          {"executed", money_text(rate.executed_yuan, words.language())},
          {"budget", money_text(rate.denominator_yuan, words.language())}};
}

}  // namespace

const FundsLine* funds_line(const Form& form, FundsSource row) {
  const auto found = std::ranges::find_if(
      form.funds, [row](const FundsLine& line) { return is_labelled(line, row); });
  return found == form.funds.end() ? nullptr : &*found;
}

DocumentCell initial_budget_cell(const FormContext& context, FundsSource row, int columns) {
  const bool total = row == FundsSource::total;
  const auto& known = context.assessment.money.budget_initial;
  if (total && known) {
    return figure_cell(*known, kBudgetInitialCell, context, columns);
  }
  const FundsLine* line = funds_line(context.assessment.form, row);
  const auto yuan = line == nullptr ? std::nullopt : yuan_of(line->full_year);
  if (!yuan) {
    return open_cell(context.words(total ? "note_no_initial_budget" : "note_no_amount"), columns);
  }
  DocumentCell cell = money_cell(yuan, columns);
  cell.id = total ? kBudgetInitialCell : 0;
  cell.note = context.words("note_amount_of_form", {{"label", line->label}});
  return cell;
}

DocumentCell adjusted_budget_cell(const FormContext& context, FundsSource row, int columns) {
  if (row != FundsSource::total) {
    return not_split_cell(context, columns);
  }
  const auto& known = context.assessment.money.budget_adjusted;
  return known ? figure_cell(*known, kBudgetAdjustedCell, context, columns)
               : open_cell(context.words("note_no_adjusted_budget"), columns);
}

DocumentCell executed_cell(const FormContext& context, FundsSource row, int columns) {
  if (row != FundsSource::total) {
    return not_split_cell(context, columns);
  }
  const auto& known = context.assessment.money.executed;
  return known ? figure_cell(*known, kExecutedCell, context, columns)
               : open_cell(context.words("note_no_executed"), columns);
}

DocumentCell execution_rate_cell(const FormContext& context, FundsSource row,
                                 Denominator denominator, int columns) {
  if (row != FundsSource::total) {
    return not_split_cell(context, columns);
  }
  const auto rate = rate_over(context, denominator);
  if (!rate) {
    const bool paid = context.assessment.money.executed.has_value();
    return reported_rate_cell(
        context, paid ? "note_rate_without_budget" : "note_rate_without_executed", columns);
  }
  DocumentCell cell = percent_cell(rate->rate, columns);
  cell.note = context.words("note_rate_over", facts_of(*rate, context.words));
  const bool initial = denominator == Denominator::budget_initial;
  return computed(std::move(cell),
                  PercentOf{kExecutedCell, initial ? kBudgetInitialCell : kBudgetAdjustedCell});
}

std::vector<DocumentLine> denominator_lines(const FormContext& context, Denominator shown) {
  const Words& words = context.words;
  std::vector<DocumentLine> lines;
  if (const auto rate = rate_over(context, shown)) {
    lines.push_back({LineRole::small_print, words("small_rate_on_form", facts_of(*rate, words))});
  }
  for (const ExecutionRate& rate : context.assessment.execution) {
    if (denominator_code(rate.denominator_name) != code_of(shown)) {
      lines.push_back({LineRole::small_print, words("small_rate_beside", facts_of(rate, words))});
    }
  }
  return lines;
}

const AssessedIndicator* execution_leaf(const FormContext& context) {
  const auto& indicators = context.assessment.indicators;
  const auto found = std::ranges::find_if(indicators, [&](const AssessedIndicator& assessed) {
    const Indicator& indicator = assessed.indicator;
    return role_of(indicator.name, indicator.level1, context.vocabulary).execution_rate;
  });
  return found == indicators.end() ? nullptr : &*found;
}

bool funds_row_has_points(const FormContext& context) {
  const AssessedIndicator* leaf = execution_leaf(context);
  if (leaf == nullptr || leaf->compliance_only) {
    return false;
  }
  const Assessment& assessment = context.assessment;
  if (assessment.weights_origin == WeightsOrigin::rule_book) {
    const LevelWeight* entry =
        weight_entry(assessment.rule_book, leaf->indicator, context.vocabulary);
    return entry != nullptr && entry->leaf;
  }
  const std::string level = standard_name(context.vocabulary, leaf->indicator.level1);
  return level.empty() || role_of(level, "", context.vocabulary).execution_rate;
}

}  // namespace duibiao
