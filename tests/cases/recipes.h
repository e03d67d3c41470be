// How the rows of the published tables that are not Chinese become vectors: one recipe a source.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "tests/cases/vector.h"

namespace duibiao::cases {

/// The vectors of one row: all have to come out as published. None where the row asks for something
/// that SPEC §2–§4 has no word for (a target that must not be reached, two thresholds in one).
using Recipe = std::vector<Vector> (*)(const nlohmann::json& row);

/// The recipe of the source in folder `name`; nullptr where none is known.
[[nodiscard]] Recipe recipe_for(const std::string& name);

}  // namespace duibiao::cases
