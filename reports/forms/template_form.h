// The workbook that a unit fills in for a coming day (绩效数据填报表): what can be known on that
// day is asked for and nothing else, with its unit, the value reported last, and the words that may
// be chosen. Filled in, it is read as any filled form is (adapters/form), without a mapping.
#pragma once

#include "reports/document/document.h"
#include "reports/forms/parts/form_context.h"

namespace duibiao {

/// The form for `assessment.as_of`: the open cells are `fill_in`. Before the course's end it asks
/// for what the year will come to and how likely that is, at the end for the unit's own points and
/// how the annual goal was met. Targets that are not due at the milestone are left out and named.
[[nodiscard]] Document template_form(const Assessment& assessment, const OfficialOptions& options);

/// Is a figure of the indicator asked for on the day: has it a target at the milestone, and is it
/// not the rate that the funds block gives?
[[nodiscard]] bool is_asked_for(const AssessedIndicator& assessed, const FormContext& context);

}  // namespace duibiao
