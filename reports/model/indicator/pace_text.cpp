#include "reports/model/indicator/pace_text.h"

#include <utility>

#include "engine/target/target_reader.h"
#include "reports/format/numbers.h"

namespace duibiao {
namespace {

/// A cap, or = 0: what must not be exceeded.
bool must_hold(const Target& target) {
  const auto* equal = std::get_if<EqualTo>(&target);
  return is_cap(target) || (equal != nullptr && equal->bound.in_base() == Ratio{0});
}

/// How much of the cap was used where it is exceeded; of a strict one that it is reached.
std::string cap_text(const AssessedIndicator& assessed, const Ratio& cap, const Ratio& ratio,
                     Words words) {
  if (ratio < Ratio{1}) {
    const auto used = ratio > Ratio{0} ? quotient(Ratio{1}, ratio) : std::nullopt;
    return used ? words("pace_over_cap", {{"percent", attainment_text(*used)}})
                : words("pace_over_zero");
  }
  const bool strict = std::holds_alternative<LessThan>(assessed.indicator.full_year.target);
  const bool at_cap = assessed.evaluation.actual.base == cap;
  return words(cap == Ratio{0}               ? "pace_zero_kept"
               : strict && at_cap            ? "pace_at_cap"
               : assessed.pace.early_warning ? "pace_within_early"
                                             : "pace_within");
}

}  // namespace

std::string pace_text(const AssessedIndicator& assessed, Words words) {
  const Pace& pace = assessed.pace;
  if (pace.word == PaceWord::none) {
    return {};
  }
  if (must_hold(assessed.indicator.full_year.target) && pace.target && pace.ratio) {
    return cap_text(assessed, *pace.target, *pace.ratio, words);
  }
  std::string word = words(code_of(pace.word));
  if (!pace.ratio) {
    return word;
  }
  const bool standing = assessed.kind == Kind::level ||
                        std::holds_alternative<Schedule>(assessed.indicator.full_year.target);
  return words(standing ? "pace_of_value" : "pace_of_line",
               {{"word", std::move(word)}, {"percent", attainment_text(*pace.ratio)}});
}

std::string pace_line_text(const AssessedIndicator& assessed) {
  if (!assessed.pace.target) {
    return {};
  }
  const Quantity* bound = bound_of(assessed.indicator.full_year.target);
  const std::string& family = assessed.evaluation.actual.family;
  return bound != nullptr && (family.empty() || bound->unit.family == family)
             ? amount_in(*assessed.pace.target, bound->unit)
             : amount_text(*assessed.pace.target) + family;
}

}  // namespace duibiao
