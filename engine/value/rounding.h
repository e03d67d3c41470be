// The one place where an exact number becomes a rounded one: at a rule's word, or for display.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/value/small_ratio.h"

namespace duibiao {

/// How a number half way between two neighbours is rounded. Chinese financial forms expect
/// `half_away_from_zero` (SPEC §5); `down` cuts off, for showing a value that must not cross a
/// bound.
enum class Rounding { half_away_from_zero, down };

/// `value` with exactly `places` decimals (0 … 18): "97.38", "-0.80"; never "-0.00".
[[nodiscard]] std::string fixed(const Ratio& value, int places,
                                Rounding rounding = Rounding::half_away_from_zero);

/// value · 10^places rounded to a whole number; nothing where that does not fit 64 bits.
[[nodiscard]] std::optional<std::int64_t> scaled(const Ratio& value, int places,
                                                 Rounding rounding = Rounding::half_away_from_zero);

/// rounded = |value| · 10^places (0 … 9), half away from zero; false where a step of that does not
/// fit 64 bits: for the millions of numbers where it does.
[[nodiscard]] bool round_small(const Ratio& value, int places, std::uint64_t& rounded);
[[nodiscard]] bool round_small(const SmallRatio& value, int places, std::uint64_t& rounded);

/// `value` as briefly as it can be said exactly, else with `most` decimals: "80", "99.2", "1.33".
[[nodiscard]] std::string brief(const Ratio& value, int most);

/// `value` with as many decimals, from `places` on to 18, as it takes not to look like, nor to
/// stand on the other side of, `bound`: 94.996 against 95 is "95.00" to two places, so it is shown
/// as "94.996" (DESIGN, "Exact numbers").
[[nodiscard]] std::string fixed_beside(const Ratio& value, const Ratio& bound, int places);

}  // namespace duibiao
