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

/// What a line of results says. The views outlive it; codes stand in them as they do in CSV.
template <class AnyRatio>
struct AssessedLineIn {
  std::string_view project{};
  std::string_view indicator{};
  Status status = Status::no_data;
  std::optional<AnyRatio> attainment{};
  std::optional<AnyRatio> deviation{};    ///< a share, not percent
  std::int64_t score_hundredths = 0;      ///< rounded once, to 2 decimals
  AnyRatio weight{};                      ///< points of this indicator
  std::optional<AnyRatio> pace_target{};  ///< in the base unit
  std::optional<AnyRatio> pace_ratio{};
  PaceWord pace = PaceWord::none;
  std::string_view reason{};  ///< code of why it is not met; blank for one that is
};

using AssessedLine = AssessedLineIn<Ratio>;

/// One project's totals, as projects.csv has them.
struct ProjectLine {
  std::string_view project{};
  std::int64_t score_hundredths = 0;
  std::string_view grade{};
  Coverage coverage{};
};

}  // namespace duibiao
