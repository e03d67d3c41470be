#include <algorithm>
#include <optional>

#include "engine/audit/checks/claims.h"
#include "engine/audit/checks/figures.h"
#include "engine/audit/checks/money.h"
#include "engine/audit/text/name_core.h"
#include "engine/target/target_reader.h"
#include "engine/target/text_reader.h"
#include "engine/value/rounding.h"

namespace duibiao::checks {
namespace {

/// A rate that the unit states itself.
struct StatedRate {
  Ratio percent{};
  Evidence evidence{};
};

std::optional<Ratio> percent_in(std::string_view text, const Vocabulary& vocabulary) {
  const auto read = parse_quantity(normalise(text), vocabulary);
  const bool usable = read && (is_rate(read->unit) || read->unit.written.empty());
  return usable ? std::optional(read->in_base()) : std::nullopt;
}

/// The stated rate: of the funds row, else the actual of the row 预算执行率.
std::optional<StatedRate> stated_rate(const AuditSubject& subject) {
  if (const Statement* said = subject.statements.find(kFundsRow, StatementKind::claimed_value)) {
    const auto percent = percent_in(said->value, subject.vocabulary);
    return percent ? std::optional(StatedRate{*percent, evidence_of(*said)}) : std::nullopt;
  }
  const Indicator* leaf = execution_row(subject.form, subject.vocabulary);
  const auto figures =
      leaf == nullptr ? std::span<const Observation>{} : figures_of(subject, *leaf);
  const Quantity* bound = leaf == nullptr ? nullptr : bound_of(leaf->full_year.target);
  if (figures.empty() || bound == nullptr || !is_rate(bound->unit)) {
    return std::nullopt;
  }
  const auto percent = percent_in(figures.back().value, subject.vocabulary);
  return percent ? std::optional(StatedRate{*percent, evidence_of(figures.back())}) : std::nullopt;
}

std::optional<Ratio> percent_of(const std::optional<Amount>& part,
                                const std::optional<Amount>& whole) {
  if (!part || !whole || whole->yuan <= Ratio{0}) {
    return std::nullopt;
  }
  const auto share = quotient(part->yuan, whole->yuan);
  return share ? product(*share, Ratio{100}) : std::nullopt;
}

/// The reserved amounts of one project.
struct Money {
  std::optional<Amount> executed{};
  std::optional<Amount> adjusted{};
  std::optional<Amount> initial{};
};

std::vector<Evidence> evidence_for(const Evidence& stated, const Money& money) {
  std::vector<Evidence> evidence{stated};
  for (const auto* amount : {&money.executed, &money.adjusted, &money.initial}) {
    if (*amount) {
      evidence.insert(evidence.end(), (*amount)->evidence.begin(), (*amount)->evidence.end());
    }
  }
  return evidence;
}

void hold_rate(const StatedRate& stated, const Money& money, const CheckSettings& settings,
               std::vector<AuditFinding>& findings) {
  const auto& whole = money.adjusted ? money.adjusted : money.initial;
  const auto right = percent_of(money.executed, whole);
  const Ratio tolerance = settings.ratio("tolerance_points");
  if (!right || !differ(stated.percent, *right, tolerance)) {
    return;
  }
  const auto by_initial = percent_of(money.executed, money.initial);
  const bool wrong_denominator =
      money.adjusted && by_initial && !differ(stated.percent, *by_initial, tolerance);
  findings.push_back(project_finding(wrong_denominator ? "denominator" : "rate",
                                     evidence_for(stated.evidence, money),
                                     {{"stated", brief(stated.percent, 2) + "%"},
                                      {"expected", fixed(*right, 2) + "%"},
                                      {"executed", money.executed->written},
                                      {"budget", whole->written}}));
}

/// More was spent than budgeted, which earns no more than full marks.
void hold_hundred(const AuditSubject& subject, std::vector<AuditFinding>& findings) {
  const auto rate = execution_percent(subject);
  if (rate && rate->percent > Ratio{100}) {
    findings.push_back(
        project_finding("over-hundred", rate->evidence, {{"rate", fixed(rate->percent, 2) + "%"}}));
  }
}

/// The total of the funds is 0 while a line below it carries money.
void hold_total_row(const AuditSubject& subject, std::vector<AuditFinding>& findings) {
  const Indicator* leaf = execution_row(subject.form, subject.vocabulary);
  const Quantity* total = leaf == nullptr ? nullptr : bound_of(leaf->full_year.target);
  const auto adjusted = reserved_amount(subject, "@budget_adjusted");
  const bool leaf_is_zero =
      total != nullptr && !is_rate(total->unit) && total->in_base() == Ratio{0};
  const bool budget_is_zero = adjusted && adjusted->yuan == Ratio{0};
  if (!leaf_is_zero && !budget_is_zero) {
    return;
  }
  AuditFinding finding =
      project_finding("total-row", leaf_is_zero ? both_cells(*leaf) : adjusted->evidence);
  for (const FundsLine& line : subject.form.funds) {
    const auto yuan = yuan_of(line.full_year);
    if (yuan && *yuan > Ratio{0}) {
      finding.evidence.push_back({line.where, line.label + " " + to_string(*line.full_year)});
      finding.facts = {{"line", line.label}, {"amount", to_string(*line.full_year)}};
    }
  }
  for (const Indicator& row : subject.form.indicators) {
    const Quantity* amount = bound_of(row.full_year.target);
    const bool below = &row != leaf && amount != nullptr && amount->in_base() > Ratio{0} &&
                       standard_name(subject.vocabulary, row.level1) == "预算执行率";
    if (below) {
      finding.evidence.push_back(evidence_of(row.full_year));
      finding.facts = {{"line", row.name}, {"amount", row.full_year.written}};
    }
  }
  if (!finding.facts.empty()) {
    findings.push_back(std::move(finding));
  }
}

}  // namespace

/// The stated execution rate is what was spent over the adjusted budget, and the total row carries
/// the money of its parts.
CheckOutcome x06_execution_rate(const AuditSubject& subject, const CheckSettings& settings) {
  const Money money{reserved_amount(subject, "@executed"),
                    reserved_amount(subject, "@budget_adjusted"),
                    reserved_amount(subject, "@budget_initial")};
  std::vector<AuditFinding> findings;
  hold_hundred(subject, findings);
  hold_total_row(subject, findings);
  const auto stated = stated_rate(subject);
  if (stated) {
    hold_rate(*stated, money, settings, findings);
  }
  const bool amounts = money.executed && (money.adjusted || money.initial);
  return amounts && stated ? fired_or_passed(std::move(findings))
                           : fired_or_not_judged(std::move(findings), "no_execution_amounts");
}

}  // namespace duibiao::checks
