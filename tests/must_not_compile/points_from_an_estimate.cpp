// An estimate earns no points: there is no way from it to an exact number.
// refused: no matching function for call to 'score_hundredths
#include "engine/outlook/forecast/estimate.h"
#include "engine/score/points.h"

namespace duibiao {

#ifdef WRONG
std::optional<std::int64_t> points(const Ratio& weight, Estimate share) {
  return score_hundredths(weight, share);
}
#else
std::optional<std::int64_t> points(const Ratio& weight, const Ratio& share) {
  return score_hundredths(weight, share);
}
#endif

}  // namespace duibiao
