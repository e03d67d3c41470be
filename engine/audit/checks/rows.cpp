#include "engine/audit/checks/rows.h"

#include <algorithm>

#include "engine/audit/text/characters.h"
#include "engine/audit/text/name_core.h"
#include "engine/outlook/kind.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {

Evidence evidence_of(const TargetCell& cell) { return {cell.where, cell.written}; }
Evidence evidence_of(const Indicator& indicator) { return {indicator.where, indicator.name}; }
Evidence evidence_of(const Observation& observation) {
  return {observation.where, observation.value};
}
Evidence evidence_of(const Statement& statement) { return {statement.where, statement.value}; }
Evidence evidence_of(const HeaderField& field) { return {field.where, field.text}; }

AuditFinding finding_on(std::string_view variant, const Indicator& indicator,
                        std::vector<Evidence> evidence, std::vector<Fact> facts) {
  facts.insert(facts.begin(), {"name", indicator.name});
  return {variant, indicator.code, std::move(evidence), std::move(facts)};
}

std::vector<Evidence> both_cells(const Indicator& indicator) {
  std::vector<Evidence> cells;
  for (const TargetCell* cell : {&indicator.half_year, &indicator.full_year}) {
    if (!cell->written.empty()) {
      cells.push_back(evidence_of(*cell));
    }
  }
  return cells;
}

std::string both_written(const Indicator& indicator) {
  std::string text = indicator.half_year.written;
  text += text.empty() || indicator.full_year.written.empty() ? "" : " / ";
  return text + indicator.full_year.written;
}

Evidence evidence_of_label(const Form& form, const std::string& label) {
  const auto noted = std::ranges::find_if(form.notes, [&](const Problem& note) {
    return note.code == "empty_indicator" &&
           std::ranges::find(note.facts, Fact{"section", label}) != note.facts.end();
  });
  return {noted == form.notes.end() ? form.where : noted->where, label};
}

bool has_header(const Form& form) {
  return !form.header.empty() || !form.name.empty() || !form.department.empty() ||
         !form.unit.empty() || !form.annual_goal.empty() || !form.long_term_goal.empty();
}

bool has_half_year_values(const Form& form) {
  return std::ranges::any_of(form.indicators, [](const Indicator& indicator) {
    return indicator.has_half_year && !std::holds_alternative<NoTarget>(indicator.half_year.target);
  });
}

bool is_numeric(const Target& target) {
  return bound_of(target) != nullptr || std::holds_alternative<Between>(target);
}

bool is_compliance_row(const Indicator& indicator, const Vocabulary& vocabulary) {
  const std::string level = standard_name(vocabulary, indicator.level1);
  return level == "决策" || level == "过程";
}

bool is_flow_row(const Indicator& indicator, const CheckSettings& settings) {
  if (indicator.kind) {
    return *indicator.kind == Kind::flow;
  }
  const Quantity* full = bound_of(indicator.full_year.target);
  if (full == nullptr) {
    return false;
  }
  const bool asks = is_floor(indicator.full_year.target) ||
                    std::holds_alternative<EqualTo>(indicator.full_year.target);
  const auto& units = settings.terms("flow_units");
  const bool flows = std::ranges::find(units, full->unit.family) != units.end();
  return infer_kind(indicator) == Kind::flow || (asks && flows);
}

bool is_bounded_rate(const Indicator& indicator, const CheckSettings& settings) {
  const std::string name = plain_name(indicator.name);
  return !longest_ending(name, settings.terms("bounded_rates")).empty() &&
         (!contains_any(name, settings.terms("unbounded_rates")) ||
          contains_any(name, settings.terms("bounded_despite")));
}

bool differ(const Ratio& a, const Ratio& b, const Ratio& tolerance) {
  const auto gap = difference(a, b);
  const auto back = difference(b, a);
  return !gap || !back || *gap > tolerance || *back > tolerance;
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) {
    text += text.empty() ? "" : "、";
    text += name;
  }
  return text;
}

}  // namespace duibiao::checks
