// The catalogue of checks out of its files (data/checks): one TOML file a check, its texts in both
// languages, its citations, the numbers and words that it goes by.
#pragma once

#include <string>
#include <string_view>

#include "engine/audit/catalogue.h"
#include "engine/base/result.h"

namespace duibiao {

/// Reads the settings that all checks share (data/checks/shared.toml). Problems: those of
/// parse_toml and TomlReader.
[[nodiscard]] Read<CheckSettings> read_shared_settings(std::string_view text,
                                                       const std::string& file);

/// Reads one check. Its family is the folder that `file` names ("data/checks/funds/T05.toml").
/// `shared` is what it goes by where its own settings say nothing. Problems, all with line and
/// column: those of parse_toml, TomlReader and read_citation; `check_without_message`,
/// `check_without_citation`.
[[nodiscard]] Read<CheckEntry> read_check(std::string_view text, const std::string& file,
                                          const CheckSettings& shared);

/// The compiled-in catalogue. A fault in it is a broken invariant and stops the program.
[[nodiscard]] const Catalogue& house_catalogue();

}  // namespace duibiao
