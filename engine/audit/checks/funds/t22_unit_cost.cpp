#include <algorithm>
#include <optional>

#include "engine/audit/checks/goals/goal_rows.h"
#include "engine/audit/checks/money.h"
#include "engine/target/target_reader.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {
namespace {

/// yuan per unit of `volume`; nothing where there is no volume.
std::optional<Ratio> per_unit(const Ratio& yuan, const Ratio& volume) {
  return volume > Ratio{0} ? quotient(yuan, volume) : std::nullopt;
}

/// The band of a unit family; null where none is known.
const CheckSettings* band_of(const std::string& family, const CheckSettings& settings) {
  const auto& bands = settings.rows("bands");
  const auto found = std::ranges::find_if(bands, [&](const CheckSettings& band) {
    return std::ranges::find(band.terms("units"), family) != band.terms("units").end();
  });
  return found == bands.end() ? nullptr : &*found;
}

/// The least that all counted rows cost together, by the lower ends of the bands.
void add_too_much_work(const AuditSubject& subject, const CheckSettings& settings,
                       const Amount& budget, std::vector<AuditFinding>& findings) {
  Ratio least;
  std::vector<Evidence> evidence = budget.evidence;
  std::size_t rows = 0;
  for (const Indicator& indicator : subject.form.indicators) {
    const Quantity* full = bound_of(indicator.full_year.target);
    const CheckSettings* band = full == nullptr || !is_floor(indicator.full_year.target)
                                    ? nullptr
                                    : band_of(full->unit.family, settings);
    const auto cost =
        band == nullptr ? std::nullopt : product(full->in_base(), band->ratio("least_yuan"));
    const auto more = cost ? sum(least, *cost) : std::nullopt;
    if (more) {
      least = *more;
      ++rows;
      evidence.push_back(evidence_of(indicator.full_year));
    }
  }
  if (rows > 0 && least > budget.yuan) {
    findings.push_back(project_finding("too-much-work", std::move(evidence),
                                       {{"rows", std::to_string(rows)},
                                        {"least", money_text(least)},
                                        {"budget", budget.written}}));
  }
}

/// One amount of money for two volumes of the same work: the goal's and the row's.
void add_two_unit_costs(const AuditSubject& subject, const CheckSettings& settings,
                        const Amount& budget, std::vector<AuditFinding>& findings) {
  const GoalRows rows(subject, settings);
  for (const Promise& promise : rows.promises()) {
    const auto matched = promise.is_rate() ? std::nullopt : rows.row_for(promise);
    if (!matched) {
      continue;
    }
    const Ratio promised = promise.quantity.in_base();
    const Ratio target = bound_of(matched->row->full_year.target)->in_base();
    const auto by_goal = per_unit(budget.yuan, promised);
    const auto by_row = per_unit(budget.yuan, target);
    const auto times = by_goal && by_row ? quotient(*by_row, *by_goal) : std::nullopt;
    const Ratio most = settings.ratio("most_times");
    const bool apart =
        times && (*times >= most || (*times > Ratio{0} && *quotient(Ratio{1}, *times) >= most));
    if (!apart) {
      continue;
    }
    std::vector<Evidence> evidence = budget.evidence;
    evidence.push_back(evidence_of(matched->row->full_year));
    evidence.push_back(rows.goal_evidence());
    findings.push_back(finding_on("two-unit-costs", *matched->row, std::move(evidence),
                                  {{"budget", budget.written},
                                   {"target", matched->row->full_year.written},
                                   {"by_row", brief(*by_row, 0)},
                                   {"promised", promise.written},
                                   {"by_goal", brief(*by_goal, 0)}}));
  }
}

}  // namespace

/// The money is not enough for the work by the lowest unit costs, or buys the same work at two
/// prices.
CheckOutcome t22_unit_cost(const AuditSubject& subject, const CheckSettings& settings) {
  const auto budget = budget_of(subject, settings);
  if (!budget || budget->yuan <= Ratio{0}) {
    return not_judged("no_budget");
  }
  std::vector<AuditFinding> findings;
  add_too_much_work(subject, settings, *budget, findings);
  add_two_unit_costs(subject, settings, *budget, findings);
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
