// The cells of one indicator that the official forms share: target, actual, and its place in the
// tree.
#pragma once

#include <string>
#include <vector>

#include "reports/document/document.h"
#include "reports/forms/parts/form_context.h"

namespace duibiao {

/// The indicators of a form's grid in the order of the form, each with the rows that its level
/// cells span from it on; 0 where a cell above spans it.
struct TreeRow {
  const AssessedIndicator* assessed = nullptr;
  int level1_rows = 0;
  int level2_rows = 0;
};
[[nodiscard]] std::vector<TreeRow> tree_rows(const std::vector<const AssessedIndicator*>& rows);

/// The cells 一级指标, 二级指标 (where they begin in this row) and 三级指标.
[[nodiscard]] std::vector<DocumentCell> tree_cells(const TreeRow& row);

/// A target as the form has it; without residue of typesetting, which is no part of a form.
[[nodiscard]] DocumentCell target_cell(const TargetCell& target);

/// The actual of the day: as reported, a rate of pairs as its percentage, with two decimals or as
/// many as it takes that what is shown gives the same verdict and points. Empty, with the reason,
/// where there is none.
[[nodiscard]] DocumentCell actual_cell(const AssessedIndicator& assessed,
                                       const FormContext& context);

/// Is the actual a rate n/d of one reported pair or of several added up?
[[nodiscard]] bool is_rate(const AssessedIndicator& assessed);

/// Why the indicator was not judged: a sentence; empty where it was.
[[nodiscard]] std::string not_judged_reason(const AssessedIndicator& assessed, Words words);

/// Does the form state half-year values?
[[nodiscard]] bool has_half_year_column(const Assessment& assessment);

}  // namespace duibiao
