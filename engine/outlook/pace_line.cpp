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

}  // namespace duibiao
