// The sheet 系统测算 behind an official form: what the engine makes of the figures, so that a
// reader can follow it, change a number and see what comes of it. Attainment and points are live
// formulas where a formula gives exactly the engine's number, else numbers with the way they came
// about beside them. The engine's remarks, the unit's and the reviewer's scores and every rule with
// its source stand here, never on the form.
#pragma once

#include "reports/document/document.h"
#include "reports/forms/parts/form_context.h"

namespace duibiao {

/// Which figures the sheet shows: progress alone (the monitoring and the transfer form carry no
/// score, SPEC §6), or weights and points too.
enum class ComputationKind { progress, points };

/// The sheet for one project.
[[nodiscard]] DocumentPage computation_page(const FormContext& context, ComputationKind kind);

}  // namespace duibiao
