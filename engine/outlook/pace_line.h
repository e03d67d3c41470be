// The pace line: what should be reached on a day, piecewise linear from 0 through the half-year
// bound to the full-year bound. As shares of the two bounds it is the same for every indicator of a
// course, so it is worked out once a course. SPEC §6.
#pragma once

#include <optional>

#include "engine/value/course.h"
#include "engine/value/small_ratio.h"

namespace duibiao {

/// The line on one day of one course: `of_half`/`denominator` of the half-year bound and
/// `of_full`/`denominator` of the full-year one; without a half-year bound `elapsed` of the full
/// one. All parts are at least 0 and below 2^40.
struct PaceShares {
  int128 of_half = 0;
  int128 of_full = 1;
  int128 denominator = 1;
  Ratio elapsed{1};
  bool has_middle = true;  ///< false where the middle is the end: then the half-year bound is none
};

/// The shares at the end of `day`.
[[nodiscard]] PaceShares pace_shares(const Course& course, const Date& day, ElapsedBy by);

/// The line to the full-year bound alone; nothing where it does not fit.
[[nodiscard]] inline std::optional<Ratio> pace_line(const PaceShares& shares, const Ratio& full) {
  return product(full, shares.elapsed);
}
[[nodiscard]] inline std::optional<SmallRatio> pace_line(const PaceShares& shares,
                                                         const SmallRatio& full) {
  const auto elapsed = small_ratio(shares.elapsed);
  return elapsed ? product(full, *elapsed) : std::nullopt;
}

/// The line through both bounds, given over one `denominator`; nothing where it does not fit.
template <class Int>
[[nodiscard]] std::optional<RatioFor<Int>> pace_line(const PaceShares& shares, Int half, Int full,
                                                     Int denominator) {
  if (!shares.has_middle) {
    return pace_line(shares, RatioFor<Int>{full, denominator});
  }
  const auto from_half = checked_product(half, static_cast<Int>(shares.of_half));
  const auto from_full = checked_product(full, static_cast<Int>(shares.of_full));
  const auto line = from_half && from_full ? checked_sum(*from_half, *from_full) : std::nullopt;
  const auto over = checked_product(denominator, static_cast<Int>(shares.denominator));
  return line && over ? std::optional(RatioFor<Int>{*line, *over}) : std::nullopt;
}

}  // namespace duibiao
