// A row by the explained path: built up again as an indicator with observations, for every spelling
// that the columnar driver declines.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "engine/base/problem.h"
#include "engine/columns/assess_row.h"

namespace duibiao::columns {

/// What the explained path says of a row.
struct ExplainedRow {
  RowResultIn<Ratio> result{};
  Problems notes{};
};

/// A figure as it stands in its file.
struct WrittenFigure {
  Source where{};
  std::string value{};
};

/// Assesses `row`, which stands at `where`, by the explained path, which knows every row. `written`
/// are the counted figures as they stand in their files: packed figures have no place of their own,
/// so that without them notes are about the row's place and the value as it was read. `code` is the
/// indicator's: a month plan may name it.
[[nodiscard]] ExplainedRow explain_row(const TargetRow& row, const IndicatorClass& indicator_class,
                                       std::span<const PackedFigure> counted,
                                       const RowContext& context, const Source& where,
                                       std::span<const WrittenFigure> written = {},
                                       std::string_view code = {});

}  // namespace duibiao::columns
