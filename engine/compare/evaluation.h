// The outcome of holding one actual against one target: verdict, attainment and deviation are three
// separate things, and only the verdict always exists. SPEC §4.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "engine/base/problem.h"
#include "engine/value/date.h"
#include "engine/value/ratio.h"
#include "engine/value/unit.h"

namespace duibiao {

/// Which way a target was missed or a met one was passed; the words are 未达, 超出, 提前 …
enum class MissedBy {
  falling_short,  ///< 未达
  exceeding,      ///< 超出: above a ceiling, an equality or a range
  being_ahead,    ///< 提前: above an equality at half-year, still within the full-year value
  equality_only,  ///< 等于而未超过 / 等于而未低于: a strict sign missed by equality
  lateness,       ///< 逾期: done after the day
  not_done,       ///< a deadline reported as not or partly done
  lower_tier,     ///< a qualitative finding below the top tier
};

struct Met {
  friend bool operator==(const Met&, const Met&) = default;
};
struct Missed {
  MissedBy by = MissedBy::falling_short;
  friend bool operator==(const Missed&, const Missed&) = default;
};
/// No observation up to the date. `reason`: "no_observation", or "not_due" for a deadline still
/// ahead.
struct NoData {
  std::string_view reason = "no_observation";
  friend bool operator==(const NoData&, const NoData&) = default;
};
/// Nothing to compare with. `reason`: "empty_target", or "no_half_year_column".
struct NoTargetOutcome {
  std::string_view reason = "empty_target";
  friend bool operator==(const NoTargetOutcome&, const NoTargetOutcome&) = default;
};
/// It cannot be compared, and is not guessed; `reason` is a code with a sentence in
/// reports/wording.
struct NotAssessable {
  std::string_view reason = "unreadable";
  friend bool operator==(const NotAssessable&, const NotAssessable&) = default;
};

using Outcome = std::variant<Met, Missed, NoData, NoTargetOutcome, NotAssessable>;

/// The outcome's name in interchange files: met, missed, no_data, no_target, not_assessable.
[[nodiscard]] std::string_view status_name(const Outcome& outcome);

/// The actual as it was compared. `base` is in the target's base unit; phrases have none, nor has a
/// figure that was reported where there is no target to compare it with.
struct Actual {
  std::optional<Ratio> base{};
  std::string family{};   ///< unit family of `base`: "元", "%", "人次"
  std::string written{};  ///< what to show: the newest value as written, or the sum with its unit
  std::optional<Date> date{};  ///< date of the newest observation that counted
  std::optional<Date> done{};  ///< for a deadline: the day it was done
  bool unit_given = true;      ///< false where the target's unit was taken
  int observations = 0;        ///< how many it is made of: 1 unless they are added up
  Source where{};              ///< of the newest one
};

/// One indicator held against one milestone's target. `attainment` ≥ 0 is the exact share of the
/// target reached and may exceed 1; `deviation` is (actual − target) / target, signed. Both are
/// empty where they are not defined.
struct Evaluation {
  Outcome outcome = NoData{};
  std::optional<Ratio> attainment{};
  std::optional<Ratio> deviation{};
  Actual actual{};
  std::optional<Ratio>
      bound{};       ///< the bound in the base unit: what the deviation is measured from
  Problems notes{};  ///< warnings and notes: `copied_sign`, `share_of_one` …
};

}  // namespace duibiao
