// What a unit wrote into a form beside the targets: figures, points, reasons, expectations. Each is
// kept as its claim, on the day the form is about, with its cell.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "adapters/form/fields/funds_lines.h"
#include "adapters/form/fields/role_field.h"
#include "adapters/form/filled_form.h"
#include "adapters/form/form_words.h"
#include "adapters/form/grid/grid_layout.h"
#include "adapters/form/grid/grid_row.h"
#include "engine/target/vocabulary.h"

namespace duibiao {

/// The parts of a form that hold claims. `form.indicators` are those of the grid alone.
struct ClaimSources {
  FormKind kind = FormKind::self_evaluation;
  const Form& form;
  const Indicator* funds_leaf = nullptr;  ///< 预算执行率 made of the funds row, if any
  const GridLayout& layout;
  const std::vector<std::vector<ClaimCell>>& rows;    ///< one list an indicator of the grid
  const std::vector<std::vector<ClaimCell>>& totals;  ///< one list a row of totals
  const std::vector<FundsRow>& funds;
  const std::vector<RoleField>& fields;
  Course course{};
  Date day{};  ///< `form_day`
};

/// Which row of the form each indicator of its grid is, in their order.
[[nodiscard]] std::vector<RowName> rows_of(const Form& form);

/// The figures: 实际完成值 of each row as a running total on its column's day; of the row of totals
/// of the funds block @budget_initial, @budget_adjusted and @executed, and the pair executed/budget
/// for the leaf that was made of it. Blank cells and placeholders are no figures.
[[nodiscard]] Read<std::vector<FormFigure>> form_figures(const ClaimSources& sources,
                                                         const Vocabulary& vocabulary);

/// The unit's words: of each row claimed value and score, reason, measure, forecast and likelihood;
/// of the funds row (@funds) rate and score; the total (@total), how the goal was met (@goal), and
/// what is said about the project (@project). In a monitoring form 备注 is what will be done.
/// Errors, at their cells: those of `statement_value`; `reason_category_unknown` {found};
/// `likelihood_twice` {name} (two of the three columns are ticked).
[[nodiscard]] Read<std::vector<FormStatement>> form_statements(const ClaimSources& sources,
                                                               const FormWords& words,
                                                               const Vocabulary& vocabulary);

}  // namespace duibiao
