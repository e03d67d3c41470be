// A result is exact: no ratio is made of a binary fraction.
// refused: may change value
#include "engine/value/ratio.h"

namespace duibiao {

#ifdef WRONG
Ratio share(double value) { return Ratio(value); }
#else
Ratio share(int128 value) { return Ratio(value, 100); }
#endif

}  // namespace duibiao
