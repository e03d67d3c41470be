// The names that a mapping explains, held against the projects at hand.
#pragma once

#include <span>
#include <vector>

#include "adapters/mapping/mapping.h"
#include "adapters/matching/name_matcher.h"
#include "engine/base/result.h"
#include "engine/target/form.h"

namespace duibiao {

/// The matches of `mapping`. Errors, in the mapping: `mapping_project_unknown` {project, known};
/// `mapping_indicator_unknown` {indicator, project, nearest} where no project, or not the one that
/// is named, has such an indicator.
[[nodiscard]] Read<std::vector<ConfirmedMatch>> confirmed_matches(const Mapping& mapping,
                                                                  std::span<const Form> forms);

}  // namespace duibiao
