// What checks say about rows of a form, said once: cells as evidence, findings about an indicator,
// and the few questions about targets that many checks ask.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/audit/outcome.h"
#include "engine/audit/settings.h"
#include "engine/audit/subject.h"
#include "engine/target/form.h"

namespace duibiao::checks {

/// The cell as evidence.
[[nodiscard]] Evidence evidence_of(const TargetCell& cell);
/// The row as evidence, with its name.
[[nodiscard]] Evidence evidence_of(const Indicator& indicator);
/// The figure as evidence.
[[nodiscard]] Evidence evidence_of(const Observation& observation);
/// The statement as evidence.
[[nodiscard]] Evidence evidence_of(const Statement& statement);
/// The field of the header as evidence.
[[nodiscard]] Evidence evidence_of(const HeaderField& field);

/// A finding about one row. The fact {name} is the row's name; `facts` come behind it.
[[nodiscard]] AuditFinding finding_on(std::string_view variant, const Indicator& indicator,
                                      std::vector<Evidence> evidence, std::vector<Fact> facts = {});

/// Half-year and full-year cell, as far as they are not empty.
[[nodiscard]] std::vector<Evidence> both_cells(const Indicator& indicator);

/// "≥20件 / ≥40件"; one of them alone where the other is empty.
[[nodiscard]] std::string both_written(const Indicator& indicator);

/// A label of the form without an indicator (效益指标/经济效益), where the reader noted it.
[[nodiscard]] Evidence evidence_of_label(const Form& form, const std::string& label);

/// Is there any header at all? Interchange files have none without projects.csv.
[[nodiscard]] bool has_header(const Form& form);

/// Has any row a half-year value?
[[nodiscard]] bool has_half_year_values(const Form& form);

/// Is the target a number with a bound, or a range?
[[nodiscard]] bool is_numeric(const Target& target);

/// Is the row a template row of 决策 or 过程 (by alias)?
[[nodiscard]] bool is_compliance_row(const Indicator& indicator, const Vocabulary& vocabulary);

/// Is `unit` a rate in % or ‰?
[[nodiscard]] inline bool is_rate(const Unit& unit) { return unit.dimension == Dimension::rate; }

/// Does work done add up in the row: measure or kind says so, or it asks for at least (or exactly)
/// so many of the shared settings' `flow_units`?
[[nodiscard]] bool is_flow_row(const Indicator& indicator, const CheckSettings& settings);

/// Is the row a rate that cannot exceed 100 %, by the shared settings' `bounded_rates`,
/// `unbounded_rates` and `bounded_despite`?
[[nodiscard]] bool is_bounded_rate(const Indicator& indicator, const CheckSettings& settings);

/// |a − b| > tolerance, and where that does not fit.
[[nodiscard]] bool differ(const Ratio& a, const Ratio& b, const Ratio& tolerance);

/// The names in a list as a sentence shows them: "甲、乙、丙".
[[nodiscard]] std::string listed(const std::vector<std::string>& names);

}  // namespace duibiao::checks
