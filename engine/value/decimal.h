// An exact decimal as somebody wrote it: 12000.00 keeps its two decimals, 1,234 its value.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/value/ratio.h"

namespace duibiao {

/// mantissa · 10^−decimals with at most 18 significant digits and 0 ≤ decimals ≤ 18. SPEC §2,
/// "Numbers".
struct Decimal {
  std::int64_t mantissa = 0;
  std::uint8_t decimals = 0;

  [[nodiscard]] Ratio ratio() const { return {mantissa, power_of_ten(decimals)}; }
};

/// By value: 1.50 equals 1.5.
[[nodiscard]] inline bool operator==(const Decimal& a, const Decimal& b) {
  return a.ratio() == b.ratio();
}
[[nodiscard]] inline std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  return a.ratio() <=> b.ratio();
}

/// The whole of `text` as a decimal: optional sign, digits with optional thousands separators in
/// groups of three, optional fraction; ".5" is 0.5. ASCII only (normalise first). Problems:
/// `not_a_number`; `too_precise` (more than 18 decimals, or more than 18 significant digits with a
/// fraction); `overflow` (more than 18 digits before the point). Leading zeros do not count.
[[nodiscard]] Result<Decimal> parse_decimal(std::string_view text);

/// As written: mantissa with its decimals, "-800.00".
[[nodiscard]] std::string to_string(const Decimal& value);

}  // namespace duibiao
