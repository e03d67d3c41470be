#include "engine/outlook/pace_line.h"

namespace duibiao {

PaceShares pace_shares(const Course& course, const Date& day, ElapsedBy by) {
  PaceShares shares;
  shares.elapsed = elapsed_share(course, day, by);
  const Ratio middle = elapsed_share(course, middle_of(course), by);
  if (middle >= Ratio{1}) {
    shares.has_middle = false;
    return shares;
  }
  const int128 e = shares.elapsed.numerator() * middle.denominator();
  const int128 m = middle.numerator() * shares.elapsed.denominator();
  const int128 whole = middle.denominator() * shares.elapsed.denominator();
  if (e <= m) {  // up to the middle: elapsed / middle of the half-year bound
    shares.of_half = e;
    shares.of_full = 0;
    shares.denominator = m;
  } else {  // from the middle on: the rest of the way
    shares.of_half = whole - e;
    shares.of_full = e - m;
    shares.denominator = whole - m;
  }
  return shares;
}

std::optional<Ratio> pace_line(const PaceShares& shares, int128 half, int128 full,
                               int128 denominator) {
  if (!shares.has_middle) {
    return pace_line(shares, Ratio{full, denominator});
  }
  const auto from_half = times(half, shares.of_half);
  const auto from_full = times(full, shares.of_full);
  const auto line = from_half && from_full ? plus(*from_half, *from_full) : std::nullopt;
  const auto over = times(denominator, shares.denominator);
  return line && over ? std::optional(Ratio{*line, *over}) : std::nullopt;
}

std::optional<Ratio> pace_line(const PaceShares& shares, const Ratio& full) {
  return product(full, shares.elapsed);
}

}  // namespace duibiao
