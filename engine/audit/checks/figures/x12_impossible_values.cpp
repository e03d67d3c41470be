#include <algorithm>
#include <optional>

#include "engine/actual/reading.h"
#include "engine/audit/checks/claims.h"
#include "engine/audit/checks/figures.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {
namespace {

/// What is impossible about a figure; empty for nothing.
std::string_view impossible_number(const Quantity& figure, const Indicator& row,
                                   const CheckSettings& settings) {
  const Quantity* bound = bound_of(row.full_year.target);
  const bool bare = figure.unit.written.empty() && bound != nullptr;
  const Unit& unit = bare ? bound->unit : figure.unit;
  const Ratio value = Quantity{figure.number, unit}.in_base();
  const bool counted = unit.dimension == Dimension::count || unit.dimension == Dimension::time;
  if (value < Ratio{0} && (is_rate(unit) ? is_bounded_rate(row, settings) : counted)) {
    return "negative";
  }
  if (is_rate(unit) && value > Ratio{100} && is_bounded_rate(row, settings)) {
    return "above-hundred";
  }
  const auto& whole = settings.terms("whole_units");
  const bool is_whole_unit = std::ranges::find(whole, unit.family) != whole.end();
  return is_whole_unit && value.reduced().denominator() != 1 ? "fraction" : "";
}

std::string_view impossible_pair(const PairReading& pair, const Indicator& row,
                                 const CheckSettings& settings) {
  const Ratio zero{0};
  if (pair.numerator.ratio() < zero || pair.denominator.ratio() < zero) {
    return "negative";
  }
  const bool above = pair.numerator > pair.denominator;
  return above && is_bounded_rate(row, settings) ? "above-hundred" : "";
}

std::string_view impossible(const Observation& observation, const Indicator& row,
                            const AuditSubject& subject, const CheckSettings& settings) {
  if (is_blank(observation.value, subject.vocabulary)) {
    return {};
  }
  if (std::holds_alternative<Deadline>(row.full_year.target)) {
    const Completion done = read_completion(observation.value, subject.vocabulary, subject.course);
    const auto* day = std::get_if<Date>(&done);
    return day != nullptr && *day > observation.date ? "future" : "";
  }
  if (!is_numeric(row.full_year.target)) {
    return {};
  }
  return std::visit(
      Overload{[&](const NumberReading& number) {
                 return impossible_number(number.quantity, row, settings);
               },
               [&](const PairReading& pair) { return impossible_pair(pair, row, settings); },
               [](const FaultyFigure&) { return std::string_view{}; }},
      read_figure(observation.value, subject.vocabulary));
}

}  // namespace

/// Rates above 100 %, negative figures, half persons, days that lie in the future of their report.
CheckOutcome x12_impossible_values(const AuditSubject& subject, const CheckSettings& settings) {
  std::vector<AuditFinding> findings;
  bool any = false;
  for (const Indicator& row : subject.form.indicators) {
    const auto figures = figures_of(subject, row);
    any = any || !figures.empty();
    for (const Observation& observation : figures) {
      const std::string_view variant = impossible(observation, row, subject, settings);
      if (!variant.empty()) {
        findings.push_back(
            finding_on(variant, row, {evidence_of(observation)}, {{"found", observation.value}}));
      }
    }
  }
  return any ? fired_or_passed(std::move(findings)) : not_judged("no_figures");
}

}  // namespace duibiao::checks
