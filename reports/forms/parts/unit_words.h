// What the unit said about an indicator, as its form shows it: the only source of forecasts,
// reasons, likelihoods and measures on an official form. SPEC §6, §8.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reports/document/document.h"
#include "reports/forms/parts/form_context.h"

namespace duibiao {

/// What the unit said of `kind` on `indicator`; "" where it said nothing.
[[nodiscard]] std::string said(const FormContext& context, std::string_view indicator,
                               StatementKind kind);

/// How sure the unit is; nothing where it did not say.
[[nodiscard]] std::optional<Likelihood> said_likelihood(const FormContext& context,
                                                        std::string_view indicator);

/// The texts of all reasons, one after the other.
[[nodiscard]] std::string said_reasons(const FormContext& context, std::string_view indicator);

/// The measure and the day by which it is done: "补招两名社工（2024-09-30前完成）".
[[nodiscard]] std::string said_measure(const FormContext& context, std::string_view indicator);

/// Reasons with their categories, why the target was exceeded, and measures: the column
/// 偏差原因分析及改进措施 of the self-evaluation form.
[[nodiscard]] std::string said_reasons_and_measures(const FormContext& context,
                                                    std::string_view indicator);

/// A cell with what the unit said, or an empty one with the note `missing` (none where it is
/// empty).
[[nodiscard]] DocumentCell said_cell(std::string text, std::string missing, int columns = 1);

/// The points that `kind` (a claimed or a reviewed score) states as a number; as written where they
/// are none; an empty cell where nothing was said.
[[nodiscard]] DocumentCell said_points_cell(const FormContext& context, std::string_view indicator,
                                            StatementKind kind);

}  // namespace duibiao
