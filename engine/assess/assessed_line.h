// One indicator's result as both drivers emit it: plain values and views, what a line of
// assessments.csv is made of.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/outlook/pace.h"
#include "engine/score/roll_up.h"
#include "engine/value/ratio.h"

namespace duibiao {

/// What stands behind the labels of a line. The views outlive it.
struct AssessedLine {
  std::string_view project{};
  std::string_view indicator{};
  Status status = Status::no_data;
  std::optional<Ratio> attainment{};
  std::optional<Ratio> deviation{};   ///< a share, not percent
  std::int64_t score_hundredths = 0;  ///< rounded once, to 2 decimals
  Ratio weight{};                     ///< points of this indicator
  bool due = false;
  std::optional<Ratio> pace_target{};  ///< in the base unit
  std::optional<Ratio> pace_ratio{};
  PaceWord pace = PaceWord::none;
  std::string_view reason{};  ///< code of why it is not met; blank for one that is
};

/// One project's totals, as projects.csv has them.
struct ProjectLine {
  std::string_view project{};
  std::int64_t score_hundredths = 0;
  std::string_view grade{};
  Coverage coverage{};
};

}  // namespace duibiao
