#include "engine/base/problem.h"

#include <algorithm>
#include <iterator>

namespace duibiao {

bool any_error(const Problems& problems) {
  return std::ranges::any_of(problems,
                             [](const Problem& p) { return p.severity == Severity::error; });
}

void append(Problems& problems, Problems more) {
  problems.insert(problems.end(), std::make_move_iterator(more.begin()),
                  std::make_move_iterator(more.end()));
}

}  // namespace duibiao
