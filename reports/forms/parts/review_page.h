// The sheet 自评对照 behind a self-evaluation: claim, computation and review in three columns with
// the class of every difference, mandatory explanations that nobody gave, and what qualitative
// findings rest on. The official form in front of it keeps its official columns.
#pragma once

#include <optional>

#include "reports/document/document.h"
#include "reports/forms/parts/form_context.h"

namespace duibiao {

/// The sheet for one project; nothing where there is nothing to show on it.
[[nodiscard]] std::optional<DocumentPage> review_page(const FormContext& context);

}  // namespace duibiao
