// What the ledger keeps beside figures and forms: which mapping, rule book and tables an import was
// made with, and what a report takes from them later.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "adapters/cli/command_line.h"
#include "adapters/cli/inputs/load.h"
#include "adapters/sqlite/store.h"
#include "engine/base/result.h"

namespace duibiao::cli {

/// What an import of `line` is made with: the tables of units and words that are compiled in, the
/// mapping of `--map`, which speaks of the projects `mapped`, and the rule book of `--rules`.
/// Problems: those of reading the files, and of the rule book's reader.
[[nodiscard]] Read<std::vector<UsedText>> texts_used(const CommandLine& line,
                                                     const std::vector<std::string>& mapped = {});

/// A text that the store keeps, with its name.
struct KeptText {
  std::string name{};
  std::string text{};
};

/// The newest rule book that the store at `path` kept up to `known_at` (empty: now); nothing where
/// it keeps none. Problems: those of `Store::open` and `state_known_at`.
[[nodiscard]] Result<std::optional<KeptText>> kept_rules(const std::string& path,
                                                         const std::string& known_at);

/// Puts onto what stood after `at` what was kept with it: the plans of the newest mapping of each
/// project, named among the inputs, and (`names_rules`) the name of the rule book that
/// `kept_rules` gives. Notes: `kept_table_differs` {name, batch, kept, compiled}, a table that is
/// compiled in and is not the one of the batch; what keeps a plan from being applied, as a warning.
[[nodiscard]] Result<void> put_kept(const Store& store, const BatchRecord& at, bool names_rules,
                                    Loaded& loaded);

}  // namespace duibiao::cli
