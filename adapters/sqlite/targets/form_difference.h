// How two versions of a project's target form differ, field by field: what somebody has to accept
// before an approved target is replaced.
#pragma once

#include <vector>

#include "adapters/sqlite/change.h"
#include "engine/target/form.h"

namespace duibiao {

/// What a newer version does to the one that stands.
struct FormDifference {
  std::vector<Change> changes{};  ///< these need to be accepted, in the order of the form
  bool adds = false;  ///< a measure or a kind for an indicator that had none named; no change

  [[nodiscard]] bool empty() const { return changes.empty() && !adds; }
};

/// How `after` differs from `before`, field by field; empty where it says the same. Places and
/// notes do not count: they say how a form was read, not what it asks for. An indicator on one side
/// only is one change with the subject "indicator". The order of the indicators counts ("order"):
/// it decides who gets the last hundredth of a shared weight. A measure or a kind that is named for
/// the first time replaces nobody's word and is no change; one that is named otherwise or no longer
/// is.
[[nodiscard]] FormDifference form_difference(const Form& before, const Form& after);

}  // namespace duibiao
