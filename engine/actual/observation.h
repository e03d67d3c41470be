// Reported figures: what an office wrote, when it is about, and where it stands. SPEC §3.
#pragma once

#include <string>

#include "engine/base/source.h"
#include "engine/value/date.h"

namespace duibiao {

/// Does the value add to what came before, or stand for everything up to its date?
enum class Accrual { increment, running_total };

/// One reported figure as it was read. `project` and `indicator` are codes, or reserved names such
/// as "@executed"; `value` is the text as written.
struct Observation {
  std::string project{};
  std::string indicator{};
  Date date{};
  std::string value{};
  Accrual accrual = Accrual::increment;
  Source where{};

  friend bool operator==(const Observation&, const Observation&) = default;
};

}  // namespace duibiao
