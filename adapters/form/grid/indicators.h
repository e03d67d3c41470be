// Levelled grid rows as indicators with codes and typed targets.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/form/grid/grid_layout.h"
#include "adapters/form/grid/level_inference.h"
#include "engine/base/result.h"
#include "engine/target/form.h"
#include "engine/target/vocabulary.h"
#include "engine/value/course.h"

namespace duibiao {

/// What the grid says: its indicators in file order, and the sections without any.
struct GridContent {
  std::vector<Indicator> indicators{};
  std::vector<std::vector<ClaimCell>> filled{};  ///< one list an indicator
  std::vector<std::string> empty_labels{};       ///< 效益指标/经济效益
};

/// What the typing of rows depends on.
struct GridContext {
  std::string_view project{};  ///< opens each code: PROJECT-01, -02 … for the named rows in order
  Course course{};             ///< gives a deadline without a year its year
  const Vocabulary& vocabulary;
  const std::string& file;
};

/// Types `rows`. Each target cell's place is its cell in a sheet, else its line and its column's
/// heading. Notes:
/// `name_repaired` and `label_repaired` {was, became}; `empty_indicator` {section} (a label without
/// an indicator). Warning: `duplicate_name` {name, section}. Error: `form_weight_unreadable` {name,
/// found} (no decimal, or below zero).
[[nodiscard]] Read<GridContent> read_indicators(const std::vector<LevelledRow>& rows,
                                                const GridLayout& layout,
                                                const GridContext& context);

}  // namespace duibiao
