// A visit of a target says what it does with every kind; a new kind breaks every visit.
// refused: no matching function for call
#include "engine/base/result.h"
#include "engine/target/target.h"

namespace duibiao {

bool is_numeric(const Target& target) {
  const auto yes = [](const auto&) { return true; };
  return std::visit(Overload{
                        [&](const AtLeast& t) { return yes(t); },
                        [&](const MoreThan& t) { return yes(t); },
                        [&](const AtMost& t) { return yes(t); },
                        [&](const LessThan& t) { return yes(t); },
                        [&](const EqualTo& t) { return yes(t); },
                        [&](const Between& t) { return yes(t); },
                        [](const Phrase&) { return false; },
                        [](const Schedule&) { return true; },
#ifndef WRONG
                        [](const Deadline&) { return false; },
#endif
                        [](const NoTarget&) { return false; },
                        [](const UnreadableTarget&) { return false; },
                    },
                    target);
}

}  // namespace duibiao
