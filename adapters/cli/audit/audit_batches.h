// An audit of interchange files, or a store of them, of any size: batch by batch of projects, on
// several threads, in the memory of a few batches.
#pragma once

#include <cstdint>
#include <optional>

#include "adapters/cli/command_line.h"
#include "adapters/cli/console.h"

namespace duibiao::cli {

/// When files are read in batches, and how large these are.
struct BatchLimits {
  std::uint64_t least_bytes = std::uint64_t{24} << 20;  ///< below it files are read as a whole
  std::size_t projects = 400;                           ///< a batch
};

/// Audits the files or the store that `line` names; nothing where they are to be read as a whole:
/// they are small, or `audit_source` has nothing. What is written is the same.
[[nodiscard]] std::optional<Exit> audit_in_batches(const CommandLine& line, const Console& console,
                                                   const BatchLimits& limits = {});

}  // namespace duibiao::cli
