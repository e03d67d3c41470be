// The level weights of a rule book.
#pragma once

#include <string>
#include <vector>

#include "adapters/rules/citations.h"
#include "engine/rules/rule_book.h"

namespace duibiao {

/// Reads [[weight]] of `book`, level names by alias. Problems: those of TomlReader and Citations;
/// `level_or_leaf` (a weight is for one of them); `out_of_range`; `too_many_decimals` (weights are
/// shared out to 0.01); `level_twice` {level}; `weights_not_100` {total}, unless a weight was at
/// fault.
[[nodiscard]] std::vector<LevelWeight> read_level_weights(TomlReader& book,
                                                          const Citations& citations,
                                                          Problems& problems);

/// `level` by the one name that rule books and vocabulary know it by.
[[nodiscard]] std::string canonical_level_name(const std::string& level);

}  // namespace duibiao
