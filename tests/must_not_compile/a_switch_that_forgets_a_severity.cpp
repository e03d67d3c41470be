// A switch names every value of its enum.
// refused: enumeration value 'warning' not handled
#include "engine/base/problem.h"

namespace duibiao {

int rank(Severity severity) {
  switch (severity) {
    case Severity::note:
      return 0;
#ifndef WRONG
    case Severity::warning:
      return 1;
#endif
    case Severity::error:
      return 2;
  }
  return 0;
}

}  // namespace duibiao
