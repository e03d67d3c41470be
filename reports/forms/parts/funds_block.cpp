#include "reports/forms/parts/funds_block.h"

#include <algorithm>
#include <string_view>

#include "engine/score/weights.h"
#include "reports/format/numbers.h"
#include "reports/forms/parts/cell_ids.h"
#include "reports/forms/parts/cells.h"
#include "reports/model/sections.h"

namespace duibiao {
namespace {

/// Which figure an amount is: its day and place, or what stood in for it.
std::string amount_note(const MoneyFigure& figure, const FormContext& context) {
  if (figure.origin == MoneyOrigin::funds_block) {
    const FundsLine* line = funds_line(context.assessment.form, FundsSource::total);
    return context.words("note_amount_of_form", {{"label", line == nullptr ? "" : line->label}});
  }
  const std::string_view code =
      figure.origin == MoneyOrigin::execution_rate ? "note_money_of_rate" : "note_money_figure";
  return context.words(
      code, {{"day", to_string(figure.date)}, {"where", context.names.text(figure.where)}});
}

DocumentCell figure_cell(const MoneyFigure& figure, CellId id, const FormContext& context,
                         int columns) {
  DocumentCell cell = identified(money_cell(figure.yuan, columns), id);
  cell.note = amount_note(figure, context);
  return cell;
}

DocumentCell not_split_cell(const FormContext& context, int columns) {
  return open_cell(context.words("note_not_split"), columns);
}

std::string_view code_of(Denominator denominator) {
  return denominator == Denominator::budget_initial ? "budget_initial" : "budget_adjusted";
}

/// The total's execution rate over `denominator`; nothing where one of them is not known, and where
/// a newer rate stands without its amount.
std::optional<ExecutionRate> rate_over(const FormContext& context, Denominator denominator) {
  const MoneyFigures& money = context.assessment.money;
  const bool initial = denominator == Denominator::budget_initial;
  const auto& executed = money.executed;
  const auto& budget = initial ? money.budget_initial : money.budget_adjusted;
  const bool divides = executed && budget && budget->yuan > Ratio{0} && !money.reported_rate;
  const auto rate = divides ? quotient(executed->yuan, budget->yuan) : std::nullopt;
  return rate ? std::optional(ExecutionRate{std::string(code_of(denominator)), executed->yuan,
                                            budget->yuan, *rate})
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

DocumentCell initial_budget_cell(const FormContext& context, FundsSource row, int columns) {
  const bool total = row == FundsSource::total;
  const auto& known = context.assessment.money.budget_initial;
  if (total && known) {
    return figure_cell(*known, kBudgetInitialCell, context, columns);
  }
  const FundsLine* line = total ? nullptr : funds_line(context.assessment.form, row);
  const auto yuan = yuan_of(line);
  if (!yuan) {
    return open_cell(context.words(total ? "note_no_initial_budget" : "note_no_amount"), columns);
  }
  DocumentCell cell = money_cell(yuan, columns);
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
  const MoneyFigures& money = context.assessment.money;
  const auto& known = money.executed;
  if (known && money.reported_rate) {  // the rate beside it is of a later day
    return open_cell(
        context.words("note_executed_older", {{"value", money_cell(known->yuan).text},
                                              {"day", to_string(known->date)},
                                              {"rate_day", to_string(money.reported_rate->date)}}),
        columns);
  }
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
  if (context.assessment.money.reported_rate) {
    return lines;  // the amounts are older than the rate on the form
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
