// Which state of a store a command is about: the newest, or the one of `--known-at`.
#pragma once

#include <string>

#include "adapters/sqlite/store.h"
#include "engine/base/result.h"

namespace duibiao::cli {

/// The last batch that `store` knew at `known_at` (a UTC time; empty: now). Problems: those of
/// `Store::state`; `known_at_before_first` {found, first}, where nothing was known yet in a store
/// that knows something now.
[[nodiscard]] Result<BatchRecord> state_known_at(const Store& store, const std::string& known_at);

}  // namespace duibiao::cli
