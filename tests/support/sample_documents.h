// Official forms as documents, for the tests of everything that renders one: they look like what a
// bureau hands in, and hold every kind of cell and formula.
#pragma once

#include <string>

#include "reports/document/document.h"

namespace duibiao::test {

/// 项目支出绩效目标执行监控表 with a goals' block and a grid of 16 columns under two rows of
/// headings, with words to choose and cells left open where `fill_in`.
[[nodiscard]] Document monitoring_form(bool fill_in = false);

/// 项目支出绩效自评表 with live scores, and a second page 系统测算 that the first one takes its
/// attainments from.
[[nodiscard]] Document self_evaluation_form();

/// One page with one table of `rows` rows under a heading: a code, a name that wraps, a number.
[[nodiscard]] Document long_list(int rows);

/// One table with one cell a row.
[[nodiscard]] Document document_of(const std::vector<DocumentCell>& cells);

/// A cell that shows `text` and takes so many columns and rows.
[[nodiscard]] DocumentCell text_cell(std::string text, int columns = 1, int rows = 1);

/// A cell that shows `number` with `format`; its text is the same number.
[[nodiscard]] DocumentCell number_cell(Ratio number, NumberFormat format, CellId id = 0);

}  // namespace duibiao::test
