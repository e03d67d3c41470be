// How alike two names are: a stated measure, so that a person can judge a proposal by it.
#pragma once

#include <string_view>

#include "engine/value/ratio.h"

namespace duibiao {

/// Dice's coefficient of the pairs of neighbouring characters: twice the pairs that both have over
/// the pairs of both, each counted as often as it stands. 1 for equal names, 0 for nothing in
/// common. A name of one character has itself for a pair. UTF-8; bytes that are none count as
/// characters.
[[nodiscard]] Ratio bigram_similarity(std::string_view a, std::string_view b);

}  // namespace duibiao
