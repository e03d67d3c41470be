#include <optional>

#include "engine/actual/reading.h"
#include "engine/audit/checks/claims.h"
#include "engine/audit/checks/figures.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {
namespace {

/// The number in a figure, in the base unit; a missing unit is the target's.
std::optional<Ratio> number_in(const Observation& observation, const Indicator& row,
                               const Vocabulary& vocabulary) {
  const Figure figure = read_figure(observation.value, vocabulary);
  const auto* number = std::get_if<NumberReading>(&figure);
  const Quantity* bound = bound_of(row.full_year.target);
  if (number == nullptr || bound == nullptr) {
    return std::nullopt;
  }
  const bool bare = number->quantity.unit.written.empty();
  return Quantity{number->quantity.number, bare ? bound->unit : number->quantity.unit}.in_base();
}

/// Do the figures of the row stand for everything so far, so that they cannot fall?
bool stand_for_all(const Indicator& row, std::span<const Observation> figures,
                   const CheckSettings& settings) {
  const bool totals = row.measure == Measure::last ||
                      (!figures.empty() && figures.back().accrual == Accrual::running_total);
  return totals && row.measure != Measure::ratio && is_flow_row(row, settings);
}

}  // namespace

/// A total of the year so far is lower than an earlier one.
CheckOutcome x13_falling_totals(const AuditSubject& subject, const CheckSettings& settings) {
  std::vector<AuditFinding> findings;
  bool any = false;
  for (const Indicator& row : subject.form.indicators) {
    const auto figures = figures_of(subject, row);
    if (figures.size() < 2 || !stand_for_all(row, figures, settings)) {
      continue;
    }
    any = true;
    const Observation* highest = nullptr;
    std::optional<Ratio> most;
    for (const Observation& observation : figures) {
      const auto value = number_in(observation, row, subject.vocabulary);
      if (value && most && *value < *most && observation.date > highest->date) {
        findings.push_back(finding_on("falls", row,
                                      {evidence_of(observation), evidence_of(*highest)},
                                      {{"earlier", highest->value},
                                       {"earlier_day", to_string(highest->date)},
                                       {"later", observation.value},
                                       {"later_day", to_string(observation.date)}}));
        break;
      }
      if (value && (!most || *value >= *most)) {
        most = value;
        highest = &observation;
      }
    }
  }
  return any ? fired_or_passed(std::move(findings)) : not_judged("no_two_totals");
}

}  // namespace duibiao::checks
