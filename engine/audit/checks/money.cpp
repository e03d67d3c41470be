#include "engine/audit/checks/money.h"

#include <algorithm>

#include "engine/audit/text/characters.h"
#include "engine/audit/text/name_core.h"
#include "engine/target/target_reader.h"
#include "engine/target/text_reader.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {
namespace {

bool is_total(const FundsLine& line, const CheckSettings& settings) {
  const auto& words = settings.terms("funds_totals");
  return std::ranges::find(words, normalise(line.label)) != words.end();
}

/// A part of a subtotal, or of a sum given above it (其中：…): counted there already.
bool is_below_subtotal(const FundsLine& line, const CheckSettings& settings) {
  const std::string label = normalise(line.label);
  return std::ranges::find(settings.terms("funds_subtotal_parts"), label) !=
             settings.terms("funds_subtotal_parts").end() ||
         label.starts_with("其中");
}

bool has_subtotal(const Form& form, FundsLine::Side side, const CheckSettings& settings) {
  const auto& words = settings.terms("funds_subtotals");
  return std::ranges::any_of(form.funds, [&](const FundsLine& line) {
    return line.side == side && line.full_year &&
           std::ranges::find(words, normalise(line.label)) != words.end();
  });
}

const std::optional<Quantity>& column_of(const FundsLine& line, bool half_year) {
  return half_year ? line.half_year : line.full_year;
}

bool is_cost(const Indicator& indicator, const Vocabulary& vocabulary) {
  return vocabulary.cost_levels.contains(indicator.level2) ||
         vocabulary.cost_levels.contains(indicator.level1) ||
         contains_any(indicator.name, vocabulary.cost_words);
}

const Quantity* money_bound(const TargetCell& cell) {
  const Quantity* bound = bound_of(cell.target);
  return bound != nullptr && bound->unit.dimension == Dimension::money ? bound : nullptr;
}

}  // namespace

std::optional<Ratio> yuan_of(const std::optional<Quantity>& amount) {
  return amount && amount->unit.dimension == Dimension::money ? std::optional(amount->in_base())
                                                              : std::nullopt;
}

const FundsLine* total_line(const Form& form, FundsLine::Side side, const CheckSettings& settings) {
  const auto found = std::ranges::find_if(form.funds, [&](const FundsLine& line) {
    return line.side == side && is_total(line, settings);
  });
  return found == form.funds.end() ? nullptr : &*found;
}

std::optional<Amount> sum_of_lines(const Form& form, FundsLine::Side side, bool half_year,
                                   const CheckSettings& settings) {
  const bool parted = has_subtotal(form, side, settings);
  Amount amount;
  for (const FundsLine& line : form.funds) {
    const auto& cell = column_of(line, half_year);
    if (line.side != side || !cell || is_total(line, settings) ||
        (parted && is_below_subtotal(line, settings))) {
      continue;
    }
    const auto yuan = yuan_of(cell);
    const auto more = yuan ? sum(amount.yuan, *yuan) : std::nullopt;
    if (!more) {
      return std::nullopt;
    }
    amount.yuan = *more;
    amount.evidence.push_back({line.where, line.label + " " + to_string(*cell)});
  }
  amount.written = money_text(amount.yuan);
  return amount.evidence.empty() ? std::nullopt : std::optional(std::move(amount));
}

std::optional<Amount> budget_of(const AuditSubject& subject, const CheckSettings& settings) {
  const FundsLine* total = total_line(subject.form, FundsLine::Side::income, settings);
  if (total != nullptr && yuan_of(total->full_year)) {
    return Amount{*yuan_of(total->full_year),
                  to_string(*total->full_year),
                  {{total->where, total->label + " " + to_string(*total->full_year)}}};
  }
  if (auto income = sum_of_lines(subject.form, FundsLine::Side::income, false, settings)) {
    return income;
  }
  if (auto adjusted = reserved_amount(subject, "@budget_adjusted")) {
    return adjusted;
  }
  return reserved_amount(subject, "@budget_initial");
}

std::optional<Amount> reserved_amount(const AuditSubject& subject, std::string_view indicator) {
  const auto counted = subject.figures.counted(indicator, subject.course, subject.as_of);
  if (counted.empty()) {
    return std::nullopt;
  }
  const Observation* newest = &counted.back();
  auto read = parse_quantity(normalise(newest->value), subject.vocabulary);
  if (!read || (!read->unit.written.empty() && read->unit.dimension != Dimension::money)) {
    return std::nullopt;
  }
  return Amount{read->in_base(), newest->value, {evidence_of(*newest)}};
}

std::vector<CostRow> cost_rows(const AuditSubject& subject, const CheckSettings& settings) {
  std::vector<CostRow> rows;
  for (const Indicator& indicator : subject.form.indicators) {
    const Quantity* full = money_bound(indicator.full_year);
    if (full == nullptr || !is_cost(indicator, subject.vocabulary) ||
        contains_any(plain_name(indicator.name), settings.terms("unit_cost_words"))) {
      continue;
    }
    rows.push_back({&indicator, money_bound(indicator.half_year), full});
  }
  return rows;
}

const Indicator* execution_row(const Form& form, const Vocabulary& vocabulary) {
  const auto found = std::ranges::find_if(form.indicators, [&](const Indicator& indicator) {
    return standard_name(vocabulary, plain_name(indicator.name)) == "预算执行率";
  });
  return found == form.indicators.end() ? nullptr : &*found;
}

std::string money_text(const Ratio& yuan) {
  constexpr int kTenThousand = 10'000;
  if (yuan >= Ratio{kTenThousand} || yuan <= Ratio{-kTenThousand}) {
    const auto scaled = quotient(yuan, Ratio{kTenThousand});
    if (scaled) {
      return brief(*scaled, 4) + "万元";
    }
  }
  return brief(yuan, 2) + "元";
}

}  // namespace duibiao::checks
