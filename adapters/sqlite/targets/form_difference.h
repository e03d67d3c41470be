// How two versions of a project's target form differ, field by field: what somebody has to accept
// before an approved target is replaced.
#pragma once

#include <vector>

#include "adapters/sqlite/change.h"
#include "engine/target/form.h"

namespace duibiao {

/// The fields that differ, in the order of the form; empty where `after` says the same as `before`.
/// Places and notes do not count: they say how a form was read, not what it asks for. An indicator
/// on one side only is one change with the subject "indicator". The order of the indicators counts
/// ("order"): it decides who gets the last hundredth of a shared weight.
[[nodiscard]] std::vector<Change> form_changes(const Form& before, const Form& after);

}  // namespace duibiao
