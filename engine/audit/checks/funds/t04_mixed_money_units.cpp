#include <algorithm>

#include "engine/audit/checks/money.h"

namespace duibiao::checks {
namespace {

/// The first line of a side with an amount; null for none.
const FundsLine* first_with_amount(const Form& form, FundsLine::Side side) {
  const auto found = std::ranges::find_if(form.funds, [side](const FundsLine& line) {
    return line.side == side && line.full_year.has_value();
  });
  return found == form.funds.end() ? nullptr : &*found;
}

Evidence evidence_of_line(const FundsLine& line) {
  std::string text = line.label;
  for (const auto& amount : {line.half_year, line.full_year}) {
    text += amount ? " " + to_string(*amount) : "";
  }
  return {line.where, text};
}

/// Are the two sums ten thousand times apart, within one percent?
bool are_ten_thousand_apart(const Ratio& a, const Ratio& b) {
  const auto times = b > Ratio{0} ? quotient(a, b) : std::nullopt;
  return times && *times >= Ratio{9'900} && *times <= Ratio{10'100};
}

}  // namespace

/// Amounts in 元 and amounts in 万元 in one table: the units differ, or the sides are ten thousand
/// times apart.
CheckOutcome t04_mixed_money_units(const AuditSubject& subject, const CheckSettings& settings) {
  const Form& form = subject.form;
  const FundsLine* first = first_with_amount(form, FundsLine::Side::income);
  const FundsLine* other = first_with_amount(form, FundsLine::Side::expenditure);
  if (first == nullptr || other == nullptr) {
    return not_judged("no_funds");
  }
  AuditFinding finding{"units", "", {evidence_of_line(*first)}, {}};
  for (const FundsLine& line : form.funds) {
    if (line.full_year && line.full_year->unit.written != first->full_year->unit.written) {
      finding.evidence.push_back(evidence_of_line(line));
      finding.facts = {{"first", to_string(*first->full_year)},
                       {"second", to_string(*line.full_year)}};
    }
  }
  if (finding.evidence.size() > 1) {
    return fired(std::move(finding));
  }
  const auto income = budget_of(subject, settings);
  const auto spending = sum_of_lines(form, FundsLine::Side::expenditure, false, settings);
  if (income && spending &&
      (are_ten_thousand_apart(spending->yuan, income->yuan) ||
       are_ten_thousand_apart(income->yuan, spending->yuan))) {
    finding.evidence.push_back(evidence_of_line(*other));
    finding.facts = {{"first", income->written}, {"second", spending->written}};
    return fired(std::move(finding));
  }
  return Passed{};
}

}  // namespace duibiao::checks
