#include <algorithm>
#include <optional>

#include "engine/audit/checks/texts.h"
#include "engine/audit/text/characters.h"
#include "engine/audit/text/goal_promises.h"
#include "engine/audit/text/name_core.h"
#include "engine/target/target_reader.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {
namespace {

/// The largest number of persons or cases that the goal speaks of; nothing where it names none.
std::optional<Ratio> people_served(const AuditSubject& subject, const CheckSettings& settings) {
  std::optional<Ratio> most;
  const auto& units = settings.terms("counted_units");
  const std::string& goal = goal_of(subject.form);
  for (const Promise& promise : promises_in(goal, promise_words(settings), subject.vocabulary)) {
    const Quantity& quantity = promise.quantity;
    if (std::ranges::find(units, quantity.unit.family) != units.end() &&
        (!most || quantity.in_base() > *most)) {
      most = quantity.in_base();
    }
  }
  return most;
}

/// Does the name end with a share (占比) without saying of what (占…的比例)?
bool is_share_of_nothing(const Indicator& indicator, const CheckSettings& settings) {
  const std::string name = plain_name(indicator.name);
  const std::string_view ending = longest_ending(name, settings.terms("shares"));
  if (ending.empty()) {
    return false;
  }
  const std::string_view before = std::string_view(name).substr(0, name.size() - ending.size());
  return before.find("占") == std::string_view::npos;
}

/// Is the bound above 0 and finer than one of `n` can be?
bool is_finer_than_one_of(const Quantity& bound, const Ratio& n) {
  const auto share = product(bound.in_base(), n);
  return bound.in_base() > Ratio{0} && share && *share < Ratio{100};
}

}  // namespace

/// Shares whose whole is not said, and rates that so few cases cannot resolve.
CheckOutcome t28_denominators(const AuditSubject& subject, const CheckSettings& settings) {
  if (subject.form.indicators.empty()) {
    return not_judged("no_indicators");
  }
  std::vector<AuditFinding> findings;
  const auto n = people_served(subject, settings);
  for (const Indicator& indicator : subject.form.indicators) {
    const Quantity* full = bound_of(indicator.full_year.target);
    if (full == nullptr || !is_rate(full->unit)) {
      continue;
    }
    if (is_share_of_nothing(indicator, settings)) {
      findings.push_back(finding_on("undefined", indicator, both_cells(indicator),
                                    {{"target", indicator.full_year.written}}));
    }
    if (n && is_finer_than_one_of(*full, *n)) {
      std::vector<Evidence> evidence = both_cells(indicator);
      evidence.push_back(evidence_of_text(subject.form, goal_of(subject.form)));
      findings.push_back(
          finding_on("finer", indicator, std::move(evidence),
                     {{"target", indicator.full_year.written}, {"n", brief(*n, 0)}}));
    }
  }
  return fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
