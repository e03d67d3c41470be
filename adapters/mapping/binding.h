// What a mapping's names mean for the forms at hand: its project, its indicator, its amounts.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "adapters/mapping/mapping.h"
#include "engine/base/result.h"
#include "engine/target/form.h"
#include "engine/value/course.h"
#include "engine/value/unit.h"

namespace duibiao {

/// A form and the course it runs over (`resolve_course`). The form outlives it.
struct ProjectOnCourse {
  std::reference_wrapper<const Form> form;
  Course course{};
};

/// The one indicator that a feed or an entry speaks of. `indicator` is its code, or a reserved
/// name.
struct BoundIndicator {
  const ProjectOnCourse* project = nullptr;
  std::string indicator{};
  const Indicator* on_form = nullptr;  ///< null for a reserved name (@executed …)
};

/// Finds `indicator` (code, unique name, or reserved name) on the form of `project`; an empty
/// project is the only one. `where` is the place in the mapping. Problems: `mapping_project_needed`
/// {indicator, known}, `mapping_project_unknown` {project, known}, `mapping_indicator_unknown`
/// {indicator, project, nearest}, `mapping_indicator_ambiguous` {indicator, project, codes}.
[[nodiscard]] Result<BoundIndicator> bind_indicator(std::span<const ProjectOnCourse> projects,
                                                    const std::string& project,
                                                    const std::string& indicator,
                                                    const Source& where);

/// The denominator of `feed` in the feed's own unit where it is the same on every day; nothing for
/// other feeds. An amount without a unit is taken in the feed's. Problems: `funds_line_missing`
/// {label, project, known}, `funds_line_ambiguous` {label, project}, `funds_amount_missing` {label,
/// project}; `ratio_units_differ` {unit, other}; `denominator_not_positive` {label, project}.
[[nodiscard]] Result<std::optional<Ratio>> fixed_denominator(const Feed& feed, const Form& form,
                                                             const UnitTable& units);

}  // namespace duibiao
