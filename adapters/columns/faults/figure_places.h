// Where figures stand. While a run assesses they are packed and have no place of their own: those
// that a warning is about are looked up in their files again.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <vector>

#include "adapters/columns/run_state.h"
#include "engine/columns/explain_row.h"
#include "engine/value/date.h"

namespace duibiao::columns {

/// A figure as it stands in its file, with its day.
struct PlacedFigure {
  WrittenFigure written{};
  Date day{};
};

/// The figures of rows of targets, each row's in reading order.
using FigurePlaces = std::map<std::uint32_t, std::vector<PlacedFigure>>;

/// Reads the figures of `rows` again; only once all figures are read. Where a file cannot be read
/// as before the run is stopped.
[[nodiscard]] FigurePlaces find_figures(RunState& run, const std::set<std::uint32_t>& rows);

}  // namespace duibiao::columns
