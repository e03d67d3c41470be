// Which state of a store a command is about: the newest, or the one of `--known-at`.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "adapters/sqlite/store.h"
#include "engine/base/result.h"

namespace duibiao::cli {

/// The fewest hex digits by which `--known-at` takes a batch's hash.
inline constexpr std::size_t kLeastOfHash = 8;

/// What `--known-at` was given, as the functions below take it: a UTC time as it stands, a day as
/// its last second, "#7" for a batch, the first 8 to 64 hex digits of a batch's hash in small
/// letters (a form prints them with … behind). Nothing where `text` is none of these.
[[nodiscard]] std::optional<std::string> known_at_in(std::string_view text);

/// The batch of `batches`, those of the store at `path`, that `known_at` names: "#7", or the
/// beginning of a hash. Problems: `known_at_no_batch` {found, batches}; `known_at_no_hash` {found};
/// `known_at_hashes` {found, batches}, where several hashes begin so.
[[nodiscard]] Result<BatchRecord> batch_named(std::span<const BatchRecord> batches,
                                              const std::string& known_at, const std::string& path);

/// The last batch that `store` knew at `known_at`: at a UTC time, or right after the batch that
/// `batch_named` finds, which tells batches of one second apart; empty: now. Problems: those of
/// `Store::state` and `batch_named`; `known_at_before_first` {found, first}, where nothing was
/// known yet in a store that knows something now.
[[nodiscard]] Result<BatchRecord> state_known_at(const Store& store, const std::string& known_at);

}  // namespace duibiao::cli
