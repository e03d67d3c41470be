// What the ledger keeps beside figures and forms: which mapping, rule book, warning lights and
// tables an import was made with, and what a report takes from them later.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "adapters/cli/command_line.h"
#include "adapters/cli/inputs/load.h"
#include "adapters/sqlite/store.h"
#include "engine/base/result.h"
#include "engine/outlook/lights/light_preset.h"

namespace duibiao::cli {

/// What an import of `line` is made with: the tables of form labels, units and words that are
/// compiled in, the mapping of `--map`, which speaks of the projects `mapped`, the rule book of
/// `--rules` and the preset of `--lights`. Problems: those of reading the files, and of the readers
/// of rule books and presets.
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

/// The preset of warning lights of `line`: the one that `--lights` names, else the newest one that
/// is kept in `--store` (at `--known-at`), else the default. Problems: those of `lights_for`, of
/// the reader, of `Store::open` and `state_known_at`.
[[nodiscard]] Read<LightPreset> lights_of(const CommandLine& line);

/// Puts onto what stood after `at` what was kept with it: the plans of the newest mapping of each
/// project, named among the inputs, and (`names_rules`) the name of the rule book that
/// `kept_rules` gives. Notes: `kept_table_differs` {name, batch, kept, compiled}, a table that is
/// compiled in and is not the one of the batch, and of form labels `kept_labels_differ`, with the
/// same facts; what keeps a plan from being applied, as a warning.
[[nodiscard]] Result<void> put_kept(const Store& store, const BatchRecord& at, bool names_rules,
                                    Loaded& loaded);

}  // namespace duibiao::cli
