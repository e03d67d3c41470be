#include "engine/audit/checks/rows.h"
#include "engine/target/target_reader.h"

namespace duibiao::checks {
namespace {

/// The variant that a bound of a rate calls for; empty for none.
std::string_view variant_of(const Target& target) {
  const Quantity* bound = bound_of(target);
  if (bound == nullptr || !is_rate(bound->unit) || is_cap(target)) {
    return {};
  }
  const Ratio percent = bound->in_base();
  if (percent > Ratio{100}) {
    return "above";
  }
  const auto* bare = std::get_if<AtLeast>(&target);
  const bool written = bare == nullptr || bare->origin == SignOrigin::written;
  return is_floor(target) && written && percent == Ratio{100} ? "floor" : "";
}

}  // namespace

/// A rate that cannot exceed 100 % is asked for at least 100 %, or more.
CheckOutcome t11_above_hundred_percent(const AuditSubject& subject, const CheckSettings& settings) {
  std::vector<AuditFinding> findings;
  for (const Indicator& indicator : subject.form.indicators) {
    if (!is_bounded_rate(indicator, settings)) {
      continue;
    }
    const std::string_view half = variant_of(indicator.half_year.target);
    const std::string_view full = variant_of(indicator.full_year.target);
    const std::string_view variant = half == "above" || full.empty() ? half : full;
    if (!variant.empty()) {
      findings.push_back(finding_on(variant, indicator, both_cells(indicator),
                                    {{"target", both_written(indicator)}}));
    }
  }
  return subject.form.indicators.empty() ? not_judged("no_indicators")
                                         : fired_or_passed(std::move(findings));
}

}  // namespace duibiao::checks
