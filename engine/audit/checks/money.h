// The money of a project as its form or its figures state it: what checks of costs and funds
// compare with.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/audit/checks/rows.h"

namespace duibiao::checks {

/// An amount in yuan with the cells that it stands in.
struct Amount {
  Ratio yuan{};
  std::string written{};
  std::vector<Evidence> evidence{};
};

/// A row that caps (or wrongly floors) what the project costs in all.
struct CostRow {
  const Indicator* indicator = nullptr;
  const Quantity* half = nullptr;  ///< null where there is no half-year amount
  const Quantity* full = nullptr;
};

/// The amount of a funds line; nothing where it is blank or its unit is not known.
[[nodiscard]] std::optional<Ratio> yuan_of(const std::optional<Quantity>& amount);

/// The line of a side that states its total, by the shared settings' `funds_totals`; null for none.
[[nodiscard]] const FundsLine* total_line(const Form& form, FundsLine::Side side,
                                          const CheckSettings& settings);

/// The sum of a side's lines that are no total; of the half-year or the full-year column; nothing
/// where no line has an amount there or one has no unit.
[[nodiscard]] std::optional<Amount> sum_of_lines(const Form& form, FundsLine::Side side,
                                                 bool half_year, const CheckSettings& settings);

/// The budget of the year: the total of the form's income, else the newest @budget_adjusted, else
/// @budget_initial; nothing where none of them is known.
[[nodiscard]] std::optional<Amount> budget_of(const AuditSubject& subject,
                                              const CheckSettings& settings);

/// The newest observation of a reserved indicator as an amount, up to the day of the assessment.
[[nodiscard]] std::optional<Amount> reserved_amount(const AuditSubject& subject,
                                                    std::string_view indicator);

/// Rows that speak of the project's whole cost: money under a cost level or with a cost word in the
/// name, by the vocabulary; unit costs (the shared settings' `unit_cost_words`) are left out.
[[nodiscard]] std::vector<CostRow> cost_rows(const AuditSubject& subject,
                                             const CheckSettings& settings);

/// The row 预算执行率, by alias; null where there is none.
[[nodiscard]] const Indicator* execution_row(const Form& form, const Vocabulary& vocabulary);

/// "80000 元", "8 万元": as people say it.
[[nodiscard]] std::string money_text(const Ratio& yuan);

}  // namespace duibiao::checks
