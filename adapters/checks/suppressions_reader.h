// Answers to findings (engine/audit/suppression.h) out of a TOML file:
//
//   [[suppress]]
//   id = "T20"                    # which check
//   project = "LYG-2024-001"      # optional: any project without it
//   indicator = "LYG-2024-001-07" # optional
//   reason = "…"                  # why it may stand
//   owner = "绩效科 张三"           # who answers for it
//   until = 2024-12-31            # the last day on which it stands
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/audit/catalogue.h"
#include "engine/audit/suppression.h"
#include "engine/base/result.h"

namespace duibiao {

/// Reads a file of answers. Problems, all with line and column: those of parse_toml and TomlReader;
/// `check_unknown` {found, nearest} for an id that the catalogue does not have;
/// `suppression_without_reason`, where reason or owner is blank.
[[nodiscard]] Read<std::vector<Suppression>> read_suppressions(std::string_view text,
                                                               const std::string& file,
                                                               const Catalogue& catalogue);

}  // namespace duibiao
