// What many indicators share: labels, measure and kind, and what follows from them. Interned once,
// so that thirty million rows carry a number.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/columns/text/recogniser.h"
#include "engine/score/points.h"
#include "engine/target/form.h"

namespace duibiao::columns {

/// The labels of an indicator and everything that is decided by them.
struct IndicatorClass {
  std::string level1{};
  std::string level2{};
  std::string name{};
  Measure measure = Measure::last;
  bool measure_given = false;
  std::optional<Kind> kind{};
  bool has_half_year = true;
  LeafRole role{};
  BareSigns bare{};
};

/// A indicator_class of these labels.
[[nodiscard]] IndicatorClass classify(const Indicator& labels, const Vocabulary& vocabulary);

}  // namespace duibiao::columns
