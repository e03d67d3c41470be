// The cells that official forms are made of, so that a label looks like a label on every form and a
// number is written the same way in its text as in its format.
#pragma once

#include <optional>
#include <string>

#include "reports/document/document.h"

namespace duibiao {

/// `value` as `format` shows it, which is what a workbook shows too: "1,234.50", "98.30%".
[[nodiscard]] std::string formatted(const Ratio& value, const NumberFormat& format);

/// `format` with as many places as `value` takes not to look like 0 where it is none, nor to look
/// like, or stand on the other side of, `beside` (DESIGN, "Exact numbers"); at most six.
[[nodiscard]] NumberFormat format_for(const Ratio& value, NumberFormat format,
                                      const std::optional<Ratio>& beside = std::nullopt);

[[nodiscard]] DocumentCell label_cell(std::string text, int columns = 1, int rows = 1);
[[nodiscard]] DocumentCell heading_cell(std::string text, int columns = 1, int rows = 1);
[[nodiscard]] DocumentCell text_cell(std::string text, int columns = 1, int rows = 1);
[[nodiscard]] DocumentCell word_cell(std::string text, int columns = 1, int rows = 1);
[[nodiscard]] DocumentCell remark_cell(std::string text, int columns = 1, int rows = 1);

/// A number with its exact value behind what is shown.
[[nodiscard]] DocumentCell number_cell(const Ratio& value, const NumberFormat& format,
                                       int columns = 1);

/// An amount in yuan as 万元: two decimals shown, more where it would look like 0; the exact value
/// in the cell. Empty for nothing.
[[nodiscard]] DocumentCell money_cell(const std::optional<Ratio>& yuan, int columns = 1);

/// Points, two decimals or as many as they have.
[[nodiscard]] DocumentCell points_cell(const Ratio& points, int columns = 1);

/// Points that were written as text, as a number that a workbook adds up; other words as they are.
[[nodiscard]] DocumentCell points_text_cell(const std::string& text);

/// The share `rate` as a percentage, kept as its percent figure; empty for nothing.
[[nodiscard]] DocumentCell percent_cell(const std::optional<Ratio>& rate, int columns = 1);

/// "—": there is nothing to state here and there should be nothing.
[[nodiscard]] DocumentCell dash_cell(int columns = 1);

/// An empty cell that says why it is empty; unknown is not 0.
[[nodiscard]] DocumentCell open_cell(std::string note, int columns = 1);

/// `cell` with the id that formulas know it by, and with the formula that it comes from.
[[nodiscard]] DocumentCell identified(DocumentCell cell, CellId id);
[[nodiscard]] DocumentCell computed(DocumentCell cell, Formula formula);

/// A row of `cells`; `heading` as in DocumentRow.
[[nodiscard]] DocumentRow row_of(std::vector<DocumentCell> cells, bool heading = false);

}  // namespace duibiao
